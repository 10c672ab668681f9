import type { Chunk } from '../chunk/chunk';
import type { TemplateDefinition } from './xml-node';

/** u32 link to the next definition, 16-byte GUID, u32 size of the data that follows. */
export const definitionHeaderSizeBytes = 24;

/** u32 link to the next name, u16 hash, then u16 characters and UTF-16LE. */
const nameLengthPlace = 6;

/** A place in a template definition where it refers to a name by its chunk offset. */
export type NameReference = {
  /** Offset in the chunk of the u32 that holds the name's offset. */
  readonly at: number;
  /** Offset in the chunk of the name: just behind `at` when it is stored inline. */
  readonly nameAt: number;
};

/**
 * Template definitions of the chunks read so far. Each chunk brings its definitions again; what was parsed of one
 * is used for the next when it says the same. The GUID does not tell, for definitions of one GUID differ between
 * computers and classic providers, so their bytes are compared, and, where these are chunk offsets of names, the names.
 */
export type TemplateCache = {
  /** The definition of `size` bytes of data whose header is at chunk offset `offset`, if one like it is known. */
  find(chunk: Chunk, offset: number, size: number): TemplateDefinition | undefined;
  /** Keeps a definition that was parsed there; `names` are its name references in the order of the bytes. */
  add(
    chunk: Chunk,
    offset: number,
    size: number,
    definition: TemplateDefinition,
    names: readonly NameReference[],
  ): void;
};

type Known = {
  readonly definition: TemplateDefinition;
  /** The data behind the definition's header. */
  readonly data: Uint8Array;
  readonly names: readonly { readonly at: number; readonly isInline: boolean; readonly stored: Uint8Array }[];
};

const mostBytesKept = 8 * 1024 * 1024;
const mostOfOneKey = 16;

export function templateCache(): TemplateCache {
  const known = new Map<number, Known[]>();
  let bytesKept = 0;
  return {
    find: (chunk, offset, size) => {
      const candidates = known.get(keyOf(chunk, offset, size));
      if (!candidates) return undefined;
      for (const candidate of candidates) if (isSame(candidate, chunk, offset)) return candidate.definition;
      return undefined;
    },
    add: (chunk, offset, size, definition, names) => {
      const start = offset + definitionHeaderSizeBytes;
      const kept: Known = {
        definition,
        data: new Uint8Array(chunk.bytes.subarray(start, start + size)),
        names: names.map(({ at, nameAt }) => ({
          at: at - start,
          isInline: nameAt === at + 4,
          stored: new Uint8Array(storedName(chunk, nameAt)),
        })),
      };
      bytesKept += size;
      if (bytesKept > mostBytesKept) {
        known.clear();
        bytesKept = size;
      }
      const key = keyOf(chunk, offset, size);
      const candidates = known.get(key);
      if (!candidates) known.set(key, [kept]);
      else if (candidates.length < mostOfOneKey) candidates.push(kept);
      else candidates[bytesKept % mostOfOneKey] = kept;
    },
  };
}

/** The first four bytes of the GUID and the size. */
function keyOf({ view }: Chunk, offset: number, size: number): number {
  return view.getUint32(offset + 4, true) * 0x1_0000 + size;
}

function isSame({ data, names }: Known, chunk: Chunk, offset: number): boolean {
  const { bytes, view } = chunk;
  const start = offset + definitionHeaderSizeBytes;
  let at = 0;
  for (const name of names) {
    for (; at < name.at; at++) if (data[at] !== bytes[start + at]) return false;
    at += 4;
    const nameAt = view.getUint32(start + name.at, true);
    const isInline = nameAt === start + at;
    if (isInline !== name.isInline) return false;
    if (isInline) {
      // The link to the next name is another chunk offset.
      at += 4;
    } else if (!isNameAt(chunk, nameAt, name.stored)) return false;
  }
  for (; at < data.length; at++) if (data[at] !== bytes[start + at]) return false;
  return true;
}

/** The length and the characters of the name, without its link and hash. */
function storedName({ bytes, view }: Chunk, nameAt: number): Uint8Array {
  const start = nameAt + nameLengthPlace;
  return bytes.subarray(start, start + 2 + view.getUint16(start, true) * 2);
}

function isNameAt({ bytes, length }: Chunk, nameAt: number, stored: Uint8Array): boolean {
  const start = nameAt + nameLengthPlace;
  if (start + stored.length > length) return false;
  for (let at = 0; at < stored.length; at++) if (stored[at] !== bytes[start + at]) return false;
  return true;
}
