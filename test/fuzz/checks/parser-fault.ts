let parser: DOMParser | undefined;

/**
 * What a parser that knows namespaces, too, says against a text, or nothing. Takes milliseconds an event and 50 MiB, so
 * it is loaded when it is asked for the first time.
 */
export async function parserFault(xml: string): Promise<string | undefined> {
  if (!parser) {
    const { JSDOM } = await import('jsdom');
    parser = new new JSDOM('').window.DOMParser();
  }
  const [fault] = parser.parseFromString(xml, 'text/xml').getElementsByTagName('parsererror');
  return fault ? (fault.textContent ?? '') : undefined;
}
