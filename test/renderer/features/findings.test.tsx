import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '#core/case/empty-case';
import type { Finding, TriageReport } from '#core/triage/triage-report';
import { findingText } from '../../../renderer/features/findings/finding-text';
import { entryOfRecord, findingsOfRecords, knownRecord } from '../../../renderer/store/evidence-links';
import { findingGroups, findingsHeadline } from '../../../renderer/store/finding-groups';
import { logRun } from '../../support/log-run';
import { openStore, renderCase } from '../../support/render-app';

function finding(changes: Partial<Finding>): Finding {
  return {
    code: 'writeback-permission',
    severity: 'error',
    title: 'The account may not reset the password.',
    meaning: 'The domain controller refused it.',
    nextSteps: ['Find the account.', 'Give the permission.'],
    records: [39581],
    facts: ['service.adsync.account: CONTOSO\\svc (sc qc)'],
    count: 1,
    host: 'AADC01',
    confidence: { level: 'high', reason: 'User and time are those of the case.' },
    contradictedBy: [],
    relation: 'explains-incident',
    ...changes,
  };
}

const seen = finding({
  title: 'The log rolled over.',
  relation: 'seen-in-log',
  severity: 'warning',
  records: [36_000],
});
const triage: TriageReport = {
  schema: 'casebundle.triage/1',
  findings: [
    finding({ contradictedBy: [{ statement: 'Another reset worked.', records: [], facts: [] }] }),
    seen,
  ],
  coverage: [
    {
      log: 'Application',
      host: 'AADC01',
      records: 0,
      verdict: 'empty',
      explanation: 'Read.',
      extent: 'whole',
      gaps: [],
    },
    {
      log: 'Application',
      host: 'AADC02',
      records: 0,
      verdict: 'not-collected',
      explanation: 'Denied.',
      extent: 'not-known',
      gaps: [],
    },
  ],
  operations: [],
  timeline: [
    {
      at: '2026-11-18T08:14:08Z',
      recordId: 39581,
      provider: 'PasswordResetService',
      eventId: 33004,
      title: 'Failed',
    },
  ],
  timeAxis: {
    entries: [
      {
        id: 'entry-1',
        kind: 'error',
        at: '2026-11-18T08:14:08Z',
        severity: 'error',
        title: 'Failed',
        host: 'AADC01',
        silences: [],
        records: [39581],
        count: 1,
      },
      {
        id: 'entry-2',
        kind: 'warning',
        at: '2026-11-18T06:00:00Z',
        until: '2026-11-18T07:00:00Z',
        severity: 'warning',
        title: 'Many',
        host: 'AADC01',
        silences: [],
        records: [38000],
        count: 90,
      },
    ],
  },
  cuts: [{ part: 'time-axis', kept: 400, of: 2_311, explanation: 'Neighbours were made one.' }],
};
const runs = [logRun('application.events.jsonl')];
const caseFile = { ...emptyCase, incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' } };

describe('what the findings come to', () => {
  it('is said with those that explain the incident first, whatever their order', () => {
    const groups = findingGroups([seen, finding({})]);
    expect(groups.map(({ relation, findings }) => [relation, findings[0]?.index])).toEqual([
      ['explains-incident', 1],
      ['seen-in-log', 0],
    ]);
    expect(findingsHeadline(triage.findings, triage.coverage)).toBe(
      'One finding explains the incident. One more was seen in the evidence.',
    );
  });

  it('does not claim that nothing happened where the logs are blind', () => {
    expect(findingsHeadline([seen], triage.coverage)).toMatch(
      /^No finding explains .* cannot speak about all/,
    );
    expect(findingsHeadline([seen], [])).not.toMatch(/cannot speak/);
    expect(findingsHeadline([finding({ relation: 'unknown' })], [])).toMatch(/names no time yet/);
    expect(findingsHeadline([], [])).toBe('');
  });

  it('is one text to copy, with steps in order, proof in both clocks and what speaks against it', () => {
    const zone = { id: 'Europe/Berlin', kind: 'iana', given: 'Europe/Berlin' } as const;
    const [first] = triage.findings;
    const copied = findingText(first ?? finding({}), { triage, hosts: ['AADC01'], zone });
    expect(copied).toContain('1. Find the account.\n2. Give the permission.');
    expect(copied).toContain('2026-11-18 09:14:08 UTC+01:00 (2026-11-18 08:14:08 UTC)');
    expect(copied).toContain('High confidence: User and time are those of the case.');
    expect(copied).toContain('What speaks against it:\n- Another reset worked.');
  });
});

describe('links between findings, timeline and records', () => {
  it('lead to what names the record, or to the merged entry that its time falls into', () => {
    expect(entryOfRecord(triage, { host: 'AADC01', recordId: 39581 })?.id).toBe('entry-1');
    expect(entryOfRecord(triage, { host: 'AADC02', recordId: 39581 })).toBeUndefined();
    const merged = { host: 'AADC01', recordId: 38_050 };
    expect(entryOfRecord(triage, merged, '2026-11-18T06:30:00Z')?.id).toBe('entry-2');
    expect(entryOfRecord(triage, merged, '2026-11-18T09:30:00Z')).toBeUndefined();
    expect(findingsOfRecords(triage, ['AADC01'], 'AADC01', [36_000]).map(({ index }) => index)).toEqual([1]);
    expect(knownRecord(triage, { host: 'AADC01', recordId: 39581 })?.eventId).toBe(33004);
  });

  it('remember the way back, which choosing another view forgets', async () => {
    const { store } = await openStore({ triage, runs, caseFile });
    store
      .getState()
      .jump({ view: 'records', host: 'AADC01', recordId: 39581 }, { view: 'findings', finding: 0 });
    store
      .getState()
      .jump({ view: 'timeline', entryId: 'entry-1' }, { view: 'records', host: 'AADC01', recordId: 39581 });
    expect(store.getState()).toMatchObject({ view: 'timeline', selectedEntry: 'entry-1' });
    store.getState().goBack();
    expect(store.getState()).toMatchObject({ view: 'records', sought: { recordId: 39581 } });
    store.getState().goBack();
    expect(store.getState()).toMatchObject({ view: 'findings', sought: { finding: 0 }, trail: [] });
    store.getState().jump({ view: 'timeline', entryId: 'entry-1' }, { view: 'findings', finding: 0 });
    store.getState().show('problem');
    expect(store.getState()).toMatchObject({ sought: undefined, trail: [] });
  });
});

describe('the page of findings', () => {
  it('opens what explains the incident, tells empty from not collected, and says what was cut', async () => {
    const { user } = await renderCase('findings', { triage, runs, caseFile });
    const card = screen.getByRole('article', { name: 'The account may not reset the password.' });
    expect(within(card).getByRole('list', { name: 'What to do next' }).children).toHaveLength(2);
    expect(within(card).getByText('2026-11-18 09:14:08 UTC+01:00')).toBeDefined();
    expect(within(card).getByText('Another reset worked.')).toBeDefined();
    const other = screen.getByRole('article', { name: 'The log rolled over.' });
    expect(within(other).queryByText('What proves it')).toBeNull();
    await user.click(within(other).getByRole('button', { name: /The log rolled over/ }));
    expect(within(other).getByText('What proves it')).toBeDefined();
    expect(screen.getByText('Read, and empty')).toBeDefined();
    expect(screen.getByText('Not collected')).toBeDefined();
    expect(screen.getByText(/Neighbours were made one. \(400 of 2,311\)/)).toBeDefined();
  });

  it('tells "nothing collected" from "nothing found"', async () => {
    await renderCase('findings');
    expect(screen.getByText('Nothing was collected yet.')).toBeDefined();
    await renderCase('findings', { runs });
    expect(screen.queryByText('Nothing was collected yet.')).toBeNull();
    expect(screen.getByText(/No known problem was found/)).toBeDefined();
  });
});
