import { expect, it } from 'vitest';
import { type Case, caseSchema } from '#core/case/case-schema';
import { emptyCase } from '#core/case/empty-case';
import { templateOfCase, templateParts } from '#core/case/template-of-case';

const full: Case = {
  schema: 'casebundle.case/1',
  title: 'Ada',
  problem: {
    description: 'It fails',
    shownError: 'SSPR_0029',
    reproduce: 'Try',
    tried: 'All',
    operation: 'reset',
    writebackInUse: 'yes',
    reportedBy: 'Helpdesk',
  },
  page: { url: 'https://passwordreset.microsoftonline.com', screenshots: [{ file: 'screenshot-01.png' }] },
  codes: { supportCode: '7f1c2a34-5b6d-4e8f-9a0b-c1d2e3f4a5b6' },
  incident: { local: '2026-11-18T09:14:05', timeZone: 'Europe/Berlin', disambiguation: 'later' },
  user: { principalName: 'ada@contoso.com', kind: 'federated' },
  licence: { plan: 'Entra ID P1' },
  evidence: { server: 'AADC01', notAvailable: 'The server was off.' },
  package: { route: 'portal', leaveOut: [{ path: 'evidence/x', reason: 'private' }] },
};

it('takes what stays the same and leaves what belongs to one incident', () => {
  const { caseFile, taken } = templateOfCase(full, 'New case like "Ada"');
  expect(taken).toEqual(templateParts);
  expect(caseFile).toEqual({
    schema: 'casebundle.case/1',
    title: 'New case like "Ada"',
    problem: { operation: 'reset', writebackInUse: 'yes', reportedBy: 'Helpdesk' },
    page: { url: 'https://passwordreset.microsoftonline.com' },
    incident: { local: '', timeZone: 'Europe/Berlin' },
    user: { kind: 'federated' },
    licence: { plan: 'Entra ID P1' },
    evidence: { server: 'AADC01' },
    package: { route: 'portal' },
  });
  expect(caseSchema.parse(caseFile)).toEqual(caseFile);
});

it('takes nothing of an empty case', () => {
  expect(templateOfCase(emptyCase, 'New')).toEqual({
    caseFile: { schema: 'casebundle.case/1', title: 'New' },
    taken: [],
  });
});
