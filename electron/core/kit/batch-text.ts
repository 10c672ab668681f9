/**
 * Words for cmd.exe to print with `echo`: what would redirect, join or expand is taken literally. Quotation marks stay,
 * and between them only `%` is special. `variables` are left to be expanded.
 */
export function echoText(words: string, variables: readonly string[] = []): string {
  let quoted = false;
  const escaped = Array.from(words, (character) => {
    if (character === '"') quoted = !quoted;
    if (character === '%') return '%%';
    return !quoted && '<>&|^()'.includes(character) ? `^${character}` : character;
  }).join('');
  return variables.reduce((line, name) => line.replaceAll(`%%${name}%%`, `%${name}%`), escaped);
}

/** An argument of a program: in quotation marks where it holds more than plain letters. */
export function argumentText(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  return /^[\w/:.-]+$/.test(argument) ? literal : `"${literal}"`;
}

/** Lines as cmd.exe reads them in every version: CRLF, ASCII; anything else is a mistake in the program. */
export function batchFile(lines: readonly string[]): string {
  const content = [...lines, ''].join('\r\n');
  const foreign = /[^\r\n\x20-\x7e]/.exec(content);
  if (foreign !== null) throw new Error(`A batch file must be ASCII and has ${JSON.stringify(foreign[0])}.`);
  return content;
}
