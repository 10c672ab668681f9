import { expect, test } from 'vitest';
import { memorySource } from '../evtx-memory-source';
import { readWhole } from '../evtx-reading';
import { buildEventLog } from './build-event-log';
import { stringValue, uint32Value } from './value';
import type { WrittenEvent } from './written-event';
import type { WrittenElement, WrittenNode } from './xml-node';

const base: WrittenEvent = { timeCreated: '2026-11-18T08:14:05Z', provider: 'Test', eventId: 1 };

async function read(...events: readonly WrittenEvent[]) {
  const { records, damage } = await readWhole(memorySource(buildEventLog({ chunks: [events] })));
  return { records, kinds: damage.map(({ kind }) => kind) };
}

function userData(content: readonly WrittenNode[]): WrittenElement {
  return { name: 'UserData', content };
}

test('character references, entities and CDATA are text, a processing instruction is none', async () => {
  const text: WrittenNode[] = ['a', { character: 0x20ac }, { entity: 'lt' }, { cdata: '<b> & ' }, 'c'];
  const xml = userData([
    { name: 'Text', attributes: [['of', 'x', { character: 0x41 }, { entity: 'quot' }]], content: text },
    { name: 'Other', content: [{ instruction: 'target', data: 'data' }, 'kept'] },
  ]);
  const { records, kinds } = await read({ ...base, payload: { kind: 'xml', xml } });
  expect(kinds).toEqual([]);
  expect(records[0]?.userData).toEqual({ Text: { '@of': 'xA"', '#text': 'a€<<b> & c' }, Other: 'kept' });
});

test.for<[string, WrittenNode, boolean, number]>([
  ['a fragment header', userData(['x']), true, 0x0f],
  [
    'a template instance',
    { template: userData([{ value: 0, type: 1 }]), values: [stringValue('x')] },
    false,
    0x0c,
  ],
  ['an element', { name: 'UserData', attributes: [['a', 'b']], content: ['x'] }, false, 0x41],
])('binary XML in a value can begin with %s', async ([, xml, hasHeader, token]) => {
  const payload = { kind: 'xml', xml, hasHeader } as const;
  const log = buildEventLog({ chunks: [[{ ...base, payload }]] });
  const { records, kinds } = await read({ ...base, payload });
  expect(kinds).toEqual([]);
  expect(JSON.stringify(records[0]?.userData)).toContain('x');
  expect(firstByteOfPayload(log)).toBe(token);
});

test('an element without the value it depends on is not there', async () => {
  const template = userData([
    { name: 'A', content: [{ value: 0, type: 8, optional: true }], dependency: 0 },
    'b',
  ]);
  const payload = (value: ReturnType<typeof uint32Value>) =>
    ({ kind: 'xml', xml: { template, values: [value] } }) as const;
  const nothing = { type: 0, bytes: Buffer.alloc(4) };
  const { records } = await read(
    { ...base, payload: payload(uint32Value(5)) },
    { ...base, payload: payload(nothing) },
  );
  expect(JSON.stringify(records.map((record) => record.userData))).toContain('"A":"5"');
  expect(JSON.stringify(records[1]?.userData)).not.toContain('"A"');
});

test.for<[string, WrittenEvent['stated'], string]>([
  ['mark', { mark: 0x2b2b }, 'record-header-invalid'],
  ['size', { sizeBytes: 0 }, 'record-header-invalid'],
  ['copy of the size', { sizeCopyBytes: 8 }, 'record-end-invalid'],
])('a wrong %s of a record is told', async ([, stated, kind]) => {
  const { kinds } = await read(base, stated === undefined ? base : { ...base, stated }, base);
  expect(kinds).toEqual([kind]);
});

test('wrong sizes and offsets inside a record cost that record', async () => {
  const template = userData([{ value: 0, type: 1 }]);
  const values = [stringValue('x')];
  const wrong: readonly WrittenNode[] = [
    { ...userData(['x']), statedSizeBytes: 60_000 },
    { template, values, statedDefinitionOffset: 65_530 },
    { template, values, statedValueCount: 60_000 },
    { template, values: [{ type: 1, bytes: Buffer.from('x\0'), statedSizeBytes: 60_000 }] },
  ];
  for (const xml of wrong) {
    const { records, kinds } = await read(base, { ...base, payload: { kind: 'xml', xml } }, base);
    expect(records.filter(({ recordId }) => recordId !== 2)).toHaveLength(2);
    expect(records.length + kinds.length).toBe(3);
  }
});

/** The value of the payload stands behind the others, whose sizes tell where. */
function firstByteOfPayload(log: Buffer): number {
  const definition = 4096 + 512 + 24 + 4 + 10;
  const count = definition + 24 + log.readUInt32LE(definition + 20);
  let at = count + 4 + log.readUInt32LE(count) * 4;
  for (let index = 0; index < 17; index += 1) at += log.readUInt16LE(count + 4 + index * 4);
  return log.readUInt8(at);
}
