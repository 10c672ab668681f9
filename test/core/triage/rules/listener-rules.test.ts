import { describe, expect, it } from 'vitest';
import { changeBeforeIncident } from '#core/triage/rules/change-before-incident';
import { endpointNotStarted } from '#core/triage/rules/endpoint-not-started';
import { listenerSilent } from '#core/triage/rules/listener-silent';
import { noHeartbeats } from '#core/triage/rules/no-heartbeats';
import { otherFailures } from '#core/triage/rules/other-failures';
import { requestNeverArrived } from '#core/triage/rules/request-never-arrived';
import { serviceRestart } from '#core/triage/rules/service-restart';
import { writebackSwitchedOff } from '#core/triage/rules/writeback-switched-off';
import { fact, made, start, succeeded, trackingIds } from '../made-records';
import { ada, beats, bob, context, covered, judged } from '../triage-context';

const [first] = trackingIds;
const stopped = made(1, '08:05:00', 31016);
const started = made(2, '08:20:00', 31015);

describe('requestNeverArrived', () => {
  const facts = [fact('event-log.record-count', 100)];
  const heartbeats = [beats('07:00:00', '09:00:00')];
  const never = ['request-never-arrived explains-incident high'];
  it('needs a listener that was there and no request of the user near the incident', () => {
    expect(judged(requestNeverArrived, { facts, heartbeats })).toEqual(never);
    const ofBob = [made(1, '08:14:05', 31001, start(first, bob))];
    expect(judged(requestNeverArrived, { facts, heartbeats, records: ofBob })).toEqual(never);
    const ofAda = [made(1, '08:28:00', 31001, start(first, ada))];
    expect(judged(requestNeverArrived, { facts, heartbeats, records: ofAda })).toEqual([]);
  });

  it('says nothing where the listener was not there, the log not read, or no time is known', () => {
    expect(judged(requestNeverArrived, { facts, heartbeats: [beats('06:00:00', '07:50:00')] })).toEqual([]);
    expect(judged(requestNeverArrived, { heartbeats })).toEqual([]);
    expect(judged(requestNeverArrived, { facts, heartbeats, incident: { user: ada } })).toEqual([]);
  });

  it('says nothing where the listener was silent just then, stopped, or the log does not reach there', () => {
    const silence = {
      from: '2026-11-18T08:00:00Z',
      to: '2026-11-18T08:30:00Z',
      durationMs: 1_800_000,
      afterRecordId: 910,
      beforeRecordId: 911,
    };
    const silent = beats('07:00:00', '09:00:00', { silences: [silence] });
    expect(judged(requestNeverArrived, { facts, heartbeats: [silent] })).toEqual([]);
    const other = beats('07:00:00', '09:00:00', { namespace: 'ssprdedicatedsbprodneu-1' });
    expect(judged(requestNeverArrived, { facts, heartbeats: [silent, other] })).toEqual(never);
    expect(judged(requestNeverArrived, { facts, heartbeats, records: [stopped] })).toEqual([]);
    const restarted = [stopped, made(2, '08:06:00', 31015)];
    expect(judged(requestNeverArrived, { facts, heartbeats, records: restarted })).toEqual(never);
    for (const verdict of ['rolled-over', 'ends-before'] as const) {
      expect(judged(requestNeverArrived, { facts, heartbeats, coverage: [{ ...covered, verdict }] })).toEqual(
        [],
      );
    }
  });

  it('is contradicted by record numbers that are missing from the window', () => {
    const missing = [...facts, fact('event-log.missing-records', ['1010-1012'])];
    const coverage = [{ ...covered, verdict: 'has-gaps' } as const];
    expect(judged(requestNeverArrived, { facts: missing, heartbeats, coverage })).toEqual([
      'request-never-arrived explains-incident medium contradicted',
    ]);
    expect(judged(requestNeverArrived, { facts: missing, heartbeats, coverage: [covered] })).toEqual(never);
  });

  it('is contradicted by operations of the user at other times', () => {
    const later = [made(1, '09:14:05', 31001, start(first, ada))];
    expect(judged(requestNeverArrived, { facts, heartbeats, records: later })).toEqual([
      'request-never-arrived explains-incident low contradicted',
    ]);
  });
});

describe('listenerSilent', () => {
  const silence = {
    from: '2026-11-18T08:00:00Z',
    to: '2026-11-18T08:30:00Z',
    durationMs: 1_800_000,
    afterRecordId: 910,
    beforeRecordId: 911,
  };
  const coverage = [{ ...covered, oldest: '2026-11-18T06:55:00Z' }];
  const silent = beats('07:00:00', '09:59:00', { silences: [silence] });
  it('tells a silence around the incident from one elsewhere', () => {
    expect(judged(listenerSilent, { coverage, heartbeats: [silent] })).toEqual([
      'listener-silent explains-incident high',
    ]);
    const incident = { instant: '2026-11-18T09:00:00Z', user: ada };
    expect(judged(listenerSilent, { coverage, heartbeats: [silent], incident })).toEqual([
      'listener-silent seen-in-log high',
    ]);
    expect(listenerSilent(context({ coverage, heartbeats: [silent] }))).toMatchObject([
      { records: [910, 911] },
    ]);
  });

  it('leaves the first place to an error that names the reason', () => {
    const severities = (at: string) =>
      listenerSilent(
        context({ coverage, heartbeats: [silent], records: [made(5, at, 31034, 'ServiceBusListenerError')] }),
      ).map(({ severity }) => severity);
    expect(severities('08:10:00')).toEqual(['warning']);
    expect(severities('07:30:00')).toEqual(['error']);
  });

  it('counts from the last heartbeat to the end of the log', () => {
    const ended = beats('07:00:00', '08:10:00');
    expect(judged(listenerSilent, { coverage, heartbeats: [ended] })).toEqual([
      'listener-silent explains-incident high',
    ]);
    expect(judged(listenerSilent, { coverage, heartbeats: [beats('07:00:00', '09:51:00')] })).toEqual([]);
  });

  it('counts from the begin of the log to the first heartbeat', () => {
    expect(judged(listenerSilent, { coverage, heartbeats: [beats('08:20:00', '09:59:00')] })).toEqual([
      'listener-silent explains-incident high',
    ]);
    const begun = [{ ...covered, oldest: '2026-11-18T08:12:00Z' }];
    expect(judged(listenerSilent, { coverage: begun, heartbeats: [beats('08:20:00', '09:59:00')] })).toEqual(
      [],
    );
  });

  it('is explained by a restart, and contradicted by requests and the other namespace', () => {
    expect(judged(listenerSilent, { coverage, heartbeats: [silent], records: [stopped, started] })).toEqual(
      [],
    );
    const other = beats('07:00:00', '09:59:00', { namespace: 'ssprdedicatedsbprodneu-1' });
    expect(judged(listenerSilent, { coverage, heartbeats: [silent, other] })).toEqual([
      'listener-silent explains-incident medium contradicted',
    ]);
    const records = [made(5, '08:10:00', 31001, start(first, ada))];
    expect(judged(listenerSilent, { coverage, heartbeats: [silent], records })).toEqual([
      'listener-silent explains-incident medium contradicted',
    ]);
  });
});

describe('noHeartbeats', () => {
  const facts = [fact('connect.version', '2.6.92.0'), fact('event-log.record-count', 100)];
  it('needs an installed product and a log that covers the window', () => {
    expect(judged(noHeartbeats, { facts, coverage: [covered] })).toEqual([
      'no-heartbeats explains-incident medium',
    ]);
    expect(judged(noHeartbeats, { facts, coverage: [{ ...covered, verdict: 'rolled-over' }] })).toEqual([]);
    expect(judged(noHeartbeats, { facts: facts.slice(1), coverage: [covered] })).toEqual([]);
    expect(
      judged(noHeartbeats, { facts, coverage: [covered], heartbeats: [beats('07:00:00', '09:00:00')] }),
    ).toEqual([]);
  });
});

describe('endpointNotStarted', () => {
  const failure = made(3, '07:00:00', 6800, 'could not start', { provider: 'ADSync' });
  it('needs 6800 without a start of writeback after it', () => {
    expect(judged(endpointNotStarted, { records: [failure] })).toEqual([
      'endpoint-not-started explains-incident high',
    ]);
    expect(judged(endpointNotStarted, { records: [failure, made(4, '07:10:00', 31015)] })).toEqual([]);
    expect(judged(endpointNotStarted, { records: [made(4, '06:00:00', 31015), failure] })).toHaveLength(1);
    expect(judged(endpointNotStarted, { records: [stopped] })).toEqual([]);
    expect(
      judged(endpointNotStarted, { records: [failure], heartbeats: [beats('07:05:00', '09:00:00')] }),
    ).toEqual(['endpoint-not-started explains-incident medium contradicted']);
  });
});

describe('serviceRestart', () => {
  it('tells a stop before the incident from a restart around it', () => {
    expect(judged(serviceRestart, { records: [stopped, started] })).toEqual([
      'service-stopped-at-incident explains-incident high',
    ]);
    const before = [made(1, '07:30:00', 31016), made(2, '07:31:00', 31015)];
    expect(judged(serviceRestart, { records: before })).toEqual(['service-restart seen-in-log high']);
    expect(judged(serviceRestart, { records: [made(1, '06:30:00', 31016)] })).toEqual([]);
    expect(judged(serviceRestart, { records: [stopped], incident: {} })).toEqual([]);
  });
});

describe('writebackSwitchedOff', () => {
  it('is said by the configuration, or by the last step in the log', () => {
    const facts = [fact('connect.password-writeback.enabled', false)];
    expect(judged(writebackSwitchedOff, { facts })).toEqual(['writeback-switched-off seen-in-log high']);
    const incident = { instant: '2026-11-18T08:14:05Z', shownError: 'sspr_0010' };
    expect(judged(writebackSwitchedOff, { facts, incident })).toEqual([
      'writeback-switched-off explains-incident high',
    ]);
    expect(
      judged(writebackSwitchedOff, { facts: [fact('connect.password-writeback.enabled', true)] }),
    ).toEqual([]);
    const off = made(1, '07:00:00', 31013);
    expect(judged(writebackSwitchedOff, { records: [off] })).toEqual([
      'writeback-switched-off explains-incident high',
    ]);
    expect(judged(writebackSwitchedOff, { records: [off, made(2, '07:10:00', 31005)] })).toEqual([]);
    expect(
      judged(writebackSwitchedOff, { records: [off, made(3, '08:00:00', 31002, succeeded(first, ada))] }),
    ).toEqual(['writeback-switched-off explains-incident medium contradicted']);
  });
});

describe('changeBeforeIncident', () => {
  const change = (at: string) => [
    made(1, at, 2617, 'Set permissions', { provider: 'Entra Connect Admin Actions' }),
  ];
  it('takes changes of the week before, not older and not later ones', () => {
    expect(judged(changeBeforeIncident, { records: change('2026-11-12T08:00:00Z') })).toEqual([
      'change-before-incident seen-in-log low',
    ]);
    expect(judged(changeBeforeIncident, { records: change('2026-11-10T08:00:00Z') })).toEqual([]);
    expect(judged(changeBeforeIncident, { records: change('08:20:00') })).toEqual([]);
  });
});

describe('otherFailures', () => {
  it('names failures beside writeback without calling them the cause', () => {
    const record = made(1, '08:14:05', 611, 'failed', { provider: 'Directory Synchronization' });
    expect(judged(otherFailures, { records: [record] })).toEqual(['event-611 seen-in-log medium']);
    expect(judged(otherFailures, { records: [stopped] })).toEqual([]);
  });
});
