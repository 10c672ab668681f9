import { text, verifyPackage } from '#core';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { UsageError } from '../usage-error';

export const verifyCommand: Command = {
  name: 'verify',
  help: text('cli.help.verify'),
  options: { json: { type: 'boolean' } },
  run: async (values, positionals, terminal) => {
    const [path] = positionals;
    if (path === undefined || positionals.length !== 1) throw new UsageError(text('cli.verifyOnePackage'));
    const report = await verifyPackage(path, { signal: terminal.signal });
    if (!report.ok) {
      terminal.note(report.problem.message);
      return report.problem.code === 'cancelled' ? exitCodes.cancelled : exitCodes.usage;
    }
    const { ok, entries, problems } = report.value;
    if (values['json'] === true) {
      await terminal.print(`${JSON.stringify({ ok, entries, problems }, null, 2)}\n`);
    } else if (ok) {
      await terminal.print(`${text('cli.verified', { path, entries })}\n`);
    }
    if (!ok) {
      for (const { code, message } of problems) terminal.note(`${code}: ${message}`);
      terminal.note(text('cli.notVerified', { path }));
    }
    return ok ? exitCodes.complete : exitCodes.notVerified;
  },
};
