import {
  type EventFilter,
  isoToFileTime,
  openEventLog,
  parseInstant,
  type ReadStatistics,
  readEventLog,
  text,
} from '#core';
import { type Command, textOption, textOptions } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

export const eventsCommand: Command = {
  name: 'events',
  help: text('cli.help.events'),
  options: {
    provider: { type: 'string', multiple: true },
    id: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    format: { type: 'string' },
    stats: { type: 'boolean' },
  },
  run: async (values, positionals, terminal) => {
    if (positionals.length === 0) throw new UsageError(text('cli.eventsNoFile'));
    const format = textOption(values, 'format') ?? 'jsonl';
    if (format !== 'jsonl' && format !== 'count') throw new UsageError(text('cli.eventsFormat', { format }));
    const from = instantOption(textOption(values, 'from'), '--from');
    const to = instantOption(textOption(values, 'to'), '--to');
    const providers = textOptions(values, 'provider');
    const eventIds = textOptions(values, 'id', true).map(eventIdOption);
    const filter: EventFilter = {
      ...(providers.length === 0 ? {} : { providers }),
      ...(eventIds.length === 0 ? {} : { eventIds }),
      ...(from === undefined ? {} : { fromInstant: from }),
      ...(to === undefined ? {} : { toInstant: to }),
    };
    const startedMs = performance.now();
    let exitCode: ExitCode = exitCodes.complete;
    const readings: ReadStatistics[] = [];
    for (const path of positionals) {
      const reading = await readFile(path, filter, format, terminal);
      if (reading === undefined) exitCode = exitCodes.usage;
      else readings.push(reading);
    }
    if (exitCode === exitCodes.complete && readings.some(({ damaged }) => damaged > 0)) {
      exitCode = exitCodes.withProblems;
    }
    const total = (count: Exclude<keyof ReadStatistics, 'oldest' | 'newest'>) =>
      readings.reduce((sum, reading) => sum + reading[count], 0);
    if (format === 'count') await terminal.print(`${total('recordsMatched')}\n`);
    if (values['stats'] === true) {
      terminal.note(
        text('cli.eventsStats', {
          bytes: total('sizeBytes'),
          chunks: total('chunks'),
          skipped: total('chunksSkipped'),
          seen: total('recordsSeen'),
          matched: total('recordsMatched'),
          damaged: total('damaged'),
          seconds: ((performance.now() - startedMs) / 1000).toFixed(3),
        }),
      );
    }
    return exitCode;
  },
};

/** Prints one file's records; undefined when it cannot be read as an event log, which is noted. */
async function readFile(
  path: string,
  filter: EventFilter,
  format: 'jsonl' | 'count',
  terminal: Terminal,
): Promise<ReadStatistics | undefined> {
  const opened = await openEventLog(path, terminal.signal);
  if (!opened.ok) {
    terminal.note(opened.problem.message);
    return undefined;
  }
  const source = opened.value;
  try {
    const chunks = readEventLog(source, { filter, signal: terminal.signal });
    let next = await chunks.next();
    while (next.done !== true) {
      let lines = '';
      for (const item of next.value.items) {
        if (item.kind === 'damage') terminal.note(item.damage.message);
        else if (format === 'jsonl') lines += `${JSON.stringify(item.record)}\n`;
      }
      if (lines !== '') await terminal.print(lines);
      next = await chunks.next();
    }
    return next.value;
  } finally {
    await source.close();
  }
}

function instantOption(value: string | undefined, name: string): string | undefined {
  if (value === undefined) return undefined;
  const instant = parseInstant(value);
  if (instant === undefined || isoToFileTime(instant) === undefined) {
    throw new UsageError(text('cli.notAnInstant', { name, value }));
  }
  return instant;
}

function eventIdOption(value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new UsageError(text('cli.notAnEventId', { value }));
  return Number(value);
}
