import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeCase } from '#core/case/check-case';
import { packageName } from '#core/package/package-name';
import { runOver, sampleCase } from '#test/support/staged-package';

const files = { 'evidence/x/a.txt': Buffer.from('a') };
const caseFile = normalizeCase(sampleCase);

it('takes the short name of the first host with evidence', () => {
  const tenant = runOver(files, { status: 'collected' }, 'tenant');
  const skipped = runOver({}, { status: 'cancelled' }, 'OTHER');
  const server = runOver(files, { status: 'collected' }, 'adc01.contoso.com');
  expect(packageName(caseFile, [tenant, skipped, server], [], 0)).toMatch(/^adc01-20261118T081405Z-/);
});

it('passes over a server that did not answer, and keeps an address whole', () => {
  const problem = { code: 'server-not-reachable', message: 'm' } as const;
  const down = runOver(files, { status: 'failed', problem }, 'DOWN');
  const up = runOver(files, { status: 'collected' }, '192.0.2.17');
  expect(packageName(caseFile, [down, up], [], 0)).toMatch(/^192-0-2-17-20261118T081405Z-/);
  expect(packageName(caseFile, [down], [], 0)).toMatch(/^DOWN-/);
});

it('falls back to the server that the case names, and to "case"', () => {
  const unknown = runOver(files, { status: 'collected' }, 'unknown-host');
  const named = { ...caseFile, evidence: { server: 'ADC7.contoso.com' } };
  expect(packageName(named, [unknown], [], 0)).toMatch(/^ADC7-/);
  expect(packageName({ schema: 'casebundle.case/1' }, [unknown], [], 0)).toMatch(
    /^case-no-time-[0-9a-f]{8}\.zip$/,
  );
});

it('changes with the case, the content and the time', () => {
  const names = [
    packageName(caseFile, [], [], 0),
    packageName({ ...caseFile, title: 'other' }, [], [], 0),
    packageName(caseFile, [], ['a 00'], 0),
    packageName(caseFile, [], [], 1),
  ];
  expect(new Set(names).size).toBe(4);
});

it('is ASCII, at most 110 characters, and a safe file name whatever the host is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (host) => {
      const name = packageName(caseFile, [runOver(files, { status: 'collected' }, host)], [], 0);
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*-20261118T081405Z-[0-9a-f]{8}\.zip$/);
      expect(name.length).toBeLessThanOrEqual(110);
    }),
  );
});
