import { expect, it } from 'vitest';
import { decodeText } from '#core/host/decode-text';

const german = 'Zugriff verweigert: Schlüssel größer';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

it.each([
  ['UTF-8', Buffer.from(german)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(german)])],
  ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(german)])],
  ['UTF-16 LE without a mark', utf16(german)],
  ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(german)]).swap16()],
  ['UTF-16 BE without a mark', utf16(german).swap16()],
  ['code page 850 (or 437)', Buffer.from('Zugriff verweigert: Schl\x81ssel gr\x94\xe1er', 'latin1')],
  ['code page 1252', Buffer.from('Zugriff verweigert: Schl\xfcssel gr\xf6\xdfer', 'latin1')],
])('decodes %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(german);
});

it('takes the code page that is known', () => {
  expect(decodeText(Buffer.from([0x8f, 0xe0, 0xa8]), 866)).toBe('При');
  expect(decodeText(Buffer.from([0x9b]), 437)).toBe('¢');
  expect(decodeText(Buffer.from([0x9b]), 850)).toBe('ø');
  expect(decodeText(Buffer.from([0x9d, 0xfd, 0xa9]), 852)).toBe('Łřę');
  expect(decodeText(Buffer.from([0xa6, 0x8d, 0xd5]), 857)).toBe('Ğı€');
  expect(decodeText(Buffer.from([0x83, 0x65]), 932)).toBe('テ');
  expect(decodeText(Buffer.from([0x80, 0x93, 0x96, 0x94, 0xe4]), 1252)).toBe('€“–”ä');
  expect(decodeText(Buffer.from([0xe0, 0xe9]), 1255)).toBe('אי');
});

it('does not mind a character that was cut off', () => {
  expect(decodeText(Buffer.from('ü').subarray(0, 1))).toBe('');
  expect(decodeText(utf16('abcd').subarray(0, 7))).toBe('abc');
  expect(decodeText(Buffer.alloc(0))).toBe('');
});

it('has 128 characters in each table of an upper half', () => {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
  for (const codePage of [437, 850, 852]) {
    const text = decodeText(upper, codePage);
    expect(text).toHaveLength(128);
    expect(new Set(text).size).toBe(128);
  }
});
