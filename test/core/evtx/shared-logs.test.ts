import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openEventLog } from '#core/evtx/open-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { readWhole } from '#test/support/evtx-reading';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';

const expectedRecord = z.object({
  eventRecordId: z.number(),
  timeCreated: z.string(),
  provider: z.string(),
  eventId: z.number(),
});
const expectedFile = z.object({
  records: z.object({ agreed: z.number() }),
  providers: z.record(z.string(), z.number()),
  first: expectedRecord.optional(),
  last: expectedRecord.optional(),
  eventRecordIdRange: z.tuple([z.number(), z.number()]).optional(),
  timeCreatedRange: z.tuple([z.string(), z.string()]).optional(),
  channels: z.record(z.string(), z.number()).optional(),
  eventIdsTop: z.record(z.string(), z.number()).optional(),
});
const files = sharedLogsPresent
  ? z
      .object({ files: z.record(z.string(), expectedFile) })
      .parse(JSON.parse(readFileSync(sharedLog('expected.json'), 'utf8'))).files
  : {};

/** Whole records of a chunk that the file ends in, and of a file without header: readers of reference stop there. */
const salvaged: Readonly<Record<string, number>> = {
  'system2-truncated.evtx': 89,
  'derived-truncated-mid-record.evtx': 21,
  'derived-header-zeroed.evtx': 5,
};
const damageKinds: Readonly<Record<string, readonly string[]>> = {
  'rdpcorets-bad-checksum-wrapped.evtx': [
    'chunk-data-checksum',
    'record-not-decoded',
    'records-end-early',
    'chunk-data-checksum',
    'record-not-decoded',
    'records-end-early',
  ],
  'bad-chunk-magic.evtx': [
    'chunk-data-checksum',
    'record-not-decoded',
    'records-end-early',
    'chunk-not-recognized',
    'chunk-data-checksum',
    'record-end-invalid',
    'records-end-early',
    'chunk-data-checksum',
    'record-end-invalid',
    'records-end-early',
    'chunk-not-recognized',
  ],
  'system2-truncated.evtx': ['file-cut-short', 'chunk-cut-short'],
  'derived-truncated-mid-record.evtx': ['file-cut-short', 'chunk-cut-short'],
  'derived-header-zeroed.evtx': ['file-header-missing'],
};

const opened: ByteSource[] = [];

async function open(name: string): Promise<ByteSource> {
  const log = await openEventLog(sharedLog(name));
  if (!log.ok) throw new Error(log.problem.message);
  opened.push(log.value);
  return log.value;
}

afterEach(async () => {
  for (const source of opened.splice(0)) await source.close();
});

function counts(values: readonly (string | number)[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

describe.skipIf(!sharedLogsPresent)(`real event logs${sharedLogsNote}`, () => {
  test.for(Object.entries(files))('%s', async ([name, expected]) => {
    const { records, damage, statistics } = await readWhole(await open(name));
    const extra = salvaged[name] ?? 0;
    const agreed = records.slice(0, expected.records.agreed);
    expect(records).toHaveLength(expected.records.agreed + extra);
    expect(damage.map(({ kind }) => kind)).toEqual(damageKinds[name] ?? []);
    expect(statistics).toMatchObject({ recordsMatched: records.length, damaged: damage.length });
    expect(counts(agreed.map(({ provider }) => provider))).toEqual(expected.providers);
    if (!expected.first || !expected.last) return;
    for (const [record, is] of [
      [agreed.at(0), expected.first],
      [agreed.at(-1), expected.last],
    ] as const) {
      const { eventRecordId: recordId, timeCreated, provider, eventId } = is;
      expect(record).toMatchObject({ recordId, timeCreated, provider, eventId });
    }
    const ids = agreed.map(({ recordId }) => recordId);
    const times = agreed.map(({ timeCreated }) => timeCreated).sort();
    expect([Math.min(...ids), Math.max(...ids)]).toEqual(expected.eventRecordIdRange);
    expect([times.at(0), times.at(-1)]).toEqual(expected.timeCreatedRange);
    expect(counts(agreed.map(({ channel }) => channel))).toEqual(expected.channels);
    expect(counts(agreed.map(({ eventId }) => eventId))).toMatchObject(expected.eventIdsTop ?? {});
  });

  test('the sample log gives every record, also the one that ends exactly at the end of its chunk', async () => {
    const { records, damage } = await readWhole(await open('sample-contoso-application.evtx'));
    const ids = records.map(({ recordId }) => recordId);
    expect(records).toHaveLength(3959);
    expect(new Set(ids).size).toBe(3959);
    expect(Math.max(...ids) - Math.min(...ids)).toBe(3958);
    expect(damage).toEqual([]);
    const failures = records.filter(
      ({ eventId, data }) => eventId === 33004 && JSON.stringify(data).includes('80230626'),
    );
    expect(failures.map(({ timeCreated }) => timeCreated.slice(0, 16))).toEqual([
      '2026-11-18T08:14',
      '2026-11-18T08:25',
    ]);
  });

  test('a window is tested against TimeCreated, not against the time of the record header', async () => {
    const filter = {
      providers: ['Microsoft-Windows-Security-SPP'],
      fromInstant: '2016-09-20T13:13:00Z',
      toInstant: '2016-09-20T13:20:00Z',
    };
    const { records, statistics } = await readWhole(await open('application-many-events.evtx'), { filter });
    expect(records.map(({ recordId }) => recordId)).toEqual([2215, 2216]);
    expect(statistics).toMatchObject({ recordsSeen: 2216, recordsMatched: 2 });
  });

  test('records of a wrapped log are given in the order of the file, the numbers of all are told', async () => {
    const told: number[] = [];
    const onRecordId = (recordId: number) => told.push(recordId);
    const { records } = await readWhole(await open('rdpcorets-bad-checksum-wrapped.evtx'), {
      onRecordId,
    });
    const ids = records.map(({ recordId }) => recordId);
    expect(records).toHaveLength(1910);
    expect([Math.min(...ids), Math.max(...ids)]).toEqual([5281368, 6952972]);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    expect(told).toEqual(ids);
  });

  test('nested elements and entity references of CAPI2 become an object', async () => {
    const { records } = await readWhole(await open('capi2-entityref-pi-nested.evtx'));
    const record = records.find(({ recordId }) => recordId === 28);
    expect(record?.userData).toMatchObject({
      CryptRetrieveObjectByUrlWire: {
        URL: {
          '@scheme': 'http',
          '#text': 'http://crl.microsoft.com/pki/crl/products/microsoftrootcert.crl',
        },
        Timeout: 'PT9.984S',
      },
    });
    expect(records.some(({ userData }) => JSON.stringify(userData).includes('\\"7254ef33d54d21:0\\"'))).toBe(
      true,
    );
  });

  test('records without any template are events like the others', async () => {
    const { records } = await readWhole(await open('defender-no-template.evtx'));
    expect(records[0]).toMatchObject({
      recordId: 171,
      timeCreated: '2020-12-11T12:28:01.2990045Z',
      level: 3,
      processId: 4172,
      userId: 'S-1-5-18',
      data: { 'Threat Name': 'HackTool:Win64/Mikatz!dha', Unused: '' },
    });
  });
});
