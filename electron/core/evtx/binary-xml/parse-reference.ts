import { type Chunk, spend } from '../chunk/chunk';
import { DecodeFailure } from './decode-failure';
import { type Cursor, need, takeByte, takeUint16 } from './xml-cursor';
import { takeName } from './xml-name';
import type { XmlNode } from './xml-node';
import { token } from './xml-token';

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Parses what may stand in element content and attribute values alike: text, CDATA, character and entity
 * references, substitutions. An entity that XML does not define stays as it was written.
 */
export function parseReference(chunk: Chunk, cursor: Cursor, kind: number): XmlNode {
  cursor.at += 1;
  switch (kind) {
    case token.text:
      cursor.at += 1;
      return takeText(chunk, cursor);
    case token.cdata:
      return takeText(chunk, cursor);
    case token.characterReference:
      return String.fromCharCode(takeUint16(chunk, cursor));
    case token.entityReference: {
      const name = takeName(chunk, cursor);
      return entities.get(name) ?? `&${name};`;
    }
    case token.substitution:
    case token.optionalSubstitution: {
      const index = takeUint16(chunk, cursor);
      // The type named here may differ from the value's own; the descriptor's decides.
      takeByte(chunk, cursor);
      return { kind: 'substitution', index, optional: kind === token.optionalSubstitution };
    }
    default:
      throw new DecodeFailure(
        `token 0x${kind.toString(16)} at chunk offset ${cursor.at - 1} is out of place`,
      );
  }
}

/** Takes u16 characters and UTF-16LE. */
export function takeText(chunk: Chunk, cursor: Cursor): string {
  const size = takeUint16(chunk, cursor) * 2;
  need(cursor, size);
  spend(chunk, size);
  const start = cursor.at;
  cursor.at += size;
  return chunk.bytes.toString('utf16le', start, cursor.at);
}
