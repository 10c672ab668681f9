import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../fixtures/paste');

/** One pasted text, and what must be found in it: nothing more and nothing less. */
export type PastedCase = {
  readonly name: string;
  readonly pasted: string;
  /** The values by the name of their list; a list that is absent must be empty. */
  readonly finds: Readonly<Record<string, readonly string[]>>;
  /** Each secret as `kind: the text that it covers`, in the order of the text. */
  readonly secrets: readonly string[];
};

/**
 * The texts of test/fixtures/paste. Each begins with `##### name`, then come lines `list: value`, `secret kind: covered text`,
 * `note: ...` or `newlines: crlf`, then `-----` and the text. `{U+200F}`, `{TAB}` and `{NL}` stand for characters that
 * nobody sees.
 */
export function pasteCorpus(): readonly PastedCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^##### /m)
        .slice(1)
        .map((block) => pastedCase(name, block)),
    );
}

function pastedCase(file: string, block: string): PastedCase {
  const [head = '', ...body] = block.split('\n-----\n');
  const [title = '', ...lines] = head.split('\n');
  const name = `${file}: ${title}`;
  if (body.length === 0) throw new Error(`${name} has no text`);
  const finds: Record<string, string[]> = {};
  const secrets: string[] = [];
  let newline = '\n';
  for (const line of lines) {
    const match = /^(secret )?([\w-]+): (.*)$/.exec(line);
    if (match === null) throw new Error(`${name}: "${line}" is not understood`);
    const [, secret, key = '', value = ''] = match;
    if (secret !== undefined) secrets.push(`${key}: ${withMarks(value)}`);
    else if (key === 'newlines') newline = '\r\n';
    else if (key !== 'note') finds[key] = [...(finds[key] ?? []), withMarks(value)];
  }
  const text = withMarks(body.join('\n-----\n').replace(/\n+$/, '')).replaceAll('\n', newline);
  return { name, pasted: text, finds, secrets };
}

function withMarks(text: string): string {
  return text
    .replace(/\{U\+([0-9A-F]{4})\}/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('{TAB}', '\t')
    .replaceAll('{NL}', '\n');
}
