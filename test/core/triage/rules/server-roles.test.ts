import { expect, it } from 'vitest';
import type { Fact } from '#core/model/fact';
import { noHeartbeats } from '#core/triage/rules/no-heartbeats';
import { serverRolesRule } from '#core/triage/rules/server-roles';
import { stagingMode } from '#core/triage/rules/staging-mode';
import { windowWithoutRecords } from '#core/triage/rules/window-without-records';
import { fact } from '../made-records';
import { beats, context, covered, judged } from '../triage-context';

const on = (host: string, name: Fact['name'], value: Fact['value']): Fact => ({ ...fact(name, value), host });
const active = on('AADC01', 'connect.staging-mode', false);
const standing = on('AADC02', 'connect.staging-mode', true);

it('says which server is active and which stands by', () => {
  expect(judged(serverRolesRule, { facts: [active, standing] })).toEqual(['server-roles seen-in-log high']);
  const [found] = serverRolesRule(context({ facts: [standing, active] }));
  expect(found).toMatchObject({
    severity: 'information',
    title: 'AADC01 is the active server.',
    meaning: expect.stringContaining('AADC02 is in staging mode'),
  });
  expect(found?.facts).toHaveLength(2);
});

it('takes heartbeats for a sign where nobody could be asked', () => {
  const facts = [on('AADC02', 'connect.version', '2.6.92.0')];
  const [found] = serverRolesRule(context({ facts, heartbeats: [beats('07:00:00', '09:00:00')] }));
  expect(found).toMatchObject({ title: 'AADC01 is the active server.', records: [900, 999] });
  expect(found?.meaning).toContain('What AADC02 does is not known.');
});

it('warns of two that are active, and of none', () => {
  const second = { ...standing, value: false };
  expect(judged(serverRolesRule, { facts: [active, second] })).toEqual([
    'several-active-servers seen-in-log high',
  ]);
  // Both listened within the log, which may have been one after the other.
  const heartbeats = [beats('07:00:00', '09:00:00'), beats('07:00:00', '09:00:00', { host: 'AADC02' })];
  expect(judged(serverRolesRule, { heartbeats })).toEqual([]);
  expect(judged(serverRolesRule, { facts: [{ ...active, value: true }, standing] })).toEqual([
    'no-active-server seen-in-log high',
  ]);
});

it('says nothing of one server, also when it was captured twice', () => {
  expect(judged(serverRolesRule, { facts: [active] })).toEqual([]);
  const twice = [
    active,
    { ...active, host: 'AADC01-2' },
    on('AADC01', 'host.name', 'AADC01.contoso.com'),
    on('AADC01-2', 'host.name', 'aadc01'),
  ];
  expect(judged(serverRolesRule, { facts: twice })).toEqual([]);
});

it('says nothing where the servers are unknown', () => {
  const facts = [on('AADC01', 'connect.version', '2.6.92.0'), on('AADC02', 'connect.version', '2.6.92.0')];
  expect(judged(serverRolesRule, { facts })).toEqual([]);
});

it('finds nothing wrong with the silence of a server that stands by', () => {
  const log = { ...covered, host: 'AADC02', recordsInWindow: 0 };
  const facts = [
    standing,
    on('AADC02', 'connect.version', '2.6.92.0'),
    on('AADC02', 'event-log.record-count', 5),
  ];
  for (const rule of [stagingMode, noHeartbeats, windowWithoutRecords]) {
    expect(rule(context({ facts, coverage: [log] }))).toHaveLength(1);
    expect(rule(context({ facts: [...facts, active], coverage: [log] }))).toEqual([]);
  }
});
