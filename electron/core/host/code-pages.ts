import { ansiDecoder } from '../evtx/values/ansi-text';

/** Upper halves (0x80 to 0xFF) of the OEM code pages that TextDecoder does not know. Source: unicode.org CP437.TXT, CP850.TXT, CP852.TXT, CP857.TXT. */
const upperHalves: Readonly<Record<number, string>> = {
  437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  857:
    'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0',
};

/** Decodes text of a Windows code page; one that is not known is read as 850, which keeps all ASCII. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  if (codePage === 866) return new TextDecoder('ibm866').decode(bytes);
  const ansi = ansiDecoder(codePage);
  if (ansi !== undefined) {
    return ansi(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength);
  }
  const upper = upperHalves[codePage] ?? upperHalves[850] ?? '';
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80),
  ).join('');
}

/**
 * The more likely of 850 (console output) and 1252 (a file saved by an editor): letters with accents lie below
 * 0xA6 in the one and above 0xBF in the other.
 */
export function guessCodePage(bytes: Uint8Array): 850 | 1252 {
  let console = 0;
  let editor = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte < 0xa6) console++;
    else if (byte >= 0xc0) editor++;
  }
  return editor > console ? 1252 : 850;
}
