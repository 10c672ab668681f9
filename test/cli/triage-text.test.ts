import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Operation, resolveTimeZone } from '#core';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import type { Finding } from '#core/triage/triage-report';
import { sampleTriage } from '#test/support/staged-package';
import { unwrap } from '#test/support/unwrap';
import { coverageText } from '../../electron/cli/triage/coverage-text';
import { findingsText } from '../../electron/cli/triage/findings-text';
import { headlineOf } from '../../electron/cli/triage/headline';
import { columnsOf, cut, wrapped } from '../../electron/cli/triage/layout';
import { operationsText } from '../../electron/cli/triage/operations-text';
import { bothClocks } from '../../electron/cli/triage/shown-time';

const screen = { columns: 80, hasColors: false };
const berlin = unwrap(resolveTimeZone('Europe/Berlin'));
const at = '2026-11-18T08:14:05Z';

function finding(changes: Partial<Finding> = {}): Finding {
  const [sample] = sampleTriage.findings;
  if (sample === undefined) throw new Error('The sample has no finding.');
  return { ...sample, ...changes };
}

function operation(changes: Partial<Operation> = {}): Operation {
  return {
    id: 'operation-1',
    host: 'ADC01.contoso.com',
    kind: 'reset-by-user',
    result: 'failed',
    startedAt: '2026-11-18T08:14:05.1234567Z',
    user: 'ada.lovelace@contoso.com',
    hrCode: '80230626',
    records: [4711, 4712],
    steps: [],
    alsoOnHosts: [],
    relation: 'incident',
    ...changes,
  };
}

describe('wrapped', () => {
  it('loses nothing but white space and keeps within the columns', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '.', '-'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 10, max: 50 }), (words, columns) => {
        const lines = wrapped(words.join(' '), columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('lets nothing through that drives a terminal or turns the text around', () => {
    expect(wrapped('a\u001b[31m b\r\nc \u202ed', 40)).toEqual(['a\ufffd[31m b c \ufffdd']);
  });

  it('cuts with an ellipsis, wide characters whole', () => {
    expect([cut('abc', 3), cut('abcd', 3), cut('漢字', 3)]).toEqual(['abc', 'ab…', '漢…']);
  });
});

describe('bothClocks', () => {
  it('shows the day of the zone where it is another one', () => {
    expect(bothClocks('2026-11-18T08:14:05.1234567Z', berlin)).toBe(
      '2026-11-18 08:14:05 UTC (09:14:05 Europe/Berlin)',
    );
    expect(bothClocks('2026-11-18T23:30:00Z', berlin)).toBe(
      '2026-11-18 23:30:00 UTC (2026-11-19 00:30:00 Europe/Berlin)',
    );
    expect(bothClocks(at, unwrap(resolveTimeZone('UTC')))).toBe('2026-11-18 08:14:05 UTC');
  });
});

describe('headlineOf', () => {
  const [covers] = sampleTriage.coverage;
  const coverage = covers === undefined ? [] : [covers];
  const headline = (
    findings: readonly Finding[],
    verdict: 'covers' | 'rolled-over' | 'not-collected',
    time?: string,
  ) =>
    headlineOf(
      {
        ...emptyTriageReport,
        findings: [...findings],
        coverage: coverage.map((log) => ({ ...log, verdict })),
      },
      time,
    );

  it('begins with what explains the incident', () => {
    const other = finding({ relation: 'seen-in-log' });
    expect(headline([other, finding({ title: 'The account may not' })], 'covers', at)).toEqual({
      sentence: 'The evidence explains the incident: The account may not.',
      grade: 'error',
    });
  });

  it('does not take silence of a log that does not reach so far for good news', () => {
    expect(headline([], 'covers', at)).toMatchObject({ grade: 'good' });
    const { sentence, grade } = headline([], 'rolled-over', at);
    expect(grade).toBe('warning');
    expect(sentence).toContain('The logs cannot show all of that time');
    expect(headline([], 'not-collected', at).sentence).toContain('it is not known what happened');
    expect(headline([], 'not-collected').sentence).toContain('it is not known what happened');
  });

  it('asks for the time when there is none', () => {
    expect(headline([finding({ relation: 'unknown' })], 'covers').sentence).toMatch(/^1 finding .*--at/);
  });
});

describe('findingsText', () => {
  it('names proof, what speaks against it and what to do', () => {
    const contradictedBy = [{ statement: 'Heartbeats went on.', records: [4800], facts: [] }];
    const lines = findingsText(
      [finding({ contradictedBy })],
      { firstNumber: 1, isShort: false },
      berlin,
      screen,
    );
    expect(lines).toEqual([
      '1. ERROR The connector account may not set the password',
      '   Explains the incident, high confidence: Two records say the same.',
      '   Active Directory refused the change.',
      '   Proof    record 4711 of ADC01.contoso.com',
      '            2026-11-18 08:14:08 UTC (09:14:08 Europe/Berlin)',
      '   Against  Heartbeats went on. record 4800',
      '   Next     Give the account the right Reset Password.',
    ]);
  });

  it('says how many records and findings it leaves out', () => {
    const records = Array.from({ length: 40 }, (_, index) => index + 1);
    const many = Array.from({ length: 30 }, () => finding({ records, count: 400 }));
    const lines = findingsText(many, { firstNumber: 1, isShort: true }, undefined, screen);
    expect(lines.join(' ')).toContain('records 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 388 more');
    expect(lines.at(-1)).toBe('5 more; --json has all.');
  });
});

describe('operationsText', () => {
  const two = [
    operation(),
    operation({
      startedAt: '2026-11-18T23:30:00Z',
      result: 'succeeded',
      relation: 'other',
      user: 'b@contoso.com',
    }),
  ];

  it('marks those of the incident and says a common domain once', () => {
    expect(operationsText(two, berlin, screen)).toEqual([
      '  Start (UTC)     Europe/Berlin   User          What   Result           Record',
      '> 11-18 08:14:05  09:14:05        ada.lovelace  reset  failed 80230626  4711',
      '  11-18 23:30:00  11-19 00:30:00  b             reset  succeeded        4711',
      'All users end in @contoso.com.',
    ]);
  });

  it.each([60, 80, 110, 140])('keeps within %d columns', (columns) => {
    const long = operation({ user: `${'x'.repeat(200)}@fabrikam.com`, kind: 'reset-by-administrator' });
    for (const line of operationsText([...two, long], undefined, { ...screen, columns })) {
      expect(columnsOf(line)).toBeLessThanOrEqual(Math.max(columns, 70));
    }
  });

  it('keeps those of the incident and those that failed when there are many', () => {
    const others = Array.from({ length: 100 }, (_, index) => {
      const startedAt = `2026-11-18T09:${String(index % 60).padStart(2, '0')}:00Z`;
      return operation({ result: 'succeeded', relation: 'other', startedAt, records: [index] });
    });
    const lines = operationsText(
      [...others, operation({ startedAt: '2026-11-17T01:00:00Z' })],
      undefined,
      screen,
    );
    expect(lines[1]).toMatch(/^> 11-17 01:00:00/);
    expect(lines.at(-1)).toBe('81 more operations; --json has all.');
  });
});

it('coverageText names the gaps of a log and its verdict', () => {
  const [covers] = sampleTriage.coverage;
  if (covers === undefined) throw new Error('The sample has no coverage.');
  const gaps = [1, 2, 3, 4].map((place) => ({ after: place * 10, before: place * 10 + 3, missing: 2 }));
  const lines = coverageText(
    [{ ...covers, verdict: 'has-gaps', explanation: 'Numbers are missing.', gaps, recordsInWindow: 1200 }],
    undefined,
    screen,
  );
  expect(lines[0]).toBe('Application of ADC01.contoso.com  HAS GAPS');
  expect(lines.join(' ')).toMatch(/2 between 10 and 13, .* and at 1 more places\./);
  expect(lines.join(' ')).toContain('3,959 records, 1,200 of them in the window');
});
