import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChunkTaker } from '#core/evtx/chunk/scan-chunk';
import { openEventLog } from '#core/evtx/open-event-log';
import { type RenderOptions, renderEventLog } from '#core/evtx/render-event-log';
import type { ByteSource } from '#core/evtx/source/byte-source';
import { walkEventLog } from '#core/evtx/walk-event-log';
import { eventXml } from '#core/evtx/xml/event-xml';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { typedValue } from '#test/support/evtx-writer/value';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';
import { sharedLog, sharedLogsNote, sharedLogsPresent } from '#test/support/shared-logs';

const sample = fileURLToPath(new URL('../../../assets/sample/event-log/Application.evtx', import.meta.url));
const logs = [
  sample,
  ...(sharedLogsPresent
    ? readdirSync(sharedLog(''))
        .filter((name) => name.endsWith('.evtx'))
        .map((name) => sharedLog(name))
    : []),
];

async function rendered(source: ByteSource, options: RenderOptions) {
  const parts: Buffer[] = [];
  let records = 0;
  for await (const block of renderEventLog(source, options)) {
    parts.push(Buffer.from(block.bytes));
    records += block.records;
  }
  return { text: Buffer.concat(parts).toString(), records };
}

async function opened(path: string): Promise<ByteSource> {
  const source = await openEventLog(path);
  if (!source.ok) throw new Error(source.problem.message);
  return source.value;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.constantFrom('', '\0', 'a\0b', '"\\\b\f\n\r\t', '\ud83d', '\udd12\ud83d', '\ud83d\udd12'),
);
const anyName = fc.oneof(
  fc.constantFrom('', 'User', 'Name', 'Data', '10', '2', '__proto__'),
  fc.string({ minLength: 1, maxLength: 8 }),
);
const anyValue = fc.oneof(
  anyText,
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 0, max: 0x23 }), fc.integer({ min: 0x81, max: 0x95 })),
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(1, 2, 4, 8, 16).chain((size) => fc.uint8Array({ minLength: size, maxLength: size })),
      ),
    )
    .filter(([type]) => type !== 0x21)
    .map(([type, bytes]) => typedValue(type, bytes)),
);
const anyEvent: fc.Arbitrary<WrittenEvent> = fc.record({
  timeCreated: fc.constantFrom('1601-01-01T00:00:00.0000000Z', '2026-11-18T23:59:59.9999999Z'),
  provider: fc.constantFrom('ADSync', 'Über', 'PasswordResetService'),
  eventId: fc.integer({ min: 0, max: 65_535 }),
  form: fc.constantFrom('classic', 'manifest'),
  payload: fc.oneof(
    fc.record({
      kind: fc.constant('strings'),
      strings: fc.array(anyText, { maxLength: 4 }),
      binary: fc.uint8Array({ maxLength: 9 }),
    }),
    fc.record({ kind: fc.constant('unnamed'), values: fc.array(anyValue, { maxLength: 4 }) }),
    fc.record({
      kind: fc.constant('named'),
      values: fc.array(fc.tuple(anyName, anyValue), { maxLength: 4 }),
    }),
  ),
}) as fc.Arbitrary<WrittenEvent>;

describe(`JSON lines written straight from the stored values${sharedLogsNote}`, () => {
  test.each(logs.map((path) => [basename(path), path]))(
    'are those of the records that %s gives',
    async (_, path = '') => {
      for (const salvages of [false, true]) {
        const source = await opened(path);
        const { records } = await readWhole(source, { salvages });
        const { text, records: count } = await rendered(source, { format: 'jsonl', salvages });
        await source.close();
        expect(count).toBe(records.length);
        expect(text === records.map((record) => `${JSON.stringify(record)}\n`).join('')).toBe(true);
      }
    },
  );

  test('are the same for any texts and names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), async (events) => {
        const source = memorySource(buildEventLog({ chunks: [events] }));
        const { records } = await readWhole(source);
        const { text } = await rendered(source, { format: 'jsonl' });
        expect(records).toHaveLength(events.length);
        expect(text).toBe(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      }),
      { numRuns: 200 },
    );
  });
});

describe(`XML written straight from the stored values${sharedLogsNote}`, () => {
  async function xmlOfTrees(source: ByteSource): Promise<string> {
    const lines: string[] = [];
    const taker: ChunkTaker = {
      take: (event, { isSalvaged }) => void lines.push(`${eventXml(event, isSalvaged)}\n`),
      damage: () => undefined,
    };
    for await (const _ of walkEventLog(source, { salvages: true }, taker));
    return lines.join('');
  }

  test.each(logs.map((path) => [basename(path), path]))(
    'is that of the trees that %s gives',
    async (_, path = '') => {
      const source = await opened(path);
      const expected = await xmlOfTrees(source);
      const { text } = await rendered(source, { format: 'xml', salvages: true });
      await source.close();
      expect(text === expected).toBe(true);
    },
  );

  test('is the same for any texts and names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), async (events) => {
        const source = memorySource(buildEventLog({ chunks: [events] }));
        const { text } = await rendered(source, { format: 'xml' });
        expect(text).toBe(await xmlOfTrees(source));
      }),
      { numRuns: 200 },
    );
  });
});

describe('counting only', () => {
  test('gives no bytes and the same number of records', async () => {
    const source = await opened(sample);
    const { records } = await readWhole(source);
    expect(await rendered(source, { format: 'none' })).toEqual({ text: '', records: records.length });
    await source.close();
  });
});
