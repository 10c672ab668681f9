import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from '#test/pictures/palette-png';

/** The colours of a PNG with a palette, one a pixel, as written in its chunks. */
function pixelsOf(png: Buffer, width: number): readonly string[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const colours = chunks.get('PLTE')?.toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows].filter((_, at) => at % (width + 1) > 0).map((index) => colours[index] ?? '');
}

it('keeps every colour of a picture that has few', () => {
  const bytes = Buffer.from('0000ffff00ff00ffff0000ff563412ff', 'hex');
  const png = palettePng({ width: 2, height: 2, bytes });
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(pixelsOf(png, 2)).toEqual(['ff0000', '00ff00', '0000ff', '123456']);
});

it('makes the rarest colours of many the nearest of the frequent ones', () => {
  const shades = Array.from({ length: 300 }, (_, at) => [at % 256, at >> 8, 0, 255]);
  const bytes = Buffer.from([...shades, ...shades.slice(0, 256)].flat());
  const pixels = pixelsOf(palettePng({ width: 556, height: 1, bytes }), 556);
  expect(pixels[255]).toBe('0000ff');
  expect(pixels[256]).toBe('000000');
  expect(new Set(pixels).size).toBe(256);
});
