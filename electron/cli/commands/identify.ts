import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { decodeText, findIdentifiers, text } from '#core';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { fileProblem } from '../file-problem';
import { UsageError } from '../usage-error';

/** Far more than any pasted page; what is longer is no paste. */
const maxPasteBytes = 16 * 1024 * 1024;

export const identifyCommand: Command = {
  name: 'identify',
  help: text('cli.help.identify'),
  options: {},
  run: async (_values, positionals, terminal) => {
    if (positionals.length > 1) throw new UsageError(text('cli.identifyOneFile'));
    const [file = '-'] = positionals;
    const input = file === '-' ? terminal.input : createReadStream(file);
    const pasted = await readAll(addAbortSignal(terminal.signal, input), file, terminal.signal);
    await terminal.print(`${JSON.stringify(findIdentifiers(pasted), null, 2)}\n`);
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
      if (sizeBytes > maxPasteBytes) throw new UsageError(text('cli.pasteTooLarge', { name }));
      parts.push(bytes);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof UsageError ? error : new UsageError(fileProblem(name, error));
  }
  return decodeText(Buffer.concat(parts));
}
