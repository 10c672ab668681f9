/** A picture the window can show, told by its first bytes; a name can claim anything. */
export type PictureKind = { readonly extension: string; readonly mediaType: string };

const png = { extension: 'png', mediaType: 'image/png' };
const jpeg = { extension: 'jpg', mediaType: 'image/jpeg' };
const gif = { extension: 'gif', mediaType: 'image/gif' };
const webp = { extension: 'webp', mediaType: 'image/webp' };
const bmp = { extension: 'bmp', mediaType: 'image/bmp' };

/** Extensions of the pictures that are taken, for the file dialog. */
export const pictureExtensions = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp'];

/** The kind of a picture, or undefined when the bytes are no PNG, JPEG, GIF, WebP or BMP. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const starts = (offset: number, signature: string): boolean =>
    bytes.length >= offset + signature.length &&
    [...signature].every((character, index) => bytes[offset + index] === character.charCodeAt(0));
  if (starts(0, '\x89PNG\r\n\x1a\n')) return png;
  if (starts(0, '\xff\xd8\xff')) return jpeg;
  if (starts(0, 'GIF87a') || starts(0, 'GIF89a')) return gif;
  if (starts(0, 'RIFF') && starts(8, 'WEBP')) return webp;
  // Two letters are no signature; the four reserved bytes after the size are zero in every BMP.
  if (starts(0, 'BM') && starts(6, '\0\0\0\0') && bytes.length >= 26) return bmp;
  return undefined;
}
