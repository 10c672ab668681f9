/** The pictures a case takes, each by the ending of its name. */
export const imageKinds = ['png', 'jpg', 'gif', 'webp', 'bmp'] as const;

export type ImageKind = (typeof imageKinds)[number];

/** The media type of each, as a browser wants it. */
export const imageMediaType: Readonly<Record<ImageKind, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
};

/** How many bytes of a file {@link imageKind} wants to see. */
export const imageHeaderBytes = 16;

/**
 * Which kind of picture begins with these bytes, whatever the file is called; undefined for anything else.
 * The first bytes are those of the PNG specification 5.2, JFIF, GIF89a, the WebP container (RIFF....WEBP), and
 * for BMP, whose two letters alone prove little, also its four reserved bytes, which are 0.
 */
export function imageKind(header: Uint8Array): ImageKind | undefined {
  if (startsWith(header, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(header, [0xff, 0xd8, 0xff])) return 'jpg';
  const letters = String.fromCharCode(...header.subarray(0, 12));
  if (letters.startsWith('GIF87a') || letters.startsWith('GIF89a')) return 'gif';
  if (letters.startsWith('RIFF') && letters.slice(8, 12) === 'WEBP') return 'webp';
  return letters.startsWith('BM') && isBitmap(header) ? 'bmp' : undefined;
}

function isBitmap(header: Uint8Array): boolean {
  return header.length >= 10 && header.subarray(6, 10).every((byte) => byte === 0);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
