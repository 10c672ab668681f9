// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import type { Outcome } from '#core/model/outcome';
import { buildManifest, type PackageContents, plannedEntries } from '#core/package/package-contents';
import { summaryHtml } from '#core/package/summary-html';
import { summaryMarkdown } from '#core/package/summary-markdown';
import { summaryModel } from '#core/package/summary-model';
import { emptyTriageReport } from '#core/triage/triage-report';
import { runOver, sampleCase, sampleFiles, sampleTriage } from '#test/support/staged-package';

const input = {
  caseFile: sampleCase,
  runs: [runOver(sampleFiles())],
  triage: sampleTriage,
  window: { fromInstant: '2026-11-17T08:14:05Z', toInstant: '2026-11-19T08:14:05Z' },
};

describe('summaryMarkdown', () => {
  it('says the seven items in the order of support, each with its state', () => {
    const headings = summaryMarkdown(summaryModel(input)).match(/^## \d\. .*$/gm);
    expect(headings).toEqual([
      '## 1. General description: given (person)',
      '## 2. Page and screenshots: given (person)',
      '## 3. Support code, or SID and CID: given (person)',
      '## 4. Date, time and time zone: given (person)',
      '## 5. User and kind of user: missing',
      '## 6. Licence: missing',
      '## 7. Application event log and server facts: gathered (event-log)',
    ]);
  });

  it('gives the incident on both clocks', () => {
    const markdown = summaryMarkdown(summaryModel(input));
    expect(markdown).toContain('Incident: 2026-11-18T09:14:05+01:00 (2026-11-18T08:14:05Z)');
    expect(markdown).toContain('2026-11-18T09:14:08.1234567+01:00 (2026-11-18T08:14:08.1234567Z)');
    expect(markdown).toContain('Time zone: W. Europe Standard Time');
  });

  it('works before anything was given or collected', () => {
    const model = summaryModel({
      caseFile: { schema: 'casebundle.case/1' },
      runs: [],
      triage: emptyTriageReport,
    });
    expect(model.items.every(({ state }) => state === 'missing')).toBe(true);
    expect(summaryMarkdown(model)).toContain('Nothing was collected yet.');
  });

  it('keeps identifiers and paths readable', () => {
    const markdown = summaryMarkdown(summaryModel(input));
    expect(markdown).toContain('SSPR_0029');
    expect(markdown).toContain('HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect');
    expect(markdown).toContain('9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9');
  });

  it('has the same skeleton whatever foreign text says', () => {
    const skeleton = structureOf(summaryMarkdown(summaryModel(hostile('harmless'))));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(structureOf(summaryMarkdown(summaryModel(hostile(text))))).toEqual(skeleton);
      }),
      { numRuns: 500 },
    );
  });
});

describe('summaryHtml', () => {
  it('is well formed, without script and without anything to fetch', () => {
    const html = summaryHtml(summaryModel(input));
    const document = parse(html);
    expect(document.querySelectorAll('script, link, iframe, img, [src], [href], [style]')).toHaveLength(0);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
    expect(
      [...document.querySelectorAll('h2')].slice(0, 7).map((title) => title.textContent?.slice(0, 2)),
    ).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
    expect(document.querySelectorAll('svg .event')).toHaveLength(1);
    expect(document.querySelectorAll('svg .incident')).toHaveLength(1);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('@media print');
  });

  it('has the same elements whatever foreign text says, and says that text', () => {
    const shape = elementsOf(summaryHtml(summaryModel(hostile('harmless'))));
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = summaryHtml(summaryModel(hostile(text)));
        expect(elementsOf(html)).toEqual(shape);
      }),
      { numRuns: 60 },
    );
    const document = parse(summaryHtml(summaryModel(hostile('<b>&amp;"\''))));
    expect(document.querySelector('h1')?.textContent).toBe('x<b>&amp;"\'');
  });
});

describe('summary and manifest', () => {
  it('never disagree about states, outcomes and hashes', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyOutcome, { maxLength: 4 }), (caseFile, outcomes) => {
        const runs = outcomes.map((outcome, index) =>
          runOver({ [`evidence/h/file-${index}.json`]: Buffer.from(String(index)) }, outcome, `h${index}`),
        );
        const contents: PackageContents = {
          fileName: 'case.zip',
          createdInstant: '2026-11-20T10:20:31.500Z',
          generator: { name: 'Casebundle', version: '0.1.0' },
          caseFile,
          runs,
          triage: sampleTriage,
          window: undefined,
          stagingDirectory: '/nowhere',
          journalBytes: 0,
          artifacts: runs.flatMap((run) => run.artifacts),
          attachments: [],
          leftOut: [],
          notes: [],
        };
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
        const markdown = textOf('case-summary.md');
        const document = parse(textOf('case-summary.html'));
        const states = [
          ...markdown.matchAll(/^## \d\. .*: (given|gathered|not available|missing)(?: \(.*\))?$/gm),
        ];
        const words = manifest.checklist.map(({ state }) => state.replace('-', ' '));
        expect(states.map(([, state]) => state)).toEqual(words);
        expect([...document.querySelectorAll('.state')].map((state) => state.textContent)).toEqual(words);
        expect(manifest.checklist).toEqual(checklistStates(caseFile, runs));
        const outcomeOf = { 'timed-out': 'time limit reached', partial: 'collected in part' } as const;
        for (const { host, outcome } of manifest.collectors) {
          const word = outcome.status in outcomeOf ? outcomeOf[outcome.status as 'partial'] : outcome.status;
          expect(markdown).toMatch(new RegExp(`^\\| .*event-log.* \\| ${host} \\| ${word} \\|`, 'm'));
        }
        for (const entry of manifest.entries.filter(({ origin }) => origin === 'collector')) {
          expect(markdown).toContain(`| ${entry.path} | ${entry.bytes} bytes | ${entry.sha256} |`);
          expect(document.body.textContent).toContain(entry.sha256);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const hostileText = fc.oneof(
  fc.constantFrom(
    '# heading',
    '\n## 3. Support code: given',
    '- item\n- item',
    '1. one',
    '===\n---',
    '> quote',
    '```\ncode',
    '    indented',
    '| a | b |\n| --- | --- |',
    '[link](javascript:alert(1))',
    '![x](http://example.org/x.png)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</style></title><h1>x',
    '&lt;b&gt;',
    '\\',
    '\\|',
    '*b* _i_ ~~s~~',
    '\u202eright to left',
    'a\u2028b\u0085c\rd',
    '{name}',
    '$&',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'#*_`[]()<>|\\~-+=!&"\' \n1.)a'.split('')), { maxLength: 30 })
    .map((all) => all.join('')),
);

/** A summary in which every foreign text is `x` and the given text, free passages and one line each. */
function hostile(given: string) {
  const line = `x${given}`;
  const [run] = [runOver({ 'evidence/h/a.txt': Buffer.from('a') })];
  const finding = {
    ...sampleTriage.findings[0],
    title: line,
    meaning: line,
    nextSteps: [line],
    facts: [line],
  };
  const caseFile: Case = {
    schema: 'casebundle.case/1',
    title: line,
    problem: { description: `x\n${given}`, shownError: line },
    user: { principalName: line },
    page: { url: line, screenshots: [{ file: line, note: line }] },
  };
  return {
    caseFile,
    runs:
      run === undefined
        ? []
        : [
            {
              ...run,
              title: line,
              outcome: { status: 'skipped', because: 'not-installed', message: line } as Outcome,
            },
          ],
    triage: {
      ...sampleTriage,
      findings: [finding as (typeof sampleTriage.findings)[number]],
      coverage: sampleTriage.coverage.map((log) => ({ ...log, log: line, explanation: line })),
      timeline: sampleTriage.timeline.map((entry) => ({ ...entry, provider: line, title: line })),
    },
    notes: [line],
    files: [{ path: line, sizeBytes: 1, sha256: '0'.repeat(64), host: line }],
  };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What each line of the Markdown is, and how many cells it has: foreign text must not change it. */
function structureOf(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => {
    const [, quoted] = /^ {2}>(.*)$/.exec(line) ?? [];
    const unescaped = (quoted ?? line).replace(/\\[!-/:-@[-`{-~]/g, '\ufffc').replace(/(?<=\w)_(?=\w)/g, '');
    expect(unescaped).not.toMatch(/[<>*`~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u);
    if (quoted !== undefined) {
      expect(unescaped).not.toMatch(/^ *([#+=|-]|\d+[.)](\s|$))/);
      return [];
    }
    const start = /^(#+ |- |\| | +)?/.exec(unescaped)?.[0] ?? '';
    const cells = unescaped.startsWith('|') ? unescaped.split('|').length : 0;
    return [`${start}:${cells}:${unescaped === ''}`];
  });
}

function elementsOf(html: string): readonly string[] {
  const document = parse(html);
  return [...document.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.attributes.length}`,
  );
}

const filledText = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
const anyCase: fc.Arbitrary<Case> = fc.record(
  {
    schema: fc.constant('casebundle.case/1' as const),
    title: filledText,
    problem: fc.record({ description: filledText, notAvailable: filledText }, { requiredKeys: [] }),
    page: fc.record({ url: filledText, notAvailable: filledText }, { requiredKeys: [] }),
    codes: fc.record(
      { supportCode: fc.uuid(), sid: fc.uuid(), cid: fc.uuid(), notAvailable: filledText },
      { requiredKeys: [] },
    ),
    incident: fc.record({
      local: fc.constant('2026-11-18T09:14:05'),
      timeZone: fc.constantFrom('Europe/Berlin', 'nowhere'),
    }),
    user: fc.record({ principalName: filledText, notAvailable: filledText }, { requiredKeys: [] }),
    licence: fc.record({ plan: filledText, notAvailable: filledText }, { requiredKeys: [] }),
    evidence: fc.record({ server: filledText, notAvailable: filledText }, { requiredKeys: [] }),
  },
  { requiredKeys: ['schema'] },
);

const problem = fc.record({
  code: fc.constantFrom('tool-failed' as const, 'access-denied' as const),
  message: filledText,
});
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ status: 'collected' }),
  fc.constant<Outcome>({ status: 'cancelled' }),
  problem.map((one): Outcome => ({ status: 'failed', problem: one })),
  problem.map((one): Outcome => ({ status: 'partial', problems: [one] })),
  filledText.map((message): Outcome => ({ status: 'skipped', because: 'not-windows', message })),
  fc.nat().map((afterMs): Outcome => ({ status: 'timed-out', afterMs })),
);
