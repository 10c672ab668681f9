import { findFields } from '../find-fields';
import type { Mutator } from './mutator';

/** UTF-16 units that are illegal in XML, half a character, markup, or more than one byte long in UTF-8. */
const awkward = [
  ...[0x0000, 0x0001, 0x0008, 0x000b, 0x001f, 0x007f, 0x0085, 0x2028, 0xd800, 0xdbff, 0xdc00, 0xdfff],
  ...[0xfffe, 0xffff, 0xfeff, 0x0009, 0x000a, 0x000d, 0x0020, 0x0022, 0x0026, 0x0027, 0x002d, 0x003a],
  ...[0x003c, 0x003e, 0x003f, 0x005c, 0x005d, 0x00e9, 0x6f22],
] as const;
const wholes = [']]>', '<!--', '-->', '<x ', '&amp;', '&#0;', '__proto__', 'xmlns', 'Name', '#text'] as const;
const charactersPerField = 4;

/** Writes units that need care into names, texts and values. */
export const awkwardText: Mutator = (log, { random }) => {
  const changed = Buffer.from(log);
  const fields = findFields(log, random).filter(({ kind }) => kind === 'characters' || kind === 'value');
  for (let times = 1 + random.below(4); times > 0; times--) {
    const field = fields[random.below(fields.length)];
    if (!field) continue;
    if (random.chance(25)) {
      changed.write(random.pick(wholes), field.offset, field.sizeBytes & ~1, 'utf16le');
      continue;
    }
    for (let units = 1 + random.below(charactersPerField); units > 0; units--) {
      const at = field.offset + random.below(field.sizeBytes / 2) * 2;
      if (at + 2 <= changed.length) changed.writeUInt16LE(random.pick(awkward), at);
    }
  }
  return changed;
};
