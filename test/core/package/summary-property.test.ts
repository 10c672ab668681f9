// @vitest-environment jsdom
import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '#core/model/manifest';
import { ticketTextLimit } from '#core/model/ticket-limit';
import { buildManifest, type PackageContents, plannedEntries } from '#core/package/package-contents';
import { oneLine, shorten, withoutControls } from '#core/package/plain-text';
import type { Block, Line } from '#core/package/summary/document';
import { summaryDocument } from '#core/package/summary/summary-document';
import { summaryHtml } from '#core/package/summary/summary-html';
import { summaryHtmlStyle } from '#core/package/summary/summary-html-style';
import { summaryMarkdown } from '#core/package/summary/summary-markdown';
import { type SummaryModel, summaryModel } from '#core/package/summary/summary-model';
import { ticketText } from '#core/package/summary/ticket-text';
import type { TriageReport } from '#core/triage/triage-report';
import { anyCase, anyLeftOut, anyReport, anyRuns, anyText } from '#test/support/any-summary';

/** What a package is made of, with texts of any kind in every place that people, logs and tools write. */
const anyContents: fc.Arbitrary<PackageContents> = fc
  .record({
    caseFile: anyCase,
    runs: anyRuns,
    triage: anyReport,
    leftOut: anyLeftOut,
    notes: fc.array(anyText, { maxLength: 2 }),
  })
  .map((parts) => ({
    ...parts,
    fileName: 'case-20261118T081405Z-0123abcd.zip',
    createdInstant: '2026-11-20T10:20:31.500Z',
    generator: { name: 'Casebundle', version: '0.1.0' },
    window: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
    stagingDirectory: '/nowhere',
    journalBytes: 0,
    artifacts: parts.runs.flatMap((run) => run.artifacts),
    attachments: [],
  }));

const anyModel = anyContents.map((contents) =>
  summaryModel({
    ...contents,
    made: { ...contents.generator, atInstant: contents.createdInstant, fileName: contents.fileName },
  }),
);

describe('a summary of any texts', () => {
  it('agrees with manifest.json and findings.json', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        const { manifest, findings, markdown, html } = packed(contents);
        const page = parse(html);
        agreesAbout(page, manifest, findings);
        agreesAbout(parse(marked.parse(markdown, { async: false })), manifest, findings);
      }),
      { numRuns: 20 },
    );
  });

  it('has the same bytes for the same input', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        const { markdown, html } = packed(contents);
        expect(packed(structuredClone(contents))).toMatchObject({ markdown, html });
      }),
      { numRuns: 10 },
    );
  });

  it('has only well-formed text', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        for (const written of [summaryMarkdown(model), summaryHtml(model), ticketText(model)]) {
          expect(written).not.toMatch(/\p{Cs}|[^\n\P{Cc}]/u);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('Markdown of any texts', () => {
  it('has the blocks of the document and not one more, read by a real parser', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const counts = countTokens(marked.lexer(summaryMarkdown(model)));
        expect(counts).toEqual(expectedTokens(model));
      }),
      { numRuns: 200 },
    );
  });

  it('says the title and every passage as they were written', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const page = parse(marked.parse(summaryMarkdown(model), { async: false }));
        expect(plain(page.querySelector('h1')?.textContent)).toBe(shorten(plain(model.title), 300));
        const passages = model.items
          .flatMap(({ details }) => details)
          .filter(({ form }) => form === 'passage')
          .map(({ value }) => plain(value));
        expect([...page.querySelectorAll('blockquote')].map((quote) => plain(quote.textContent))).toEqual(
          passages,
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** Every element and attribute that the page is written with. */
const elements = new Set(
  'html head meta title style body main header section h1 h2 h3 h4 p span strong time code pre dl div dt dd ul ol li article figure figcaption table caption thead tbody tr th td svg desc g line path rect circle text'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang charset http-equiv content name id class dir aria-labelledby aria-label role tabindex scope data-label datetime viewBox x y x1 y1 x2 y2 cx cy r rx d width height'.split(
    ' ',
  ),
);

describe('HTML of any texts', () => {
  it('has only elements and attributes of its own, one style, no address', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const html = summaryHtml(model);
        const page = parse(html);
        for (const element of page.querySelectorAll('*')) {
          expect(elements).toContain(element.tagName.toLowerCase());
          for (const { name } of element.attributes) expect(attributes).toContain(name);
        }
        expect([...page.querySelectorAll('style')].map((style) => style.textContent)).toEqual([
          summaryHtmlStyle,
        ]);
        expect([...page.head.children].map(({ tagName }) => tagName)).toEqual([
          'META',
          'META',
          'META',
          'META',
          'TITLE',
          'STYLE',
        ]);
        expect([...page.body.children].map(({ tagName }) => tagName)).toEqual(['MAIN']);
        expect(html.match(/<(?!\/?[a-z][a-z0-9]*[ >/]|!doctype html>)/g)).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  it('says the title and every passage as they were written', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const page = parse(summaryHtml(model));
        expect(page.querySelector('h1')?.textContent).toBe(shorten(oneLine(model.title), 300));
        const passages = model.items
          .flatMap(({ details }) => details)
          .filter(({ form }) => form === 'passage')
          .map(({ value }) => withoutControls(value.trim()));
        expect([...page.querySelectorAll('.passage')].map((passage) => passage.textContent)).toEqual(
          passages,
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('the ticket text of any texts', () => {
  it('keeps within its limit, has the seven items in order, and says when it was shortened', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const ticket = ticketText(model);
        expect(ticket.replaceAll('\n', '\r\n').length).toBeLessThanOrEqual(ticketTextLimit);
        const states = [...ticket.matchAll(/^(\d)\. .*: (given|gathered|not available|missing)$/gm)];
        expect(states.map(([, number, state]) => [Number(number), state])).toEqual(
          model.items.map(({ number, state }) => [number, state.replace('-', ' ')]),
        );
        const { headline } = model;
        expect(ticket).toContain(headline.words);
      }),
      { numRuns: 200 },
    );
  });
});

function packed(contents: PackageContents) {
  const planned = plannedEntries(contents);
  const textOf = (name: string) => String(planned.find(({ path }) => path === name)?.open());
  const manifest = buildManifest(
    contents,
    planned.map(({ path, sizeBytes: bytes, expectedSha256, origin }) => ({
      path,
      bytes,
      sha256: expectedSha256 ?? '0'.repeat(64),
      ...origin,
      redactions: [],
    })),
  );
  return {
    manifest,
    findings: JSON.parse(textOf('triage/findings.json')) as TriageReport,
    markdown: textOf('case-summary.md'),
    html: textOf('case-summary.html'),
  };
}

/** What a reader of the page sees, be it the HTML or the rendered Markdown, against the two JSON files. */
function agreesAbout(page: Document, manifest: Manifest, findings: TriageReport): void {
  const headings = [...page.querySelectorAll('h3')].map((heading) => plain(heading.textContent));
  const items = headings.filter((heading) => /^\d\. /.test(heading)).slice(0, 7);
  expect(items.map((heading) => /(given|gathered|not available|missing)/.exec(heading)?.[0])).toEqual(
    manifest.checklist.map(({ state }) => state.replace('-', ' ')),
  );
  const found = [...page.querySelectorAll('h4')].map((heading) => plain(heading.textContent));
  expect(found).toHaveLength(findings.findings.length);
  for (const { title, code } of findings.findings) {
    expect(found.some((heading) => heading.includes(plain(title)) && heading.includes(plain(code)))).toBe(
      true,
    );
  }
  const rows = (section: string) => rowsOf(page, section);
  const size = (bytes: number) => `${bytes.toLocaleString('en-US')} bytes`;
  expect(rows('Evidence index')).toEqual(
    [...manifest.entries.filter(({ origin }) => origin !== 'program'), ...manifest.leftOut].map(
      ({ path, bytes, sha256 }) => [plain(path), size(bytes), sha256],
    ),
  );
  expect(rows('How each collector ended').map(([, host]) => host)).toEqual(
    manifest.collectors.map(({ host }) => cell(host)),
  );
  const notCollected = manifest.collectors.filter(({ outcome }) => outcome.status !== 'collected');
  expect(rows('Not collected, and why').map(([what, host]) => [what, host])).toEqual([
    ...notCollected.map(({ title, host }) => [cell(title), cell(host)]),
    ...manifest.leftOut.map(({ path, host }) => [plain(path), cell(host ?? '')]),
  ]);
  expect(rows('What the logs cover').map(([host]) => host)).toEqual(
    findings.coverage.map(({ host }) => cell(host)),
  );
  const records = (ids: readonly number[]) => ids.slice(0, 20).join(', ');
  const shown = rows('Password operations');
  expect(shown).toHaveLength(findings.operations.length);
  for (const operation of findings.operations) {
    expect(
      shown.some(
        (row) => (row[8] ?? '').startsWith(records(operation.records)) && row[9] === cell(operation.host),
      ),
    ).toBe(true);
  }
}

/** The cells of the tables in the section of that title. */
function rowsOf(page: Document, section: string): readonly (readonly string[])[] {
  const title = [...page.querySelectorAll('h2')].find(({ textContent }) => textContent === section);
  const tables: Element[] = [];
  for (let next = title?.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling) {
    if (next.tagName === 'TABLE') tables.push(next);
  }
  return tables
    .flatMap((table) => [...table.querySelectorAll('tbody tr')])
    .map((row) => [...row.querySelectorAll('td')].map((cell) => plain(cell.textContent)));
}

type Counts = Readonly<Record<string, number>>;

/** How many tokens of each kind there are, words left out. */
function countTokens(tokens: readonly Token[]): Counts {
  const counts: Record<string, number> = {};
  void marked.walkTokens([...tokens], (token) => {
    if (['space', 'text', 'escape', 'paragraph'].includes(token.type)) return;
    counts[token.type] = (counts[token.type] ?? 0) + 1;
    if (token.type === 'table') counts['row'] = (counts['row'] ?? 0) + (token as Tokens.Table).rows.length;
  });
  return counts;
}

/** The same, from the document. */
function expectedTokens(model: SummaryModel): Counts {
  const { sections, made } = summaryDocument(model);
  const counts: Record<string, number> = {};
  const add = (kind: string, number = 1) => {
    if (number > 0) counts[kind] = (counts[kind] ?? 0) + number;
  };
  const addLine = (line: Line) => {
    for (const span of line) {
      if (typeof span === 'string') continue;
      if ('name' in span && oneLine(span.name) !== '' && !span.name.includes('|')) add('codespan');
      if ('strong' in span && oneLine(span.strong) !== '') add('strong');
    }
  };
  const addBlock = (block: Block): void => {
    switch (block.kind) {
      case 'paragraph':
        addLine(block.line);
        return;
      case 'details':
        add('list');
        add('list_item', block.rows.length);
        for (const { values, passage } of block.rows) {
          values.forEach(addLine);
          if (passage !== undefined) add('blockquote');
          else if (values.length > 1) {
            add('list');
            add('list_item', values.length);
          }
        }
        return;
      case 'list':
      case 'steps':
        add('list');
        add('list_item', block.lines.length);
        block.lines.forEach(addLine);
        return;
      case 'heading':
        add('heading');
        return;
      case 'table':
        add('table');
        add('row', block.rows.length);
        block.rows.flat().forEach(addLine);
        return;
      case 'headline':
        add('strong');
        block.blocks.forEach(addBlock);
        return;
      case 'item':
      case 'finding':
        add('heading');
        block.blocks.forEach(addBlock);
        return;
      case 'drawing':
        return;
      case 'commands':
        add('code');
        return;
    }
  };
  add('heading', 1 + sections.length);
  if (made !== undefined) addLine(made);
  for (const { blocks } of sections) blocks.forEach(addBlock);
  return counts;
}

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Words alone: which blanks part them is for the reader's program to say. */
function plain(value: string | null | undefined): string {
  return oneLine(value ?? '');
}

/** Words as a cell of a table has them. */
function cell(value: string): string {
  return shorten(plain(value), 400);
}
