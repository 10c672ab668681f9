import type { Chunk } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';

/** The low four bits of a token ([MS-EVEN6] 2.2.12); bit 0x40 says that more follows. */
export const token = {
  endOfFragment: 0x00,
  element: 0x01,
  endOfStartTag: 0x02,
  emptyElement: 0x03,
  endTag: 0x04,
  text: 0x05,
  attribute: 0x06,
  cdata: 0x07,
  characterReference: 0x08,
  entityReference: 0x09,
  processingTarget: 0x0a,
  processingData: 0x0b,
  templateInstance: 0x0c,
  substitution: 0x0d,
  optionalSubstitution: 0x0e,
  fragmentHeader: 0x0f,
} as const;

/** Elements and templates inside each other; real events have fewer than ten, a crafted one could fill the stack. */
export const deepestNesting = 512;

/** The kind of the token at `at`; fails where the chunk ends or the byte is no token. */
export function tokenKind(chunk: Chunk, at: number): number {
  if (at >= chunk.length) throw new DecodeFailure('it goes on behind the end of its chunk');
  const byte = chunk.bytes[at] as number;
  if (byte & 0xb0)
    throw new DecodeFailure(`byte 0x${byte.toString(16)} at chunk offset ${at} is no XML token`);
  return byte & 0x0f;
}
