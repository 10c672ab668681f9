import { expect, it } from 'vitest';
import type { Case } from '#core/case/case-schema';
import { decidesFindings } from '#core/triage/decides-findings';

const caseFile: Case = { schema: 'casebundle.case/1' };

it.each<[string, Partial<Case>, boolean]>([
  ['the time', { incident: { local: '2026-11-18T09:14:05', timeZone: 'UTC' } }, true],
  ['the user', { user: { principalName: 'ada@contoso.com' } }, true],
  ['the error on the page', { problem: { shownError: 'SSPR_0012' } }, true],
  ['the kind of operation', { problem: { operation: 'change' } }, true],
  ['the TrackingId', { codes: { trackingId: '0aacae6a-978a-4b62-bd85-464f46d47f9c' } }, true],
  ['the title', { title: 'Ada' }, false],
  ['the description', { problem: { description: 'It fails.' } }, false],
])('judges whether %s decides', (_, change, decides) => {
  expect(decidesFindings({ ...caseFile, ...change }) !== decidesFindings(caseFile)).toBe(decides);
});
