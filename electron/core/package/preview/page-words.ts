const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The words of an HTML page for reading: no markup, style, script or drawing, a line for each block. It is read as
 * text and nothing else, so that a page of unknown origin can do nothing; it may be cut off anywhere.
 */
export function pageWords(html: string): string {
  return html
    .replace(/<(style|script|svg|head)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<\/(?:td|th)\s*>/gi, '\t')
    .replace(
      /<(?:\/?(?:p|div|section|h[1-6]|li|tr|table|ul|ol|dl|dd|dt|pre|caption|header|main)|br)\b[^>]*(?:>|$)/gi,
      '\n',
    )
    .replace(/<[^>]*(?:>|$)/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) =>
      name === undefined
        ? character(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal))
        : (named[String(name).toLowerCase()] ?? whole),
    )
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
