// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { summaryHtml } from '#core/package/summary/summary-html';
import { summaryMarkdown } from '#core/package/summary/summary-markdown';
import { summaryModel } from '#core/package/summary/summary-model';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import { exampleInput, exampleReport, finding, operation } from '#test/support/summary-example';

const model = summaryModel(exampleInput);
const markdown = summaryMarkdown(model);
const html = summaryHtml(model);
const page = parse(html);

describe('the summary', () => {
  it('begins with what happened and has the seven items next, in the order of support', () => {
    const headings = [...markdown.matchAll(/^#{2,3} (.*)$/gm)].map(([, words]) => words);
    expect(headings.slice(0, 10)).toEqual([
      'What happened',
      'What support asks for',
      '1. General description: given (person)',
      '2. Page and screenshots: given (person)',
      '3. Support code, or SID and CID: given (person)',
      '4. Date, time and time zone: given (person)',
      '5. User and kind of user: missing',
      '6. Licence: missing',
      '7. Application event log and server facts: gathered (event-log)',
      'Findings',
    ]);
    expect([...page.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
      'What happened',
      'What support asks for',
      'Findings',
      'Password operations',
      'Timeline',
      'What the logs cover',
      'Not collected, and why',
      'How each collector ended',
      'Evidence index',
      'How to verify',
      'Notes',
    ]);
  });

  it('gives the incident on both clocks on its first screen', () => {
    const first = markdown.slice(0, markdown.indexOf('## What support asks for'));
    expect(first).toContain('Local time: 2026-11-18 09:14:05 +01:00 (W. Europe Standard Time)');
    expect(first).toContain('UTC: 2026-11-18 08:14:05 UTC');
    expect(first).toContain('**5 of 7 items answered.** User and kind of user: missing; Licence: missing.');
  });

  it('tells confidence with its reason, what speaks against, the proof and the next steps', () => {
    const part = markdown.slice(markdown.indexOf('### Explains the incident (1)'));
    expect(part).toContain('- Confidence: High. The user, the time and the result code 80230626 match.');
    expect(part).toMatch(
      /- Speaks against it: Another user .* \(Records 4690; host\.restrict-remote-sam: absent/,
    );
    expect(part).toContain('- Records: 4711, 4712 (ADC01.contoso.com)');
    expect(part).toContain('2026-11-18 09:14:08.123 +01:00 (2026-11-18 08:14:08.123 UTC)');
    expect(part).toMatch(
      /Next, in this order:\n\n1\. Give the connector.*\n2\. Check whether.*\n3\. Look for/,
    );
  });

  it('keeps findings that explain the incident apart from those only seen', () => {
    const groups = [...markdown.matchAll(/^### (Explains.*|Only seen.*|Not compared.*)$/gm)].map(
      ([, words]) => words,
    );
    expect(groups).toEqual(['Explains the incident (1)', 'Only seen in the evidence (2)']);
  });

  it('has the operations of the incident first and says how many are not shown', () => {
    const rows = [...page.querySelectorAll('#operations tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(50);
    expect(rows.slice(0, 3).map(([about]) => about)).toEqual(['the incident', 'the incident', 'another']);
    expect(rows[0]).toEqual([
      'the incident',
      '2026-11-18 09:14:07.123 +01:00',
      '2026-11-18 08:14:07.123 UTC',
      'ada@contoso.com',
      'reset by the user',
      'failed',
      '1.3 s',
      '80230626',
      '4709, 4710, 4711',
      'ADC01.contoso.com',
    ]);
    expect(page.querySelector('#operations')?.textContent).toContain('12 more are in triage/findings.json.');
    expect(markdown).toContain('62 in the window, 2 of them of the incident');
  });

  it('says what each log covers, its gaps and what was cut', () => {
    const coverage = page.querySelector('#coverage')?.textContent;
    expect(coverage).toContain('has gaps in the window');
    expect(coverage).toContain('Application of ADC01.contoso.com: 79 between record 4310 and record 4390');
    expect(coverage).toContain('Records of the timeline: 90 of 4,000.');
    expect(coverage).toContain('not collected');
  });

  it('says what was not collected and why, and what was left out', () => {
    const missing = page.querySelector('#not-collected')?.textContent;
    expect(missing).toContain('Access to the Application log was denied.');
    expect(missing).toContain('Left out so that the package fits');
  });

  it('lists every file with size and hash, and how to verify them', () => {
    for (const { path, sizeBytes, sha256 } of model.files) {
      const size = `${sizeBytes.toLocaleString('en-US')} bytes`;
      expect(markdown).toContain(`| \`${path}\` | ${size} | \`${sha256}\` |`);
      expect(page.querySelector('#files')?.textContent).toContain(`${path}${size}${sha256}`);
    }
    expect(page.querySelector('#verify')?.textContent).toContain(
      'sha256sum -c "ADC01-20261118T081405Z-156ae0e6.zip.sha256"',
    );
  });

  it('works before anything was given or collected', () => {
    const empty = summaryModel({
      caseFile: { schema: 'casebundle.case/1' },
      runs: [],
      triage: emptyTriageReport,
    });
    expect(empty.items.every(({ state }) => state === 'missing')).toBe(true);
    expect(summaryMarkdown(empty)).toContain('Nothing was collected yet.');
    expect(summaryHtml(empty)).toContain('no log that reaches over the time asked');
    expect(parse(summaryHtml(empty)).querySelectorAll('svg')).toHaveLength(0);
  });

  it('keeps its first screen short whatever was written, and the whole under Findings', () => {
    const long = 'far too long '.repeat(150);
    const findings = [finding({ code: 'long', title: long, meaning: long, nextSteps: [long] })];
    const wordy = summaryMarkdown(
      summaryModel({
        ...exampleInput,
        caseFile: { ...exampleInput.caseFile, title: long, user: { principalName: long } },
        triage: { ...exampleReport, findings },
      }),
    );
    expect(wordy.indexOf('## What support asks for')).toBeLessThan(3_000);
    expect(wordy.slice(wordy.indexOf('## Findings'))).toContain(long.trim());
  });

  it('keeps identifiers and paths readable in Markdown', () => {
    expect(markdown).toContain('SSPR_0029');
    expect(markdown).toContain('HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect');
    expect(markdown).toContain('`9a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`');
    expect(markdown).toContain('`ada@contoso.com`');
  });
});

describe('the headline', () => {
  const headline = (changes: Partial<typeof exampleReport>) =>
    summaryModel({ ...exampleInput, triage: { ...exampleReport, ...changes } }).headline;

  it('is the first finding that explains the incident', () => {
    expect(model.headline).toMatchObject({ kind: 'explained', finding: { code: 'ad-permissions' } });
  });

  it('says when findings were not compared, or explain nothing', () => {
    const seen = finding({ code: 'seen', relation: 'seen-in-log' });
    expect(headline({ findings: [seen] })).toMatchObject({
      kind: 'not-explained',
      finding: { code: 'seen' },
    });
    const open = finding({ code: 'open', relation: 'unknown' });
    expect(headline({ findings: [seen, open] })).toMatchObject({
      kind: 'not-compared',
      finding: { code: 'open' },
    });
  });

  it('tells nothing found from nothing read', () => {
    const [log] = exampleReport.coverage;
    if (log === undefined) throw new Error('The example has no log.');
    expect(headline({ findings: [], coverage: [log] }).kind).toBe('nothing-found');
    expect(headline({ findings: [], coverage: [{ ...log, verdict: 'rolled-over' }] }).kind).toBe(
      'nothing-read',
    );
    expect(headline({ findings: [], coverage: [] }).kind).toBe('nothing-read');
  });
});

describe('the page', () => {
  it('has no script and nothing to fetch, and its policy lets only its own style in', async () => {
    expect(page.querySelectorAll('script, link, iframe, img, object, [src], [href], [style]')).toHaveLength(
      0,
    );
    const [style, ...more] = page.querySelectorAll('style');
    expect(more).toEqual([]);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style?.textContent ?? ''));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${Buffer.from(digest).toString('base64')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style?.textContent).not.toMatch(/url\(|@import/);
  });

  it('is dark where the system is, and always light on paper', () => {
    expect(html).toContain('@media screen and (prefers-color-scheme: dark)');
    expect(html).toContain('@media print');
  });

  it('names every drawing and every table for those who do not see it', () => {
    const drawings = [...page.querySelectorAll('svg')];
    expect(drawings).toHaveLength(2);
    for (const drawing of drawings) {
      expect(drawing.getAttribute('role')).toBe('img');
      const ids = drawing.getAttribute('aria-labelledby')?.split(' ') ?? [];
      expect(ids.map((id) => page.getElementById(id)?.tagName)).toEqual(['title', 'desc']);
    }
    expect(page.querySelectorAll('table caption')).toHaveLength(page.querySelectorAll('table').length);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a summary of the same input', () => {
  it('has the same bytes, also when the operations of others come in another order', () => {
    expect(summaryHtml(summaryModel(structuredClone(exampleInput)))).toBe(html);
    const reversed = { ...exampleReport, operations: [...exampleReport.operations].reverse() };
    const again = summaryModel({ ...exampleInput, triage: reversed });
    expect(again.operations.shown.map(({ id }) => id)).toEqual(model.operations.shown.map(({ id }) => id));
  });

  it('shows an operation without any time last', () => {
    const timeless = operation({
      id: 'timeless',
      startedAt: undefined,
      endedAt: undefined,
      relation: 'other',
    });
    const { operations } = summaryModel({
      ...exampleInput,
      triage: { ...exampleReport, operations: [timeless, operation({ id: 'one' })] },
    });
    expect(operations.shown.map(({ id }) => id)).toEqual(['one', 'timeless']);
  });
});

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}
