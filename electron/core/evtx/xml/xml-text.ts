/** What cannot stand in XML 1.0 (section 2.2): controls, lone surrogates, U+FFFE and U+FFFF. */
const notXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Anything that has to be written in another way; most texts have nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const special = /[\x00-\x1f&<>"\ud800-\udfff\ufffe\uffff]/;

/** Text as element content. Line ends are references, since a parser would change them and an event is one line. */
export function elementText(text: string): string {
  if (!special.test(text)) return text;
  return legal(text).replace(/[&<>\r\n]/g, (character) => references[character] ?? character);
}

/** Text as the value of an attribute in double quotes. */
export function attributeText(text: string): string {
  if (!special.test(text)) return text;
  return legal(text).replace(/[&<>"\t\r\n]/g, (character) => references[character] ?? character);
}

/** Text without what XML cannot hold. */
export function legal(text: string): string {
  return text.replace(notXml, '\ufffd');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
