import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderEventLog } from '#core/evtx/render-event-log';
import { ansiDecoder } from '#core/evtx/values/ansi-text';
import type { ReadOptions } from '#core/evtx/walk-event-log';
import { legal } from '#core/evtx/xml/xml-text';
import { memorySource } from '#test/support/evtx-memory-source';
import { readWhole } from '#test/support/evtx-reading';
import { buildEventLog } from '#test/support/evtx-writer/build-event-log';
import { typedValue } from '#test/support/evtx-writer/value';
import type { WrittenEvent, WrittenPayload } from '#test/support/evtx-writer/written-event';
import type { WrittenElement } from '#test/support/evtx-writer/xml-node';

const { DOMParser } = new JSDOM('').window;
const base = { timeCreated: '2026-11-18T08:14:05.1234567Z', provider: 'Test', eventId: 1 } as const;
const forms = ['manifest', 'classic', 'text'] as const;

async function xmlOf(events: readonly WrittenEvent[], options: ReadOptions = {}): Promise<string> {
  const parts: string[] = [];
  const source = memorySource(buildEventLog({ chunks: [events] }));
  for await (const { bytes } of renderEventLog(source, { ...options, format: 'xml' }))
    parts.push(Buffer.from(bytes).toString());
  return parts.join('');
}

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const [fault] = document.getElementsByTagName('parsererror');
  expect(fault?.textContent).toBeUndefined();
  return document;
}

async function payloadXml(xml: WrittenElement): Promise<string> {
  const line = await xmlOf([{ ...base, payload: { kind: 'xml', xml } }]);
  parsed(line);
  return /<\/System>(.*)<\/Event>/s.exec(line)?.[1] ?? '';
}

describe('canonical event XML', () => {
  test('has the form of Windows, one event a line', async () => {
    const event: WrittenEvent = {
      ...base,
      provider: 'ADSync',
      eventId: 6329,
      form: 'classic',
      qualifiers: 16_384,
      payload: { kind: 'strings', strings: ['a & b', '<c>', ''], binary: Buffer.from([1, 0xab]) },
    };
    expect(await xmlOf([event, { ...base, form: 'manifest' }])).toMatch(
      /^<Event xmlns="http:\/\/schemas\.microsoft\.com\/win\/2004\/08\/events\/event"><System><Provider Name="ADSync"\/?>.*<EventID Qualifiers="16384">6329<\/EventID>.*<TimeCreated SystemTime="2026-11-18T08:14:05\.1234567Z"\/>.*<\/System><EventData><Data>a &amp; b<\/Data><Data>&lt;c&gt;<\/Data><Data\/><Binary>01AB<\/Binary><\/EventData><\/Event>\n<Event [^\n]*<\/Event>\n$/,
    );
  });

  test('keeps references, CDATA, instructions and nested elements', async () => {
    const xml: WrittenElement = {
      name: 'UserData',
      content: [
        {
          name: 'a',
          attributes: [['b', 'x', { entity: 'quot' }, { entity: 'lt' }]],
          content: [{ character: 0xe4 }],
        },
        { cdata: 'c < d & e' },
        { instruction: 'target', data: 'some ?> data' },
      ],
    };
    expect(await payloadXml(xml)).toBe(
      '<UserData><a b="x&quot;&lt;">ä</a>c &lt; d &amp; e<?target some ? &gt; data?></UserData>',
    );
  });

  test('replaces what XML cannot hold and keeps line ends for a parser', async () => {
    expect(
      await payloadXml({ name: 'UserData', content: ['\0a\u0003\ud83d\udd12\ud83d\ufffe\r\n\tb'] }),
    ).toBe('<UserData>\ufffda\ufffd\ud83d\udd12\ufffd\ufffd&#13;&#10;\tb</UserData>');
  });

  test.each([
    ['a name that is none', { name: '1 a', content: ['x'] }, '<_1_a>x</_1_a>'],
    ['a prefix that is not declared', { name: 'p:a', content: ['x'] }, '<p_a>x</p_a>'],
    [
      'a prefix that is',
      {
        name: 'p:a',
        attributes: [
          ['xmlns:p', 'urn:p'],
          ['p:b', 'c'],
        ],
        content: [{ name: 'p:d' }],
      },
      '<p:a xmlns:p="urn:p" p:b="c"><p:d/></p:a>',
    ],
    [
      'an attribute twice',
      {
        name: 'a',
        attributes: [
          ['b', '1'],
          ['b', '2'],
        ],
      },
      '<a b="1"/>',
    ],
    [
      'a declaration that XML forbids',
      { name: 'a', attributes: [['xmlns:xml', 'urn:x']] },
      '<a xmlns_xml="urn:x"/>',
    ],
    ['a letter beyond ASCII', { name: 'Größe' }, '<Größe/>'],
  ] as const)('makes %s usable', async (_, xml, expected) => {
    expect(await payloadXml(xml as WrittenElement)).toBe(expected);
  });

  test('parses whatever the texts and names are, and says the same texts', async () => {
    const anyText = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    });
    const anyName = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      fc.constantFrom(
        'xmlns',
        'xmlns:a',
        'xml:lang',
        'a:b',
        'a:b:c',
        ':',
        'xml',
        '-a',
        'Data',
        'xmlns:xmlns',
      ),
    );
    const anyElement: fc.Arbitrary<WrittenElement> = fc.record({
      name: anyName,
      attributes: fc.array(fc.tuple(anyName, anyText), { maxLength: 3 }),
      content: fc.array(
        fc.oneof(
          anyText,
          fc.record({ cdata: anyText }),
          fc.record({ instruction: anyName, data: anyText }),
          fc.record({ character: fc.integer({ min: 0, max: 0xffff }) }),
          fc.record({ name: anyName, content: fc.array(anyText, { maxLength: 1 }) }),
        ),
        { maxLength: 4 },
      ),
    });
    const anyPayload: fc.Arbitrary<WrittenPayload> = fc.oneof(
      anyElement.map((xml) => ({ kind: 'xml', xml }) as const),
      fc.array(anyText, { maxLength: 3 }).map((strings) => ({ kind: 'strings', strings }) as const),
    );
    await fc.assert(
      fc.asyncProperty(anyPayload, fc.constantFrom(...forms), async (payload, form) => {
        const lines = await xmlOf([{ ...base, form, payload }]);
        expect(lines.match(/\n/g)).toHaveLength(1);
        const document = parsed(lines);
        if (payload.kind !== 'strings') return;
        const texts = [...document.getElementsByTagName('Data')].map((element) => element.textContent);
        const { records } = await readWhole(
          memorySource(buildEventLog({ chunks: [[{ ...base, form, payload }]] })),
        );
        const data = records[0]?.data;
        expect(texts).toEqual((Array.isArray(data) ? data : []).map(legal));
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test('marks a salvaged record', async () => {
    const log = buildEventLog({ chunks: [[base]] }).fill(0x55, 4096, 4104);
    const parts: string[] = [];
    for await (const { bytes } of renderEventLog(memorySource(log), { format: 'xml', salvages: true }))
      parts.push(Buffer.from(bytes).toString());
    const event = parsed(parts.join('')).documentElement;
    expect(event.getAttributeNS('urn:casebundle:event', 'salvaged')).toBe('true');
  });
});

describe('values whose meaning the log leaves open', () => {
  const ansi = typedValue(0x02, Buffer.from([0x63, 0xe9, 0x80, 0]));

  test.each([
    [1252, 'cé€'],
    [1251, 'cйЂ'],
    [65_001, 'c\ufffd'],
  ] as const)('ANSI text in code page %d', async (codePage, text) => {
    const events = [{ ...base, payload: { kind: 'unnamed', values: [ansi] } }] as const;
    const ansiText = ansiDecoder(codePage);
    if (!ansiText) throw new Error('no such code page');
    const { records } = await readWhole(memorySource(buildEventLog({ chunks: [events] })), { ansiText });
    expect(records[0]?.data).toEqual([text]);
    expect(await xmlOf(events, { ansiText })).toContain(`<Data>${text}</Data>`);
  });

  test('a code page that Windows does not have is refused', () => {
    expect(ansiDecoder(437)).toBeUndefined();
  });

  test('EvtXml is its text, a handle is a number', async () => {
    const xmlText = typedValue(0x23, Buffer.from('<a>1</a>\0', 'utf16le'));
    const handle = typedValue(0x20, Buffer.from([0xff, 0, 0, 0, 0, 0, 0, 0]));
    const events = [{ ...base, payload: { kind: 'unnamed', values: [xmlText, handle] } }] as const;
    const { records } = await readWhole(memorySource(buildEventLog({ chunks: [events] })));
    expect(records[0]?.data).toEqual(['<a>1</a>', '0xff']);
  });
});
