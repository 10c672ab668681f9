const name = '[:A-Z_a-z\\u00c0-\\ufffd][-:.\\w\\u00b7-\\ufffd]*';
const attribute = `\\s+(${name})\\s*=\\s*("[^<"]*"|'[^<']*')`;
const startTag = new RegExp(`<(${name})((?:${attribute})*)\\s*(/?)>`, 'y');
const endTag = new RegExp(`</(${name})\\s*>`, 'y');
const instruction = new RegExp(`<\\?(?![Xx][Mm][Ll][\\s?])${name}(?:\\s(?:(?!\\?>)[\\s\\S])*)?\\?>`, 'y');
const section = /<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>/y;
const characters = /[^<]+/y;
const attributes = new RegExp(attribute, 'g');

/** The characters that no XML 1.0 document holds, and halves of characters. */
const illegal =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const reference = /^&(?:amp|lt|gt|quot|apos|#(\d+)|#x([0-9A-Fa-f]+));/;

/**
 * What keeps a text from being one well-formed XML element, or nothing. Strict about everything but which characters of
 * other scripts make a name and whether prefixes are declared; a parser is asked about those now and then.
 */
export function wellFormednessFault(xml: string): string | undefined {
  const forbidden = illegal.exec(xml)?.[0];
  if (forbidden !== undefined) return `the character ${forbidden.charCodeAt(0).toString(16)}`;
  const open: string[] = [];
  let at = 0;
  const take = (expected: RegExp): RegExpExecArray | null => {
    expected.lastIndex = at;
    const found = expected.exec(xml);
    if (found) at += found[0].length;
    return found;
  };
  while (at < xml.length) {
    const from = at;
    const start = take(startTag);
    if (start) {
      if (from > 0 && open.length === 0) return `a second element at ${from}`;
      const fault = attributesFault(start[2] ?? '');
      if (fault !== undefined) return fault;
      if (start.at(-1) === '') open.push(start[1] ?? '');
      continue;
    }
    const end = take(endTag);
    if (end && open.pop() !== end[1]) return `the end tag ${end[1]} at ${from}`;
    if (end || take(instruction)) continue;
    if (take(section)) {
      if (open.length === 0) return 'characters outside the element';
      continue;
    }
    const [text] = take(characters) ?? [];
    if (text === undefined) return `no markup at ${from}`;
    if (open.length === 0) return `text outside the element at ${from}`;
    if (text.includes(']]>')) return 'the end of a CDATA section in text';
    const fault = referencesFault(text);
    if (fault !== undefined) return fault;
  }
  return xml === '' || open.length > 0 ? 'no end' : undefined;
}

function attributesFault(text: string): string | undefined {
  const names = new Set<string>();
  for (const [, attributeName = '', value = ''] of text.matchAll(attributes)) {
    if (names.has(attributeName)) return `the attribute ${attributeName} twice`;
    names.add(attributeName);
    const fault = referencesFault(value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function referencesFault(text: string): string | undefined {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const [found, decimal, hexadecimal] = reference.exec(text.slice(at, at + 12)) ?? [];
    if (found === undefined) return `a bare ampersand: ${text.slice(at, at + 12)}`;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '20', 16) : Number(decimal);
    if (code > 0x10ffff || illegal.test(String.fromCodePoint(code))) return `the reference ${found}`;
  }
  return undefined;
}
