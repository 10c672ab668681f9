import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '#core/triage/operations/parse-message';

const trackingId = '0aacae6a-978a-4b62-bd85-464f46d47f9c';

describe('parseMessage', () => {
  it('reads the documented messages', () => {
    expect(
      parseMessage(`TrackingId: ${trackingId}, PasswordResetRequestStart, Details: ada@contoso.com`),
    ).toEqual({ trackingId, user: 'ada@contoso.com' });
    expect(
      parseMessage(
        `TrackingId: ${trackingId}, ResetUserPasswordByAdminSuccess, Details: Context: cloudAnchor: User_${trackingId}, ` +
          'SourceAnchorValue: 768fbf04f4d95e44888e4f==, UserPrincipalName: ada@contoso.com, unblockUser: True, ' +
          'AdminUpn: root@contoso.com, ForcePasswordChange: False',
      ),
    ).toEqual({
      trackingId,
      user: 'ada@contoso.com',
      administrator: 'root@contoso.com',
      unlocks: true,
      forcesChange: false,
    });
    expect(
      parseMessage('"BAIL: MMS(4924): ..\\ldaputils.cpp(2837): 0x8023062C (text) Azure AD Sync 2.5.190.0"'),
    ).toEqual({ hrCode: '8023062c', engineVersion: '2.5.190.0' });
    expect(
      parseMessage(`HeartBeat for Namespace: ssprdedicatedsbprodweu-1 Endpoint: ${trackingId}_${trackingId}`),
    ).toEqual({ namespace: 'ssprdedicatedsbprodweu-1' });
  });

  it('does not take the user for the administrator, nor one of several names for the user', () => {
    expect(parseMessage('AdminUpn: root@contoso.com')).toEqual({ administrator: 'root@contoso.com' });
    expect(parseMessage('a@contoso.com and b@contoso.com')).toEqual({});
    expect(parseMessage('Benutzer „ada@contoso.com“ wurde abgelehnt.')).toEqual({ user: 'ada@contoso.com' });
  });

  it('finds nothing in numbers and identifiers that only look alike', () => {
    expect(parseMessage('threadhr=123, 0x1234, 0x802306260, TrackingId: none, Upn: nobody')).toEqual({});
  });

  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  const name = fc.tuple(word, word).map(([left, right]) => `${left}@${right}.com`);
  const noise = fc.array(
    fc.constantFrom(
      '完了しました。',
      'Fehler aufgetreten',
      'échec',
      ' ',
      '\r\n',
      '«',
      '»',
      '🙂',
      'at System.Void()',
    ),
    { maxLength: 4 },
  );

  it('reads the fields in any order, separators and case, with other words around', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        name,
        name,
        fc.stringMatching(/^8[0-9a-f]{7}$/),
        fc.boolean(),
        fc.constantFrom(': ', ':', ' = ', '=', '：', '": "'),
        fc.constantFrom(', ', '; ', '\r\n', '\t', '", "'),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
        fc.array(noise, { minLength: 6, maxLength: 6 }),
        (id, user, admin, code, unlocks, is, then, order, words) => {
          fc.pre(user !== admin);
          const fields = [
            `TrackingId${is}${id.toUpperCase()}`,
            `UserPrincipalName${is}${user}`,
            `adminupn${is}${admin}`,
            `hr=${code.toUpperCase()}`,
            `unblockUser${is}${unlocks ? 'True' : 'FALSE'}`,
          ];
          const parts = order.map((index, place) => `${words[place]?.join(' ')} ${fields[index]}`);
          expect(parseMessage(`${parts.join(then)}${then}${words[5]?.join(' ')}`)).toEqual({
            trackingId: id,
            user,
            administrator: admin,
            hrCode: code,
            unlocks,
          });
        },
      ),
    );
  });

  it('takes any text, and gives only what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const { user, namespace, hrCode } = parseMessage(given);
        for (const value of [user, namespace, hrCode]) {
          if (value !== undefined) expect(given.toLowerCase()).toContain(value.toLowerCase());
        }
      }),
    );
  });

  it('reads a text of any length at its begin only', () => {
    expect(parseMessage(`TrackingId: ${trackingId}${' a@'.repeat(1_000_000)}`)).toEqual({ trackingId });
    expect(parseMessage(`${'x'.repeat(20_000)} TrackingId: ${trackingId}`)).toEqual({});
  });
});
