import { parseArgs } from 'node:util';
import { text } from '#core';
import type { Command } from './command';
import { collectCommand } from './commands/collect';
import { eventsCommand } from './commands/events';
import { identifyCommand } from './commands/identify';
import { kitCommand } from './commands/kit';
import { mergeCommand } from './commands/merge';
import { schemaCommand } from './commands/schema';
import { triageCommand } from './commands/triage';
import { verifyCommand } from './commands/verify';
import { type ExitCode, exitCodes } from './exit-codes';
import { generator } from './generator';
import { processTerminal } from './process-terminal';
import { keepMemorySteady } from './steady-memory';
import { OutputClosed, type Terminal } from './terminal';
import { UsageError } from './usage-error';

const commands: readonly Command[] = [
  collectCommand,
  mergeCommand,
  verifyCommand,
  eventsCommand,
  triageCommand,
  identifyCommand,
  kitCommand,
  schemaCommand,
];

const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

/** Runs one command line and gives its exit code. Bugs are caught here and end with exit code 1. */
async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof OutputClosed) return exitCodes.complete;
    if (error instanceof UsageError) {
      terminal.note(`casebundle: ${error.message}`);
      return exitCodes.usage;
    }
    if (terminal.signal.aborted) {
      terminal.note(text('cli.cancelled'));
      return exitCodes.cancelled;
    }
    terminal.note(
      text('cli.unexpected', { detail: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
    return exitCodes.unexpected;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(helpFor(rest[0]));
    return name === undefined ? exitCodes.usage : exitCodes.complete;
  }
  if (name === '--version' || name === '-v') {
    await terminal.print(`${generator.name} ${generator.version}\n`);
    return exitCodes.complete;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw new UsageError(text('cli.unknownCommand', { name }));
  const { values, positionals } = parseCommandLine(command, rest);
  if (values['help'] === true) {
    await terminal.print(command.help);
    return exitCodes.complete;
  }
  return command.run(values, positionals, terminal);
}

function helpFor(name: string | undefined): string {
  return commands.find((command) => command.name === name)?.help ?? text('cli.help');
}

function parseCommandLine(command: Command, args: readonly string[]) {
  try {
    const options = { ...command.options, ...helpOption };
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Node adds how to name a file that begins with a dash, which is hardly ever what was meant.
    const short = reason.replace(/\. To specify a positional argument.*$/s, '');
    const sentence = short.replaceAll(/\s*\n\s*/g, ' ').replace(/\.$/, '');
    throw new UsageError(text('cli.wrongOption', { command: command.name, reason: sentence }));
  }
}

keepMemorySteady();
void main(process.argv.slice(2), processTerminal()).then((exitCode) => {
  process.exitCode = exitCode;
  // Output that a reader never fetched would keep the process alive.
  if (exitCode === exitCodes.cancelled) process.exit();
});
