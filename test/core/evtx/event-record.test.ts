import { describe, expect, test } from 'vitest';
import type { EventRecord } from '#core/evtx/event/event-record';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import {
  nullValue,
  stringsValue,
  stringValue,
  typedValue,
  uint32Value,
} from '#test/support/evtx-writer/value';
import type { WrittenEvent, WrittenPayload } from '#test/support/evtx-writer/written-event';
import type { WrittenNode } from '#test/support/evtx-writer/xml-node';

const plain: WrittenEvent = {
  timeCreated: '2026-11-18T08:14:05.1234567Z',
  provider: 'ADSync',
  eventId: 6329,
};

async function readOne(event: WrittenEvent): Promise<EventRecord> {
  const { records, damage } = await readWhole(memorySource(buildEventLog({ chunks: [[event]] })));
  expect(damage).toEqual([]);
  const [record] = records;
  if (!record) throw new Error('no record was read');
  return record;
}

function readPayload(payload: WrittenPayload): Promise<EventRecord> {
  return readOne({ ...plain, payload });
}

describe('the System section', () => {
  test('has every key in the order in which it is printed', async () => {
    const record = await readOne({
      ...plain,
      recordId: 4711,
      qualifiers: 16384,
      level: 2,
      task: 3,
      opcode: 1,
      keywords: 0x8080_0000_0000_0000n,
      channel: 'Application',
      computer: 'AADC01.contoso.com',
      processId: 1234,
      threadId: 5678,
      activityId: '235E9D38-7B92-0001-77B1-5E23927BD801',
      userId: 'S-1-5-18',
      payload: { kind: 'strings', strings: ['a'], binary: Buffer.from([1, 255]) },
    });
    expect(JSON.stringify(record)).toBe(
      '{"recordId":4711,"timeCreated":"2026-11-18T08:14:05.1234567Z","provider":"ADSync","eventId":6329,' +
        '"qualifiers":16384,"level":2,"task":3,"opcode":1,"keywords":"0x8080000000000000","channel":"Application",' +
        '"computer":"AADC01.contoso.com","processId":1234,"threadId":5678,' +
        '"activityId":"{235E9D38-7B92-0001-77B1-5E23927BD801}","userId":"S-1-5-18","data":["a"],"binary":"01FF"}',
    );
  });

  test('leaves out what is NULL, with a size or without', async () => {
    const record = await readOne(plain);
    expect(Object.keys(record)).toEqual([
      'recordId',
      'timeCreated',
      'provider',
      'eventId',
      'level',
      'task',
      'opcode',
      'keywords',
      'channel',
      'computer',
      'data',
    ]);
  });

  test.for(['manifest', 'classic', 'text'] as const)('is the same in the %s form', async (form) => {
    const event: WrittenEvent = { ...plain, payload: { kind: 'strings', strings: ['one', 'two & <three>'] } };
    expect(await readOne({ ...event, form })).toEqual(await readOne(event));
  });
});

describe('EventData', () => {
  test('a string array under one unnamed Data is one value a string', async () => {
    expect((await readPayload({ kind: 'strings', strings: ['a', '', 'c'] })).data).toEqual(['a', '', 'c']);
  });

  test('an event without strings or without EventData has no values', async () => {
    expect((await readPayload({ kind: 'strings', strings: [] })).data).toEqual([]);
    expect((await readPayload({ kind: 'none' })).data).toEqual([]);
  });

  test('named values are an object of texts', async () => {
    const values = [
      ['Result', typedValue(0x07, Buffer.from('02000780', 'hex'))],
      ['Empty', nullValue(4)],
      ['Name', 'Ada'],
    ] as const;
    expect((await readPayload({ kind: 'named', values })).data).toEqual({
      Result: '-2147024894',
      Empty: '',
      Name: 'Ada',
    });
  });

  test('a repeated name, and a named array, has an array of its values', async () => {
    const values = [
      ['Sid', 'a'],
      ['Other', stringsValue(['x', 'y'])],
      ['Sid', 'b'],
      ['Sid', 'c'],
    ] as const;
    expect((await readPayload({ kind: 'named', values })).data).toEqual({
      Sid: ['a', 'b', 'c'],
      Other: ['x', 'y'],
    });
  });

  test('unnamed values beside named ones are under Data, other elements under their name', async () => {
    const xml: WrittenNode = {
      name: 'EventData',
      content: [
        { name: 'Data', content: ['first'] },
        { name: 'Data', attributes: [['Name', 'Key']], content: ['value'] },
        { name: 'Data' },
        { name: 'Detail', attributes: [['unit', 'ms']], content: ['7'] },
      ],
    };
    expect((await readPayload({ kind: 'xml', xml })).data).toEqual({
      Data: ['first', ''],
      Key: 'value',
      Detail: { '@unit': 'ms', '#text': '7' },
    });
  });

  test('a name that objects have of their own is a name like any other', async () => {
    const values = [
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['__proto__', 'c'],
    ] as const;
    const { data } = await readPayload({ kind: 'named', values });
    expect(JSON.stringify(data)).toBe('{"__proto__":["a","c"],"constructor":"b"}');
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

describe('UserData', () => {
  const userData: WrittenNode = {
    name: 'UserData',
    content: [
      {
        name: 'EventXML',
        attributes: [['xmlns', 'Event_NS']],
        content: [
          {
            name: 'Param1',
            content: ['R', { entity: 'amp' }, 'D ', { entity: 'quot' }, 'x', { entity: 'unknown' }],
          },
          { name: 'Item', attributes: [['Id', '1', { entity: 'lt' }, '2']] },
          { name: 'Item', content: ['second'] },
          { name: 'Empty' },
        ],
      },
    ],
  };
  const expected = {
    EventXML: { Param1: 'R&D "x&unknown;', Item: [{ '@Id': '1<2' }, 'second'], Empty: '' },
  };

  test.for([true, false])('is an object, with fragment header: %s', async (hasHeader) => {
    const record = await readPayload({ kind: 'xml', xml: userData, hasHeader });
    expect(record.userData).toEqual(expected);
    expect(record.data).toEqual([]);
    expect(Object.keys(record).slice(-2)).toEqual(['data', 'userData']);
  });

  test('is read from nested templates, whose elements depend on values', async () => {
    const xml: WrittenNode = {
      template: {
        name: 'UserData',
        content: [
          { name: 'Kept', content: [{ value: 0, type: 0x10, optional: true }], dependency: 0 },
          { name: 'Gone', content: [{ value: 1, type: 0x01, optional: true }], dependency: 1 },
          {
            name: 'Attributed',
            attributes: [
              ['Gone', { value: 1, type: 0x01, optional: true }],
              ['Kept', { value: 1, type: 0x01 }],
            ],
          },
          { name: 'Nested', content: [{ value: 2, type: 0x21 }] },
        ],
      },
      values: [
        uint32Value(5),
        nullValue(8),
        {
          xml: {
            template: { name: 'Inner', content: [{ value: 0, type: 0x01 }] },
            values: [stringValue('deep')],
          },
        },
      ],
    };
    expect((await readPayload({ kind: 'xml', xml })).userData).toEqual({
      Kept: '5',
      Attributed: { '@Kept': '' },
      Nested: { Inner: 'deep' },
    });
  });

  test('what stands in its place is kept under its own name', async () => {
    const xml: WrittenNode = {
      name: 'ProcessingErrorData',
      content: [{ name: 'ErrorCode', content: ['15005'] }],
    };
    expect((await readPayload({ kind: 'xml', xml })).userData).toEqual({
      ProcessingErrorData: { ErrorCode: '15005' },
    });
  });
});
