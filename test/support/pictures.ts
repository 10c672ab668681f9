/** The smallest bytes that each kind of picture is told by, padded so that there is something to copy. */
function picture(signature: string, length = 64): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (const [index, character] of [...signature].entries()) bytes[index] = character.charCodeAt(0);
  return bytes;
}

export const pictures = {
  png: picture('\x89PNG\r\n\x1a\n'),
  jpg: picture('\xff\xd8\xff\xe0'),
  gif: picture('GIF89a'),
  webp: picture('RIFF\x38\0\0\0WEBP'),
  bmp: picture('BM\x40\0\0\0\0\0\0\0'),
} as const;
