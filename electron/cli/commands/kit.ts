import { resolve } from 'node:path';
import { kitFiles, text, writeKit } from '#core';
import { type Command, textOption } from '../command';
import { exitCodes } from '../exit-codes';
import { generator } from '../generator';
import { UsageError } from '../usage-error';

export const kitCommand: Command = {
  name: 'kit',
  help: text('cli.help.kit'),
  options: { out: { type: 'string' } },
  run: async (values, positionals, terminal) => {
    const out = textOption(values, 'out');
    const [argument] = positionals;
    if (argument !== undefined) throw new UsageError(text('cli.kitNoMore', { argument }));
    if (out === undefined || out === '') throw new UsageError(text('cli.kitNeedsOut'));
    const directory = resolve(out);
    const files = await kitFiles(generator);
    const written = await writeKit(directory, files);
    if (!written.ok) throw new UsageError(written.problem.message);
    const names = files.map(({ name }) => name).join(', ');
    await terminal.print(`${text('cli.kitWritten', { directory, files: names })}\n`);
    return exitCodes.complete;
  },
};
