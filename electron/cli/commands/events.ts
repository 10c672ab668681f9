import { type ReadStatistics, text } from '#core';
import type { Command } from '../command';
import { type EventsRequest, eventsOptions, eventsRequest } from '../events/events-request';
import { type Printing, printEventLog } from '../events/print-event-log';
import { readingProgress } from '../events/reading-progress';
import { type ExitCode, exitCodes } from '../exit-codes';
import { expandFileName } from '../files/expand-file-name';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';

const xmlStart = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<Events>\n';
const xmlEnd = '</Events>\n';

export const eventsCommand: Command = {
  name: 'events',
  help: text('cli.help.events'),
  options: eventsOptions,
  run: async (values, names, terminal) => {
    checkNames(names);
    const request = eventsRequest(values);
    try {
      return await printAll(request, names, terminal);
    } catch (error) {
      if (!terminal.signal.aborted) throw error;
      terminal.note(text('cli.eventsCancelled'));
      return exitCodes.cancelled;
    }
  },
};

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw new UsageError(text('cli.eventsNoFile'));
  if (names.includes('')) throw new UsageError(text('cli.eventsEmptyName'));
  if (names.includes('-')) throw new UsageError(text('cli.eventsNoStandardInput'));
  const time = names.find((name) => /^\d{1,2}:\d{2}(:\d{2})?$/.test(name));
  if (time !== undefined) throw new UsageError(text('cli.timeWithoutQuotes', { time }));
}

async function printAll(
  request: EventsRequest,
  names: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const startedMs = performance.now();
  const { paths, areAllFound } = await logsNamed(names, terminal);
  const readings: ReadStatistics[] = [];
  let hasOutput = false;
  const onOpened = async () => {
    if (!hasOutput && request.format === 'xml') await terminal.print(xmlStart);
    hasOutput = true;
  };
  const onProgress = readingProgress(terminal, () => performance.now());
  const printing: Printing = { request, terminal, onOpened, onProgress };
  for (const [index, path] of paths.entries()) {
    const reading = await printEventLog({ path, number: index + 1, files: paths.length }, printing);
    if (reading !== undefined) readings.push(reading);
  }
  // What could not be read at all has no count and makes no document.
  if (hasOutput && request.format === 'xml') await terminal.print(xmlEnd);
  if (hasOutput && request.format === 'count') {
    await terminal.print(`${total(readings, 'recordsMatched')}\n`);
  }
  if (request.printsStatistics) terminal.note(statistics(readings, performance.now() - startedMs));
  if (!areAllFound || readings.length < paths.length) return exitCodes.usage;
  return total(readings, 'damaged') > 0 ? exitCodes.withProblems : exitCodes.complete;
}

/** The files that the arguments name, in their order; an argument that names none is noted. */
async function logsNamed(
  names: readonly string[],
  terminal: Terminal,
): Promise<{ paths: readonly string[]; areAllFound: boolean }> {
  const paths: string[] = [];
  let areAllFound = true;
  for (const name of names) {
    const named = await expandFileName(name);
    if (named.ok) paths.push(...named.paths);
    else {
      terminal.note(named.message);
      areAllFound = false;
    }
  }
  return { paths, areAllFound };
}

type Count = Exclude<keyof ReadStatistics, 'oldest' | 'newest'>;

function total(readings: readonly ReadStatistics[], count: Count): number {
  return readings.reduce((sum, reading) => sum + reading[count], 0);
}

function statistics(readings: readonly ReadStatistics[], durationMs: number): string {
  return text('cli.eventsStats', {
    bytes: total(readings, 'sizeBytes'),
    chunks: total(readings, 'chunks'),
    skipped: total(readings, 'chunksSkipped'),
    seen: total(readings, 'recordsSeen'),
    matched: total(readings, 'recordsMatched'),
    damaged: total(readings, 'damaged'),
    seconds: (durationMs / 1000).toFixed(3),
  });
}
