import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMessage } from '#core/triage/operations/parse-message';
import { recordText } from '#core/triage/record-text';

const id = '0aacae6a-978a-4b62-bd85-464f46d47f9c';

it('reads a list, named values and one string alike', () => {
  const expected = { trackingId: id, user: 'ada@contoso.com', hrCode: '80230626' };
  for (const data of [
    [`TrackingId: ${id}, UserPrincipalName: ada@contoso.com, hr=80230626`],
    [`TrackingId: ${id}`, 'UserPrincipalName: ada@contoso.com', 'hr=80230626'],
    { TrackingId: id, UserPrincipalName: 'ada@contoso.com', Reason: 'hr=80230626' },
    { Data: [`TrackingId: ${id}, UserPrincipalName: ada@contoso.com`, 'hr=80230626'] },
    { param1: `TrackingId: ${id}`, param2: { Upn: 'ada@contoso.com', '#text': 'hr=80230626' } },
  ]) {
    expect(parseMessage(recordText(data))).toEqual(expected);
  }
});

it('takes any value and keeps to its size', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 6 }), (data) => {
      expect(recordText(data).length).toBeLessThanOrEqual(4_000);
    }),
  );
  expect(recordText(['x'.repeat(100_000)])).toHaveLength(4_000);
});
