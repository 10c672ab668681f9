import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { decodeText, type PastedSecret, readPasted, text } from '#core';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { fileProblem } from '../file-problem';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

/** A network export has tens of megabytes; what is longer is no paste. */
const maxPasteMegabytes = 64;
const mostSecretsNamed = 100;

export const identifyCommand: Command = {
  name: 'identify',
  help: text('cli.help.identify'),
  options: {},
  run: async (_values, positionals, terminal) => {
    if (positionals.length > 1) throw new UsageError(text('cli.identifyOneFile'));
    const [file = '-'] = positionals;
    const input = file === '-' ? terminal.input : createReadStream(file);
    const name = file === '-' ? text('cli.standardInput') : file;
    const pasted = await readAll(addAbortSignal(terminal.signal, input), name, terminal.signal);
    const { identifiers, secrets } = readPasted(pasted);
    await terminal.print(`${JSON.stringify(identifiers, null, 2)}\n`);
    nameSecrets(terminal, name, pasted, secrets);
    return exitCodes.complete;
  },
};

async function readAll(stream: Readable, name: string, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let sizeBytes = 0;
  try {
    for await (const part of stream) {
      const bytes = Buffer.from(part);
      sizeBytes += bytes.length;
      if (sizeBytes > maxPasteMegabytes * 1024 * 1024) {
        throw new UsageError(text('cli.pasteTooLarge', { name, limit: maxPasteMegabytes }));
      }
      parts.push(bytes);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof UsageError ? error : new UsageError(fileProblem(name, error));
  }
  return decodeText(Buffer.concat(parts));
}

/** Names each secret by its kind and line on standard error, never by its value. */
function nameSecrets(
  terminal: Terminal,
  name: string,
  pasted: string,
  secrets: readonly PastedSecret[],
): void {
  if (secrets.length === 0) return;
  let line = 1;
  let counted = 0;
  for (const { kind, at } of secrets.slice(0, mostSecretsNamed)) {
    line += pasted.slice(counted, at).split('\n').length - 1;
    counted = at;
    terminal.note(text('cli.identifySecret', { name, line, what: text(`paste.secret.${kind}`) }));
  }
  const count = secrets.length - mostSecretsNamed;
  if (count > 0) terminal.note(text('cli.identifyMoreSecrets', { name, count }));
  terminal.note(text('cli.identifySecrets', { name }));
}
