import { describe, expect, it } from 'vitest';
import type { CollectorRun } from '#core/model/outcome';
import type { LiveCollection } from '../../../renderer/store/collection-slice';
import { type EvidenceState, hostRows } from '../../../renderer/store/host-rows';
import { hostSummary } from '../../../renderer/store/host-summary';
import { fakePlan, fakeSources } from '../../support/fake-api';

function run(host: string, collector: string, outcome: CollectorRun['outcome']): CollectorRun {
  const title = collector === 'connect' ? 'Entra Connect version' : 'Application event log';
  return {
    collector,
    title,
    host,
    answers: ['evidence'],
    outcome,
    artifacts: [],
    facts: [],
    startedAt: '2026-11-22T08:00:00Z',
    durationMs: 5,
  };
}
const collected = { status: 'collected' } as const;
const failed = { status: 'failed', problem: { code: 'access-denied', message: 'Denied.' } } as const;

function live(changes: Partial<LiveCollection>): LiveCollection {
  const none = { only: undefined, signIn: undefined, signInAtMs: 0, progress: {} };
  return { startedAtMs: 0, cancelling: false, cancellingSteps: [], runId: 'r', ...none, ...changes };
}

/** Two sources that will be read: this computer (AADC01) and a folder (AADC02). */
function stateWith(changes: Partial<EvidenceState>): EvidenceState {
  const sources = [fakeSources.local, fakeSources.folder];
  const plan = [
    { source: 'local', host: 'AADC01', collectors: [...fakePlan] },
    { source: 'folder-1', host: 'AADC02', collectors: [...fakePlan] },
  ];
  return { sources, hosts: [], plan, tenantPlan: undefined, runs: [], live: undefined, ...changes };
}

function states(state: EvidenceState) {
  return hostRows(state).map(({ host, rows }) => [host, ...rows.map((row) => row.state)]);
}

describe('hostRows', () => {
  it('keeps what one host brought apart from the same collector on another', () => {
    const runs = [run('AADC01', 'event-log', collected), run('AADC02', 'event-log', failed)];
    expect(states(stateWith({ runs }))).toEqual([
      ['AADC01', 'ended', 'planned'],
      ['AADC02', 'ended', 'planned'],
    ]);
  });

  it('shows the earlier outcome of what is not tried again this time', () => {
    const runs = ['AADC01', 'AADC02'].flatMap((host) => [
      run(host, 'event-log', collected),
      run(host, 'connect', failed),
    ]);
    const only = { host: 'AADC02', collectors: ['connect'] };
    expect(states(stateWith({ runs, live: live({ only }) }))).toEqual([
      ['AADC01', 'ended', 'ended'],
      ['AADC02', 'ended', 'waiting'],
    ]);
  });

  it('follows the progress of each host', () => {
    const step = { kind: 'collector', runId: 'r', draftId: 'd', message: 'm', elapsedMs: 1 } as const;
    const progress = {
      'AADC01/event-log': { ...step, host: 'AADC01', collector: 'event-log', state: 'running' as const },
      'AADC02/event-log': {
        ...step,
        host: 'AADC02',
        collector: 'event-log',
        state: 'ended' as const,
        run: run('AADC02', 'event-log', failed),
      },
    };
    expect(states(stateWith({ live: live({ progress }) }))).toEqual([
      ['AADC01', 'running', 'waiting'],
      ['AADC02', 'ended', 'waiting'],
    ]);
  });

  it('keeps hosts that are no longer read, and says where they were read when that is known', () => {
    const runs = [run('OLD1', 'event-log', collected), run('OLD2', 'connect', failed)];
    const hosts = [{ host: 'OLD1', source: { id: 'folder-2', kind: 'folder' as const, label: 'D:\\Old' } }];
    const found = hostRows(stateWith({ runs, hosts }));
    expect(found.map(({ host, source }) => [host, source?.kind])).toEqual([
      ['AADC01', 'local'],
      ['AADC02', 'folder'],
      ['OLD1', 'folder'],
      ['OLD2', undefined],
    ]);
  });

  it('passes over the plan of a source that was removed', () => {
    expect(states(stateWith({ sources: [fakeSources.folder] }))).toEqual([['AADC02', 'planned', 'planned']]);
  });
});

describe('hostSummary', () => {
  function summary(...runs: CollectorRun['outcome'][]) {
    const ids = ['event-log', 'connect'];
    const found = runs.map((outcome, index) => run('AADC01', ids[index] ?? '', outcome));
    const [rows] = hostRows(stateWith({ runs: found }));
    return hostSummary(rows?.rows ?? []);
  }

  it('counts how the collectors ended, with the mark of the worst', () => {
    expect(summary(collected, failed)).toEqual({ mark: 'failed', words: '1 collected, 1 failed' });
    expect(summary(collected, collected)).toEqual({ mark: 'collected', words: '2 collected' });
    expect(summary(collected, { status: 'cancelled' })).toEqual({
      mark: 'cancelled',
      words: '1 collected, 1 cancelled',
    });
  });

  it('does not call a server well whose event log was not there', () => {
    const skipped = { status: 'skipped', because: 'not-in-evidence', message: 'No log.' } as const;
    expect(summary(skipped, collected)).toEqual({ mark: 'partial', words: '1 collected, 1 skipped' });
    expect(summary(collected, skipped).mark).toBe('collected');
  });

  it('says of a host that is down one short thing', () => {
    expect(summary(failed, failed)).toEqual({ mark: 'failed', words: 'Nothing could be read' });
  });

  it('says how much is planned', () => {
    expect(summary()).toEqual({ mark: 'planned', words: '2 steps' });
  });
});
