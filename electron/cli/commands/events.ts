import {
  type EventFilter,
  isoToFileTime,
  openEventLog,
  parseInstant,
  type ReadStatistics,
  type RenderFormat,
  renderEventLog,
  text,
} from '#core';
import { type Command, textOption, textOptions } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const xmlStart = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Events>\n';
const xmlEnd = '</Events>\n';

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
    salvage: { type: 'boolean' },
  },
  run: async (values, positionals, terminal) => {
    if (positionals.length === 0) throw new UsageError(text('cli.eventsNoFile'));
    const format = textOption(values, 'format') ?? 'jsonl';
    if (format !== 'jsonl' && format !== 'xml' && format !== 'count')
      throw new UsageError(text('cli.eventsFormat', { format }));
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
    if (format === 'xml') await terminal.print(xmlStart);
    for (const path of positionals) {
      const reading = await readFile(path, filter, format, values['salvage'] === true, terminal);
      if (reading === undefined) exitCode = exitCodes.usage;
      else readings.push(reading);
    }
    if (exitCode === exitCodes.complete && readings.some(({ damaged }) => damaged > 0)) {
      exitCode = exitCodes.withProblems;
    }
    const total = (count: Exclude<keyof ReadStatistics, 'oldest' | 'newest'>) =>
      readings.reduce((sum, reading) => sum + reading[count], 0);
    if (format === 'xml') await terminal.print(xmlEnd);
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
  format: RenderFormat | 'count',
  salvages: boolean,
  terminal: Terminal,
): Promise<ReadStatistics | undefined> {
  const opened = await openEventLog(path, terminal.signal);
  if (!opened.ok) {
    terminal.note(opened.problem.message);
    return undefined;
  }
  const source = opened.value;
  try {
    const rendered = format === 'count' ? 'none' : format;
    const chunks = renderEventLog(source, { format: rendered, filter, salvages, signal: terminal.signal });
    let next = await chunks.next();
    while (next.done !== true) {
      const { bytes, damage } = next.value;
      for (const { message } of damage) terminal.note(message);
      if (bytes.length > 0) await terminal.print(bytes);
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
