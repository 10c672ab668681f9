/** The namespace prefixes that are declared where an element stands. */
export type NamespacePrefixes = ReadonlySet<string>;

const declaration = 'xmlns:';
const plainName = /^[A-Za-z_][\w.-]*$/;
/** Name characters of XML 1.0 (section 2.3) without the colon. */
const nameStart =
  '[A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}-\\u{200D}' +
  '\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}]';
const nameRest = `(?:${nameStart}|[-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}-\\u{2040}])`;
const wholeName = new RegExp(`^${nameStart}${nameRest}*$`, 'u');
const notNameRest = new RegExp(`(?!${nameRest})[^]`, 'gu');
const startsName = new RegExp(`^${nameStart}`, 'u');

/** Namespaces that no prefix may be bound to (Namespaces in XML 1.0, section 3). */
const reservedNamespaces = ['http://www.w3.org/2000/xmlns/', 'http://www.w3.org/XML/1998/namespace'];

/** Whether a name is one of ASCII letters without a prefix, as nearly all are. */
export function isPlainName(name: string): boolean {
  return plainName.test(name);
}

/** The prefixes declared around an element and by its own attributes. */
export function withDeclared(
  around: NamespacePrefixes,
  attributes: readonly { readonly name: string; readonly value: string }[],
): NamespacePrefixes {
  const own = attributes.filter(({ name, value }) => isDeclaration(name, value));
  return own.length === 0
    ? around
    : new Set([...around, ...own.map(({ name }) => name.slice(declaration.length))]);
}

/**
 * The name as it may stand in XML: itself, as long as it is a name and its prefix is declared; else with `_` for what
 * cannot stand there. `value` is given for an attribute, which may declare a prefix itself.
 */
export function usableName(name: string, prefixes: NamespacePrefixes, value?: string): string {
  if (plainName.test(name) && (name !== 'xmlns' || value === undefined || !isReserved(value))) {
    return name === 'xmlns' && value === undefined ? '_xmlns' : name;
  }
  if (value !== undefined && isDeclaration(name, value)) return name;
  const [prefix, local, ...rest] = name.split(':');
  const isQualified = prefix !== undefined && local !== undefined && rest.length === 0;
  if (isQualified && wholeName.test(local) && (prefixes.has(prefix) || isXmlAttribute(name, value)))
    return name;
  const usable = name.replace(notNameRest, '_');
  return startsName.test(usable) && usable !== 'xmlns' ? usable : `_${usable}`;
}

/** `xml:lang` and `xml:space` need no declaration. */
function isXmlAttribute(name: string, value: string | undefined): boolean {
  return value !== undefined && (name === 'xml:lang' || name === 'xml:space');
}

function isDeclaration(name: string, value: string): boolean {
  const prefix = name.startsWith(declaration) ? name.slice(declaration.length) : '';
  return wholeName.test(prefix) && !/^xml/i.test(prefix) && value !== '' && !isReserved(value);
}

function isReserved(namespace: string): boolean {
  return reservedNamespaces.includes(namespace);
}
