import { expect, it } from 'vitest';
import type { Fact, FactName, FactValue } from '#core/model/fact';
import { connectivity } from '#core/triage/rules/connectivity';
import { context } from '#test/core/triage/triage-context';

const host = 'AADC01';
const stated = (name: FactName, value: FactValue): Fact => ({
  name,
  value,
  origin: { kind: 'program', source: 'check' },
  host,
  at: '2026-11-22T10:00:00Z',
});
const failures = [
  stated('connectivity.failed', [
    'a, direct: The name a was not resolved (ENOTFOUND).',
    'b, direct: refused.',
  ]),
  stated('connectivity.failed-steps', ['connect', 'name']),
  stated('connectivity.answered', ['c']),
  stated('connectivity.tested', ['a', 'b', 'c']),
];

it('says which step failed, and what to do about each in the order of the steps', () => {
  const facts = [stated('connectivity.from-server', true), ...failures];
  const [found, ...rest] = connectivity(context({ facts }));
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ code: 'connectivity-failed', severity: 'error', count: 2, host });
  expect(found?.title).toContain(
    'the name is not resolved; no TCP connection. Namespaces that fail: 2 of 3.',
  );
  expect(found?.meaning).toContain('The name a was not resolved');
  expect(found?.meaning).toContain('b, direct: refused.');
  expect(found?.nextSteps.map((step) => step.split(':')[0])).toEqual([
    'Name',
    'Connection',
    expect.any(String),
  ]);
  expect(found?.relation).not.toBe('explains-incident');
});

it('is less sure where another computer tested, and where a heartbeat stands shortly before', () => {
  const elsewhere = connectivity(
    context({ facts: [stated('connectivity.from-server', false), ...failures] }),
  );
  expect(elsewhere).toMatchObject([{ severity: 'warning', confidence: { level: 'low' } }]);
  expect(elsewhere[0]?.meaning).toContain('not from the server');
  const track = {
    host,
    namespace: 'a',
    count: 2,
    from: '2026-11-22T09:00:00Z',
    to: '2026-11-22T09:58:00Z',
    firstRecordId: 1,
    lastRecordId: 2,
    silences: [],
  };
  const facts = [stated('connectivity.from-server', true), ...failures];
  expect(connectivity(context({ facts, heartbeats: [track] }))[0]?.contradictedBy).toHaveLength(1);
  const earlier = { ...track, to: '2026-11-22T09:40:00Z' };
  expect(connectivity(context({ facts, heartbeats: [earlier] }))[0]?.contradictedBy).toHaveLength(0);
});

it('notes that all answer, which says nothing about the incident', () => {
  const facts = [stated('connectivity.from-server', true), stated('connectivity.answered', ['a', 'b'])];
  const [found] = connectivity(context({ facts }));
  expect(found).toMatchObject({ code: 'connectivity-answers', severity: 'information', count: 2 });
  expect(found?.meaning).toContain('nothing about the time of the incident');
});

it('warns of a root that Windows lacks, and is silent where nothing was tested', () => {
  const facts = [stated('connectivity.missing-roots', ['CN=Root (SHA-1 AB)'])];
  expect(connectivity(context({ facts }))).toMatchObject([{ code: 'connectivity-root-missing' }]);
  expect(connectivity(context({ facts: [stated('host.name', 'AADC01')] }))).toEqual([]);
});
