import { describe, expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { answeredItems, checklistStates } from '#core/case/checklist-states';
import { emptyCase } from '#core/case/empty-case';
import type { Fact, FactName, FactValue } from '#core/model/fact';
import type { CollectorRun, Outcome } from '#core/model/outcome';

const at = '2026-11-18T10:00:00.000Z';

function run(
  collector: string,
  outcome: Outcome,
  facts: readonly [FactName, FactValue][] = [],
  files = 0,
): CollectorRun {
  const stated = facts.map(([name, value]): Fact => {
    return { name, value, origin: { kind: 'graph', source: 'user.json' }, host: 'tenant', at };
  });
  const artifacts = Array.from({ length: files }, (_, index) => {
    return {
      path: `evidence/AADC01/event-log/${index}.evtx`,
      sizeBytes: 1,
      sha256: 'x',
      collector,
      host: 'AADC01',
      at,
    };
  });
  return {
    collector,
    title: collector,
    host: 'AADC01',
    answers: [],
    outcome,
    artifacts,
    facts: [...stated],
    startedAt: at,
    durationMs: 0,
  };
}

function stateOf(item: string, caseFile: Partial<Case>, runs: readonly CollectorRun[] = []) {
  return checklistStates({ ...emptyCase, ...caseFile }, runs).find((state) => state.item === item);
}

describe('checklistStates', () => {
  it('lists the seven items in order, all missing with a reason, for an empty case', () => {
    const states = checklistStates(emptyCase, []);
    expect(states.map(({ item }) => item)).toEqual([
      'problem',
      'page',
      'codes',
      'time',
      'user',
      'licence',
      'evidence',
    ]);
    for (const { state, reason } of states) {
      expect(state).toBe('missing');
      expect(reason).not.toBe('');
    }
    expect(answeredItems(states)).toEqual([]);
  });

  it('wants a support code, or SID and CID both', () => {
    expect(stateOf('codes', { codes: { sid: 'a' } })).toMatchObject({
      state: 'missing',
      reason: expect.stringContaining('SID'),
    });
    expect(stateOf('codes', { codes: { sid: 'a', cid: 'b' } })?.state).toBe('given');
    expect(stateOf('codes', { codes: { supportCode: 'a' } })?.state).toBe('given');
    expect(stateOf('codes', { codes: { notAvailable: 'page is gone' } })).toMatchObject({
      state: 'not-available',
      reason: 'page is gone',
    });
  });

  it('counts a time that a clock change repeats as missing until it is answered', () => {
    const incident = { local: '2026-10-25T02:30:00', timeZone: 'Europe/Berlin' };
    expect(stateOf('time', { incident })?.state).toBe('missing');
    expect(stateOf('time', { incident: { ...incident, disambiguation: 'later' } })?.state).toBe('given');
  });

  it('takes the kind of user from a collector and says so', () => {
    const user = { principalName: 'ada@contoso.com' };
    expect(stateOf('user', { user })?.state).toBe('missing');
    const gathered = run('user', { status: 'collected' }, [['user.kind', 'federated']]);
    expect(stateOf('user', { user }, [gathered])).toMatchObject({ state: 'gathered', origins: ['user'] });
    expect(stateOf('user', { user: { ...user, kind: 'cloud-only' } })?.state).toBe('given');
  });

  it('lets a gathered licence speak, yes or no', () => {
    const no = run('licence', { status: 'collected' }, [
      ['licence.allows-writeback', false],
      ['licence.plans', []],
    ]);
    expect(stateOf('licence', {}, [no])).toMatchObject({ state: 'gathered' });
    expect(stateOf('licence', { licence: { plan: 'P1' } })?.state).toBe('given');
  });

  it('tells an event log that could not be collected from one that was never asked for', () => {
    expect(stateOf('evidence', {})?.state).toBe('missing');
    const failed = run('event-log', {
      status: 'failed',
      problem: { code: 'access-denied', message: 'Access to the log was denied.' },
    });
    expect(stateOf('evidence', {}, [failed])).toMatchObject({ state: 'not-available' });
    const counted = run('event-log', { status: 'collected' }, [['event-log.record-count', 0]], 1);
    expect(stateOf('evidence', {}, [counted])?.state).toBe('gathered');
    const problems = [{ code: 'not-an-event-log' as const, message: 'Application.evtx is no event log.' }];
    const noLog = run('event-log', { status: 'partial', problems }, [], 1);
    expect(stateOf('evidence', {}, [noLog])).toMatchObject({ state: 'not-available' });
    const noExport = { ...counted, outcome: failed.outcome };
    expect(stateOf('evidence', {}, [noExport])).toMatchObject({ state: 'not-available' });
  });
});
