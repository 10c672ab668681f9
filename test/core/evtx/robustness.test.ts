import { expect, test } from 'vitest';
import { recordIdRuns } from '#core/evtx/record-id-runs';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { guidValue, sidValue, stringsValue, typedValue } from '#test/support/evtx-writer/value';
import type { WrittenEvent } from '#test/support/evtx-writer/written-event';

const kinds: readonly WrittenEvent['payload'][] = [
  { kind: 'strings', strings: ['one', 'two'], binary: Buffer.from('data') },
  {
    kind: 'named',
    values: [
      ['Text', 'value'],
      ['Guid', guidValue('235e9d38-7b92-0001-77b1-5e23927bd801')],
      ['Sids', typedValue(0x93, Buffer.from('010100000000000512000000', 'hex'))],
      ['Sid', sidValue('S-1-5-21-1-2-3')],
      ['Many', stringsValue(['a', 'b'])],
    ],
  },
  {
    kind: 'xml',
    xml: {
      name: 'UserData',
      content: [{ name: 'E', attributes: [['a', { entity: 'quot' }]], content: ['t'] }],
    },
    hasHeader: false,
  },
];
const forms = ['manifest', 'classic', 'text'] as const;
const chunk = Array.from({ length: 18 }, (_, index): WrittenEvent => {
  const payload = kinds[index % kinds.length] ?? { kind: 'none' };
  const form = forms[Math.floor(index / 3) % forms.length] ?? 'manifest';
  return { timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: index, form, payload };
});
const whole = buildEventLog({ chunks: [chunk, chunk] });
const used = 4096 + whole.readUInt32LE(4096 + 48);

test('a cut log gives the records before the cut', async () => {
  const { records } = await readWhole(memorySource(whole));
  expect(records).toHaveLength(36);
  const cut = await readWhole(memorySource(whole.subarray(0, used - 10)));
  expect(cut.records).toEqual(records.slice(0, 17));
});

test('of a ruined log each broken record is told, and no more gaps than are asked for', async () => {
  const chunks = Array.from({ length: 30 }, (_, number) =>
    Array.from({ length: 60 }, (__, index): WrittenEvent => {
      const recordId = 1 + (number * 60 + index) * 2;
      return { timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: 1, recordId };
    }),
  );
  const log = buildEventLog({ chunks });
  for (let at = 4096; at < log.length; at += 65_536) {
    // Each record but the first of its chunk points to a template that is not there.
    let record = at + 512;
    record += log.readUInt32LE(record + 4);
    for (; log.readUInt32LE(record) === 0x2a2a; record += log.readUInt32LE(record + 4)) {
      if (at > 4096 * 17) log.writeUInt32LE(65_530, record + 34);
    }
  }
  const runs = recordIdRuns();
  const { damage, statistics } = await readWhole(memorySource(log), { onRecordId: runs.add });
  expect(statistics.damaged).toBeGreaterThan(1_000);
  expect(damage).toHaveLength(statistics.damaged);
  expect(runs.gaps(100)).toHaveLength(100);
  expect(runs.gaps(1)).toEqual([{ after: 1, before: 3 }]);
});
