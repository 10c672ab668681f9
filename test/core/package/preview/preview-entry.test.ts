import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryPreviewSchema } from '#core/model/entry-preview';
import { previewBytes, previewCharacters, previewEntry } from '#core/package/preview/preview-entry';
import { pictures } from '../../../support/pictures';
import { temporaryFolder } from '../../../support/temporary-folder';
import { unwrap } from '../../../support/unwrap';

const never = new AbortController().signal;
const sampleLog = path.resolve('assets/sample/event-log/Application.evtx');

async function viewOf(file: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return unwrap(await previewEntry({ path: file, sizeBytes: bytes.length, open: () => bytes }, never));
}

describe('the view of one file', () => {
  it('shows text in the encoding it has, with what acts instead of being read replaced', async () => {
    const wide = Buffer.from('\ufeffStatus: L\u00e4uft\r\nweiter', 'utf16le');
    expect(await viewOf('evidence/a/services/adsync.txt', wide)).toEqual({
      kind: 'text',
      form: 'plain',
      text: 'Status: Läuft\nweiter',
      isCut: false,
    });
    expect(await viewOf('a.txt', 'x\u202egnp.exe')).toMatchObject({ text: 'x\ufffdgnp.exe' });
    expect(await viewOf('a.txt', '')).toEqual({ kind: 'text', form: 'plain', text: '', isCut: false });
  });

  it('indents JSON without touching a number, and shows what is no JSON as it stands', async () => {
    const view = await viewOf(
      'a.json',
      '{"a":[1,{"b":"x,{\\"y"}],"big":12345678901234567890,"e":{},"l":[ ]}',
    );
    expect(view).toMatchObject({ kind: 'text', form: 'json', isCut: false });
    expect(view.kind === 'text' && view.text).toBe(
      '{\n  "a": [\n    1,\n    {\n      "b": "x,{\\"y"\n    }\n  ],\n  "big": 12345678901234567890,\n  "e": {},\n  "l": []\n}',
    );
    expect(await viewOf('a.json', '{"a":')).toMatchObject({ form: 'plain', text: '{"a":' });
  });

  it('indents any JSON to what JSON.stringify would write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ noUnicodeString: true, maxDepth: 5 }), async (value) => {
        const view = await viewOf('a.json', JSON.stringify(value));
        const shown = view.kind === 'text' ? view.text : '';
        expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(shown).toBe(JSON.stringify(value, null, 2));
      }),
      { numRuns: 200 },
    );
  });

  it('bounds JSON that nests beyond reason', async () => {
    const view = await viewOf('a.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(view.kind === 'text' && view.text.length).toBeLessThanOrEqual(previewCharacters);
    expect(view).toMatchObject({ isCut: true });
  });

  it('lists the first records of JSON Lines, and says when there are more', async () => {
    const line = (recordId: number) =>
      JSON.stringify({
        recordId,
        timeCreated: '2026-11-18T08:14:08.1234567Z',
        provider: 'PasswordResetService',
        eventId: 33004,
        level: 2,
        data: ['one\r\ntwo', 'x'.repeat(1_000)],
      });
    const few = await viewOf('e/application.events.jsonl', `${line(1)}\n${line(2)}\n`);
    expect(few).toMatchObject({ kind: 'records', isCut: false });
    expect(few.kind === 'records' && few.records.map(({ recordId }) => recordId)).toEqual([1, 2]);
    expect(few.kind === 'records' && few.records[0]?.text).toMatch(/^one two x+…$/);
    const lines = Array.from({ length: 5_000 }, (_, index) => line(index));
    const many = await viewOf('e/application.events.jsonl', lines.join('\n'));
    expect(many.kind === 'records' && many.records.length).toBe(200);
    expect(many).toMatchObject({ isCut: true });
    const whole = await viewOf('e/application.events.jsonl', `${lines.slice(0, 200).join('\n')}\n`);
    expect(whole).toMatchObject({ kind: 'records', isCut: false });
  });

  it('shows other JSON Lines, such as the journal, as text', async () => {
    const view = await viewOf('journal.jsonl', '{"step":"run-started"}\n{"step":"run-ended"}\n');
    expect(view).toMatchObject({ kind: 'text', form: 'plain' });
  });

  it.each(Object.entries(pictures))('shows a %s as a picture, whatever it is called', async (kind, bytes) => {
    const view = await viewOf('attachments/note.txt', bytes);
    const mediaType = `image/${kind === 'jpg' ? 'jpeg' : kind}`;
    expect(view).toEqual({ kind: 'picture', bytes: new Uint8Array(bytes), mediaType });
  });

  it('reads no picture beyond 25 MiB', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield pictures.png;
      for (;;) {
        given += 1024 * 1024;
        yield new Uint8Array(1024 * 1024);
      }
    }
    const source = { path: 'a.png', sizeBytes: 1e12, open: endless };
    expect(unwrap(await previewEntry(source, never))).toMatchObject({ kind: 'picture-too-large' });
    expect(given).toBeLessThan(30 * 1024 * 1024);
  });

  it('says of an event log how many records its header counts', async () => {
    const { size } = await stat(sampleLog);
    const open = () => createReadStream(sampleLog);
    expect(unwrap(await previewEntry({ path: 'a.evtx', sizeBytes: size, open }, never))).toEqual({
      kind: 'event-log',
      records: 3_959,
    });
    const damaged = (await readFile(sampleLog)).subarray(0, 5_000);
    damaged.writeBigUInt64LE(999_999_999n, 24);
    expect(await viewOf('a.evtx', damaged)).toEqual({ kind: 'event-log' });
  });

  it('gives the words of a page and nothing that could act', async () => {
    const view = await viewOf(
      'case-summary.html',
      '<!doctype html><html><head><title>t</title></head><body><h1>A &amp; B</h1><script>alert(1)</script><svg><text>x</text></svg><table><tr><td>1</td><td>&lt;2&gt;</td></tr></table><p>end&#x41;',
    );
    expect(view).toEqual({ kind: 'text', form: 'page', text: 'A & B\n\n1 <2>\n\nendA', isCut: false });
  });

  it('does not read in a hurry what a page repeats without an end', async () => {
    for (const piece of ['<p', '<', '</td', '<!--', '<head', '&#', '</head ']) {
      const view = await viewOf('a.html', piece.repeat(Math.floor(previewBytes / piece.length)));
      expect(view.kind).toBe('text');
    }
  });

  it('lists the first bytes of anything else', async () => {
    const view = await viewOf(
      'a.MTA',
      Uint8Array.from({ length: 5_000 }, (_, index) => index % 7),
    );
    expect(view).toMatchObject({ kind: 'bytes', isCut: true });
    expect(view.kind === 'bytes' && view.listing.split('\n')[0]).toBe(
      '00000000  00 01 02 03 04 05 06 00 01 02 03 04 05 06 00 01  ................',
    );
  });

  it('tells a file that is gone from one that cannot be read, by its name in the package', async () => {
    const file = path.join(temporaryFolder(), 'gone.txt');
    const gone = await previewEntry(
      { path: 'a.txt', sizeBytes: 1, open: () => createReadStream(file) },
      never,
    );
    expect(gone).toMatchObject({ ok: false, problem: { code: 'file-not-found', subject: 'a.txt' } });
    await writeFile(file, 'x');
    const ended = AbortSignal.abort();
    const stopped = await previewEntry(
      { path: 'a', sizeBytes: 1, open: () => createReadStream(file) },
      ended,
    );
    expect(stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  it('never throws and stays bounded, whatever the bytes and the name', async () => {
    const starts = [
      '',
      'ElfFile\0',
      '\x89PNG\r\n\x1a\n',
      '{',
      '[',
      '<html>',
      '\xff\xfe',
      '\xef\xbb\xbf',
      'BM',
    ];
    const ending = fc.constantFrom('.txt', '.json', '.jsonl', '.html', '.evtx', '.png', '', '.MTA');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.oneof(
          fc.uint8Array({ maxLength: 3_000 }),
          fc.string().map((value) => Buffer.from(value)),
        ),
        fc.nat({ max: 300 }),
        ending,
        async (start, bytes, times, end) => {
          const content = Buffer.concat([
            Buffer.from(start, 'latin1'),
            ...Array.from({ length: times }, () => bytes),
          ]);
          const view = entryPreviewSchema.parse(await viewOf(`evidence/x${end}`, content));
          if (view.kind === 'text') expect(view.text.length).toBeLessThanOrEqual(previewCharacters);
          if (view.kind === 'text') expect(view.text).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads no more of an endless file than it shows', async () => {
    let given = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          given += 65_536;
          yield Buffer.alloc(65_536, 'line\n');
        }
      } finally {
        ended = true;
      }
    }
    const view = unwrap(await previewEntry({ path: 'a.txt', sizeBytes: 1e12, open: endless }, never));
    expect(view).toMatchObject({ kind: 'text', isCut: true });
    expect(given).toBeLessThanOrEqual(previewBytes + 2 * 65_536);
    expect(ended).toBe(true);
  });
});
