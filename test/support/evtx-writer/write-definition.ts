import { createHash } from 'node:crypto';
import { writeBytes, writeSized, writeUint32 } from './byte-writer';
import type { ChunkWriter } from './chunk-writer';
import { enter, unitHash } from './hash-table';
import type { WrittenElement } from './xml-node';

type Identity = { readonly key: string; readonly guid: Buffer };

const identities = new WeakMap<WrittenElement, Identity>();

/** Templates that say the same are the same, in every chunk and log: their GUID comes from what they say. */
function identityOf(template: WrittenElement): Identity {
  const known = identities.get(template);
  if (known) return known;
  const key = JSON.stringify(template);
  const identity = { key, guid: createHash('md5').update(key).digest() };
  identities.set(template, identity);
  return identity;
}

/**
 * Template id and offset of the definition, and behind its first reference in the chunk the definition itself:
 * next in chain, GUID, size, and what `writeXml` writes.
 */
export function writeDefinition(
  writer: ChunkWriter,
  template: WrittenElement,
  writeXml: () => void,
  statedOffset?: number,
): void {
  const { key, guid } = identityOf(template);
  const known = writer.definitions.offsets.get(key);
  const offset = known ?? writer.at + 8;
  writeUint32(writer, guid.readUInt32LE());
  writeUint32(writer, statedOffset ?? offset);
  if (known !== undefined || statedOffset !== undefined) return;
  const units = Array.from({ length: 8 }, (_, unit) => guid.readUInt16LE(unit * 2));
  writeUint32(writer, enter(writer.definitions, key, unitHash(units), offset));
  writeBytes(writer, guid);
  writeSized(writer, writeXml);
}
