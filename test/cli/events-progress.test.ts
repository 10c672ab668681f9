import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { systemClock } from '#core';
import { sampleLog } from '#test/support/sparse-log';
import { printEventLog } from '../../electron/cli/events/print-event-log';
import { type ReadingState, readingProgress } from '../../electron/cli/events/reading-progress';
import type { Terminal } from '../../electron/cli/terminal';

const state: ReadingState = {
  file: '/logs/Application.evtx',
  number: 1,
  files: 1,
  doneBytes: 120_400_000,
  sizeBytes: 512_000_000,
  records: 1_234,
};

function recordingTerminal() {
  const shown: (string | undefined)[] = [];
  const terminal: Terminal = {
    print: async () => undefined,
    note: () => undefined,
    status: (line) => shown.push(line),
    screen: { columns: 80, hasColors: false },
    input: Readable.from([]),
    signal: new AbortController().signal,
    clock: systemClock,
    assetsDirectory: '',
  };
  return { terminal, shown };
}

describe('readingProgress', () => {
  it('begins after half a second and speaks ten times a second at most', () => {
    const { terminal, shown } = recordingTerminal();
    let nowMs = 1_000;
    const progress = readingProgress(terminal, () => nowMs);
    for (nowMs of [1_010, 1_499, 1_500, 1_550, 1_600]) progress({ ...state, records: nowMs });
    const line = (records: string) => `reading Application.evtx 23 % 120 of 512 MB, ${records} records`;
    expect(shown).toEqual([line('1,500'), line('1,600')]);
  });

  it('says which of several files it is, and tenths of a small one', () => {
    const { terminal, shown } = recordingTerminal();
    let nowMs = 0;
    const progress = readingProgress(terminal, () => nowMs);
    nowMs = 600;
    const small = { file: 'C:\\logs\\a.evtx', doneBytes: 2_100_000, sizeBytes: 2_097_152 };
    progress({ ...state, ...small, number: 2, files: 9 });
    expect(shown).toEqual(['reading a.evtx (2 of 9) 100 % 2.1 of 2.1 MB, 1,234 records']);
  });
});

it('shows the progress of a reading and takes it away when the file is done', async () => {
  const { terminal, shown } = recordingTerminal();
  let nowMs = 0;
  const onProgress = readingProgress(terminal, () => {
    nowMs += 1_000;
    return nowMs;
  });
  const request = {
    format: 'count',
    filter: {},
    salvages: false,
    ansiText: undefined,
    printsStatistics: false,
  } as const;
  const log = { path: sampleLog, number: 1, files: 1 };
  const reading = await printEventLog(log, {
    request,
    terminal,
    onOpened: async () => undefined,
    onProgress,
  });
  const lines = shown.filter((line) => line !== undefined);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/^reading Application\.evtx \d+ % [012]\.\d of 2\.1 MB, [\d,]+ records$/);
  }
  expect(lines.at(-1)).toContain(`${reading?.recordsMatched.toLocaleString('en-US')} records`);
  expect(shown.at(-1)).toBeUndefined();
});
