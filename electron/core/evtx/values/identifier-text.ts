const bytesAsHex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Where the 16 bytes stand in the text: the first three fields are little-endian. */
const guidOrder = [3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15];

/** `{XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}` in upper case of the 16 bytes at `at`. */
export function guidText(bytes: Uint8Array, at: number): string {
  let text = '{';
  for (const place of guidOrder) text += place < 0 ? '-' : bytesAsHex[bytes[at + place] as number];
  return `${text}}`;
}

/** Bytes of a SID with `subAuthorities` parts. */
export function sidSizeBytes(subAuthorities: number): number {
  return 8 + subAuthorities * 4;
}

/**
 * `S-revision-authority-sub-sub...` of the SID at `at`: u8 revision, u8 count, 48-bit big-endian authority,
 * count x u32. A SID that is cut short keeps the parts that are there; an authority beyond 32 bits is hexadecimal
 * ([MS-DTYP] 2.4.2.1).
 */
export function sidText(view: DataView, at: number, size: number): string {
  const high = view.getUint16(at + 2);
  const low = view.getUint32(at + 4);
  const authority =
    high === 0
      ? String(low)
      : `0x${(high * 0x1_0000_0000 + low).toString(16).toUpperCase().padStart(12, '0')}`;
  let text = `S-${view.getUint8(at)}-${authority}`;
  const end = Math.min(at + sidSizeBytes(view.getUint8(at + 1)), at + size - 3);
  for (let part = at + 8; part < end; part += 4) text += `-${view.getUint32(part, true)}`;
  return text;
}
