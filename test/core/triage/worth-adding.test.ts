import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { checklistStates } from '#core/case/checklist-states';
import { emptyCase } from '#core/case/empty-case';
import type { CollectorRun } from '#core/model/outcome';
import { problem } from '#core/model/problem';
import { emptyTriageReport } from '#core/triage/empty-triage-report';
import type { TriageReport } from '#core/triage/triage-report';
import { type WorthAdding, worthAdding } from '#core/triage/worth-adding';
import { logRun } from '../../support/log-run';

const full: Case = {
  ...emptyCase,
  problem: { description: 'It failed.', shownError: 'SSPR_0029', reproduce: 'Reset.', tried: 'Again.' },
  page: { url: 'https://aka.ms/sspr', screenshots: [{ file: 'a.png' }] },
  codes: { supportCode: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
  incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin' },
  user: { principalName: 'ada@contoso.com', kind: 'federated' },
  licence: { plan: 'Microsoft Entra ID P1' },
};

const read = logRun('application.evtx');
const failed: CollectorRun = {
  ...read,
  host: 'AADC02',
  outcome: { status: 'failed', problem: problem('access-denied', 'Denied.') },
  artifacts: [],
  facts: [],
};

function worthOf(
  caseFile: Case,
  runs: readonly CollectorRun[] = [read],
  triage: TriageReport = emptyTriageReport,
): readonly WorthAdding[] {
  return worthAdding({ caseFile, runs, triage, states: checklistStates(caseFile, runs) });
}

const log = { log: 'Application', records: 1, explanation: '', extent: 'whole' as const, gaps: [] };

const nameOf = (worth: WorthAdding) => ('field' in worth ? worth.field : worth.kind);

describe('worthAdding', () => {
  it('names every missing item of an empty case, what all is searched by first', () => {
    expect(worthOf(emptyCase, []).map(nameOf)).toEqual([
      'incident.local',
      'codes.supportCode',
      'problem.description',
      'user.principalName',
      'evidence.source',
      'page.url',
      'licence.plan',
    ]);
  });

  it('has nothing to say of a case that has everything', () => {
    expect(worthOf(full)).toEqual([]);
  });

  it.each<[string, Partial<Case>, string]>([
    ['the zone of a time', { incident: { local: '2026-11-18T09:14', timeZone: '' } }, 'incident.timeZone'],
    ['the CID to a SID', { codes: { sid: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' } }, 'codes.cid'],
    ['the SID to a CID', { codes: { cid: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' } }, 'codes.sid'],
    ['the kind of a named user', { user: { principalName: 'ada@contoso.com' } }, 'user.kind'],
  ])('leads to the half that is missing: %s', (_, part, field) => {
    expect(worthOf({ ...full, ...part })).toMatchObject([{ kind: 'field', field, isMissing: true }]);
  });

  it('names a code that is no GUID before all else', () => {
    const wrong: Case = { ...full, codes: { supportCode: '7f1c' }, licence: {} };
    expect(worthOf(wrong).map(nameOf)).toEqual(['codes.supportCode', 'licence.plan']);
  });

  it('asks for what makes an answer better only of items that a person gave', () => {
    const described: Case = {
      ...full,
      problem: { description: 'It failed.' },
      page: { notAvailable: 'Gone.' },
    };
    expect(worthOf(described)).toMatchObject([
      { field: 'problem.shownError', isMissing: false },
      { field: 'problem.reproduce' },
      { field: 'problem.tried' },
    ]);
    const withoutPicture: Case = { ...full, page: { url: 'https://aka.ms/sspr' } };
    expect(worthOf(withoutPicture).map(nameOf)).toEqual(['page.screenshots']);
  });

  it('names servers that could not be read, those without a log first, and one that was never asked', () => {
    const other: CollectorRun = { ...failed, collector: 'connect', host: 'AADC03' };
    const named: Case = { ...full, evidence: { server: 'aadc09.contoso.com' } };
    expect(worthOf(named, [read, other, failed])).toEqual([
      { kind: 'server', item: 'evidence', host: 'aadc09.contoso.com' },
      { kind: 'host', item: 'evidence', host: 'AADC02', log: true },
      { kind: 'host', item: 'evidence', host: 'AADC03', log: false },
    ]);
    expect(worthOf({ ...full, evidence: { server: 'aadc01.contoso.com' } })).toEqual([]);
    const without: CollectorRun = { ...other, outcome: { status: 'collected' } };
    const coverage = [
      { ...log, host: 'AADC01', verdict: 'covers' as const },
      { ...log, host: 'AADC03', verdict: 'not-collected' as const },
    ];
    expect(worthOf(full, [read, without], { ...emptyTriageReport, coverage })).toEqual([
      { kind: 'host', item: 'evidence', host: 'AADC03', log: true },
    ]);
  });

  it('names logs that do not reach over the incident, and the first step of findings that explain it', () => {
    const finding = {
      code: 'x',
      severity: 'error' as const,
      title: 'Denied.',
      meaning: '',
      records: [],
      facts: [],
      count: 1,
      confidence: { level: 'high' as const, reason: '' },
      contradictedBy: [],
    };
    const triage: TriageReport = {
      ...emptyTriageReport,
      coverage: [
        { ...log, host: 'AADC01', verdict: 'rolled-over' },
        { ...log, host: 'AADC04', verdict: 'covers' },
        { ...log, host: 'AADC05', verdict: 'not-collected' },
      ],
      findings: [
        { ...finding, nextSteps: ['Elsewhere.'], relation: 'seen-in-log' },
        { ...finding, nextSteps: ['Look at it.', 'Then there.'], relation: 'explains-incident' },
        { ...finding, nextSteps: [], relation: 'explains-incident' },
      ],
    };
    expect(worthOf(full, [read], triage)).toEqual([
      { kind: 'coverage', item: 'evidence', host: 'AADC01', verdict: 'rolled-over' },
      { kind: 'finding', index: 1, check: 'Look at it.' },
    ]);
  });
});
