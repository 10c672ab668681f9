import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventLogCollector } from '#core/collectors/event-log';
import {
  fixedWindowOfQuery,
  recentWritebackQuery,
  windowOfQuery,
  writebackQuery,
} from '#core/collectors/event-log-query';
import { factsNamed } from '#core/model/fact';
import { collectWith } from '#test/support/collect-with';
import { fakeHost } from '#test/support/fake-host';

const sample = readFileSync(join(import.meta.dirname, '../../../assets/sample/event-log/Application.evtx'));
const day = 86_400_000;
const record = (time: string) =>
  Buffer.from(`<Event><System><TimeCreated SystemTime='${time}'/></System></Event>`);

/** What the kit leaves behind, of a log that goes back a month. */
const status = {
  'k/event-log/query.xml': Buffer.from(recentWritebackQuery(String(7 * day))),
  'k/event-log/log-counters.txt': Buffer.from('numberOfLogRecords: 88123\r\nfileSize: 20975616\r\n'),
  'k/event-log/oldest-record.txt': record('2026-10-20T10:00:00.0000000Z'),
  'k/event-log/newest-record.txt': record('2026-11-20T10:00:00.0000000Z'),
};

async function factsOf(files: Record<string, Uint8Array>, fromInstant = '2026-11-17T08:14:05Z') {
  const window = { fromInstant, toInstant: '2026-11-18T10:14:05Z' };
  const { runs } = await collectWith([fakeHost({ files })], [eventLogCollector], { window });
  const [run] = runs;
  if (run === undefined) throw new Error('There is no run.');
  const fact = (name: Parameters<typeof factsNamed>[1]) =>
    factsNamed(run.facts, name).map(({ value }) => value);
  return { fact, outcome: run.outcome };
}

describe('the status of a log beside the export of the kit', () => {
  it('says what the log is, and no further back than the export reaches', async () => {
    const { fact, outcome } = await factsOf({ ...status, 'k/event-log/Application.evtx': sample });
    expect(outcome).toEqual({ status: 'collected' });
    expect(fact('event-log.record-count')).toEqual([88123]);
    expect(fact('event-log.size-bytes')).toEqual([20975616]);
    expect(fact('event-log.newest-record')).toEqual(['2026-11-20T10:00:00.0000000Z']);
    expect(fact('event-log.oldest-record')).toEqual(['2026-11-13T10:00:00.000Z']);
    expect(fact('event-log.extent')).toEqual(['filtered']);
  });

  it('goes back to the oldest record where the log itself is younger', async () => {
    const oldest = '2026-11-15T10:00:00.0000000Z';
    const files = { ...status, 'k/event-log/oldest-record.txt': record(oldest) };
    const { fact } = await factsOf({ ...files, 'k/event-log/Application.evtx': sample });
    expect(fact('event-log.oldest-record')).toEqual([oldest]);
  });

  it('says that the kit was asked for too few days', async () => {
    const files = { ...status, 'k/event-log/Application.evtx': sample };
    const { outcome } = await factsOf(files, '2026-11-12T10:00:00Z');
    expect(outcome).toMatchObject({
      status: 'partial',
      problems: [{ code: 'event-log-not-found', message: expect.stringContaining('/days 30') }],
    });
  });

  it('gives way to the whole log where that lies beside the export, but for the settings', async () => {
    const settings = Buffer.from('maxSize: 20971520\r\nretention: false\r\n');
    const files = { ...status, 'k/event-log/log-settings.txt': settings };
    const both = { 'k/event-log/Application-whole.evtx': sample, 'k/event-log/Application.evtx': sample };
    const { fact } = await factsOf({ ...files, ...both });
    expect(fact('event-log.record-count')).toEqual([3959]);
    expect(fact('event-log.oldest-record')).toEqual(['2026-11-14T08:14:45.7603136Z']);
    expect(fact('event-log.extent')).toEqual(['whole']);
    expect(fact('event-log.size-limit-bytes')).toEqual([20_971_520]);
  });

  it('is of no matter beside the whole log, or beside an export that the kit did not make', async () => {
    const whole = await factsOf({ ...status, 'k/event-log/Application-whole.evtx': sample });
    expect(whole.fact('event-log.record-count')).toEqual([3959]);
    const query = Buffer.from(writebackQuery(undefined, { hashSyncEvents: false }));
    const other = { ...status, 'k/event-log/query.xml': query, 'k/event-log/Application.evtx': sample };
    expect((await factsOf(other)).fact('event-log.record-count')).toEqual([3959]);
  });

  it('is what the records show where nothing readable was printed', async () => {
    const empty = Object.fromEntries(
      Object.keys(status)
        .slice(1)
        .map((path) => [path, Buffer.alloc(0)]),
    );
    const files = { ...status, ...empty, 'k/event-log/Application.evtx': sample };
    expect((await factsOf(files)).fact('event-log.record-count')).toEqual([3959]);
  });
});

describe('the status of a log beside the export of an earlier collection', () => {
  const window = { fromInstant: '2026-11-17T08:14:05.000Z', toInstant: '2026-11-18T10:14:05.000Z' };
  const text = [
    'wevtutil gl Application\r\n\r\nname: Application\r\n  retention: false\r\n  maxSize: 20971520\r\n',
    'wevtutil gli Application\r\n\r\nnumberOfLogRecords: 88123\r\nfileSize: 20975616\r\n',
    "wevtutil qe Application /c:1 /rd:false /f:xml\r\n\r\n<TimeCreated SystemTime='2026-10-20T10:00:00.0000000Z'/>\r\n",
    "wevtutil qe Application /c:1 /rd:true /f:xml\r\n\r\n<TimeCreated SystemTime='2026-11-20T10:00:00.0000000Z'/>\r\n",
    'wevtutil gl AD FS/Admin\r\n\r\nname: AD FS/Admin\r\n  maxSize: 1\r\n',
  ].join('\r\n');
  const files = {
    'e/event-log/query.xml': Buffer.from(writebackQuery(window, { hashSyncEvents: false })),
    'e/event-log/application-log.txt': Buffer.from(text),
    'e/event-log/application.evtx': sample,
  };

  it('says what the log was, as the collection did', async () => {
    const { fact, outcome } = await factsOf(files);
    expect(outcome).toEqual({ status: 'collected' });
    expect(fact('event-log.record-count')).toEqual([88123]);
    expect(fact('event-log.size-limit-bytes')).toEqual([20_971_520]);
    expect(fact('event-log.oldest-record')).toEqual(['2026-10-20T10:00:00.0000000Z']);
    expect(fact('event-log.newest-record')).toEqual(['2026-11-20T10:00:00.0000000Z']);
    expect(fact('event-log.extent')).toEqual(['filtered']);
  });

  it('does not claim what another window would need, and says so', async () => {
    const { fact, outcome } = await factsOf(files, '2026-11-12T10:00:00Z');
    expect(outcome).toMatchObject({
      problems: [{ code: 'event-log-not-found', message: expect.stringContaining(window.fromInstant) }],
    });
    expect(fact('event-log.oldest-record')).toEqual([window.fromInstant]);
    expect(fact('event-log.newest-record')).toEqual([window.toInstant]);
    const whole = await factsOf(
      { ...files, 'e/event-log/application-full.evtx': sample },
      '2026-11-12T10:00:00Z',
    );
    expect(whole.outcome).toEqual({ status: 'collected' });
    expect(whole.fact('event-log.record-count')).toEqual([3959]);
  });
});

it('tells the window of a query', () => {
  const window = { fromInstant: '2026-11-17T08:14:05.000Z', toInstant: '2026-11-18T10:14:05.000Z' };
  expect(fixedWindowOfQuery(writebackQuery(window, { hashSyncEvents: true }))).toEqual(window);
  expect(fixedWindowOfQuery(recentWritebackQuery('604800000'))).toBeUndefined();
  expect(windowOfQuery(recentWritebackQuery('604800000'))).toBe(604_800_000);
  expect(windowOfQuery(writebackQuery(undefined, { hashSyncEvents: false }))).toBeUndefined();
  expect(windowOfQuery(recentWritebackQuery('%milliseconds%'))).toBeUndefined();
});
