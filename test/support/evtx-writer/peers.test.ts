import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { mixedEvents, providerGuid } from './mixed-events';
import { isInstalled, outputOf, skipNote } from './peer-programs';
import { type StreamOptions, writeEventLog } from './write-event-log';

const eventCount = 500;
const forms: readonly (readonly [name: string, options: StreamOptions])[] = [
  ['a plain log', {}],
  ['an exported log', { isExported: true, firstRecordId: 40_001 }],
  ['a wrapped log with stale records', { ringChunks: 2, keepsStaleRecords: true }],
  ['a dirty log', { isDirty: true }],
];

async function writtenLog(options: StreamOptions) {
  const path = join(temporaryFolder(), 'log.evtx');
  const { chunks } = await writeEventLog(path, mixedEvents(eventCount), options);
  expect(chunks).toBeGreaterThan(2);
  const log = readFileSync(path);
  const firstChunkAt = 4096 + Number(log.readBigUInt64LE(8)) * 65_536;
  const idsBefore = (options.firstRecordId ?? 1) - 1;
  const headerIdsBefore = options.isExported ? 0 : idsBefore;
  const kept = eventCount - (Number(log.readBigUInt64LE(firstChunkAt + 24)) - 1 - headerIdsBefore);
  const ids = Array.from({ length: kept }, (_, index) => idsBefore + eventCount - kept + 1 + index);
  return { path, ids };
}

function recordIds(xml: string): number[] {
  const ids = Array.from(xml.matchAll(/<EventRecordID>(\d+)<\/EventRecordID>/g), ([, id]) => Number(id));
  return ids.sort((a, b) => a - b);
}

/** Texts of every kind of payload; given in lists, so that a failure does not print the whole log. */
function expectTexts(xml: string): void {
  const texts = [
    'TrackingId: 1, PasswordResetRequestStart',
    'two &amp; &lt;three&gt;',
    'Grüße',
    '密码',
    '4294967295',
    '<RmSessionId>7</RmSessionId>',
    'Microsoft-Windows-RestartManager',
    providerGuid,
  ];
  const plain = xml.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).toLowerCase();
  expect(texts.filter((text) => !plain.includes(text.toLowerCase()))).toEqual([]);
}

describe(`libevtx${skipNote('evtxexport')}`, () => {
  test.skipIf(!isInstalled('evtxexport')).each(forms)('reads %s without complaint', async (_, options) => {
    const { path, ids } = await writtenLog(options);
    const xml = outputOf('evtxexport', ['-f', 'xml', path]);
    expect(recordIds(xml)).toEqual(ids);
    expectTexts(xml);
    expect(xml.includes('Missing')).toBe(false);
  });

  test.skipIf(!isInstalled('evtxinfo')).each(forms)('knows what %s is', async (_, options) => {
    const { path, ids } = await writtenLog(options);
    const information = outputOf('evtxinfo', [path]);
    expect(information).toMatch(/Version\s*: 3\.1/);
    expect(information).toMatch(new RegExp(`Number of records\\s*: ${ids.length}\n`));
    expect(/Number of recovered records\s*: 0\n/.test(information)).toBe(!options.keepsStaleRecords);
    expect(information.includes('Is dirty')).toBe(options.isDirty === true);
    // libevtx calls every log corrupted whose newest chunk is not the one that stands last in the file.
    const newestIsLast = !options.isDirty && options.ringChunks === undefined;
    expect(information.includes('Is corrupted')).toBe(!newestIsLast);
  });
});

describe(`python-evtx${skipNote('evtx_dump.py')}`, () => {
  // A dirty log is left out: python-evtx believes the chunk count of the file header.
  test.skipIf(!isInstalled('evtx_dump.py')).each(forms.slice(0, 3))(
    'reads %s',
    async (_, options) => {
      const { path, ids } = await writtenLog(options);
      const xml = outputOf('evtx_dump.py', [path]);
      expect(recordIds(xml)).toEqual(ids);
      expectTexts(xml);
    },
    120_000,
  );
});
