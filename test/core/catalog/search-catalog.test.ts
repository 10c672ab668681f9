import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchCatalog } from '#core/catalog/search-catalog';
import { searchEntries } from '#core/catalog/search-entries';

const first = (query: string) => searchCatalog(query)[0]?.key;
const keys = (query: string, limit?: number) => searchCatalog(query, limit).map(({ key }) => key);

describe('codes and ids', () => {
  it.each([
    ['33004', 'event/PasswordResetService/33004'],
    ['Event ID 33004', 'event/PasswordResetService/33004'],
    ['2503', 'event/Entra Connect Admin Actions/2603'],
    ['SSPR_0029', 'sspr/OnPremisesAdminActionRequired'],
    ['sspr 29', 'sspr/OnPremisesAdminActionRequired'],
    ['usernotlicensed', 'sspr/UserNotLicensed'],
    ['hr=80230619', 'hr/80230619'],
    ['0x8023062C', 'hr/8023062c'],
    ['HR 8023042', 'hr/80230402'],
    ['{EEC0EB4F-6444-4F95-ABA0-50C24D67F998}', 'plan/eec0eb4f-6444-4f95-aba0-50c24d67f998'],
    ['SPE_F1', 'product/66b55226-6b4f-492c-910c-a3b7a3c9d993'],
    ['2.5.79.0', 'version/2.5.79.0'],
    [
      'https://ssprdedicatedsbprodfra-1.servicebus.windows.net/',
      'endpoint/commercial/*.servicebus.windows.net',
    ],
  ])('%s finds %s first', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it('shows after a code what names it', () => {
    expect(keys('80230626')).toEqual(
      expect.arrayContaining([
        'event/PasswordResetService/33004',
        'event/ADSync/6329',
        'symptom/access-denied',
      ]),
    );
  });

  it('finds the code in a pasted message', () => {
    const message =
      'TrackingId: 5d2b6e8c-0c54-4a53-9be1-3a1f4b6f7a11, Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be set, Context: cloudAnchor: User_1';
    expect(first(message)).toBe('hr/80230626');
  });

  it('finds every entry by each identifier of its own', () => {
    for (const { key, identifiers } of searchEntries)
      for (const identifier of identifiers) expect(keys(identifier, 40), identifier).toContain(key);
  });
});

describe('words', () => {
  it.each([
    ['spam', 'symptom/no-mail'],
    ['phone number', 'symptom/phone-number-refused'],
    ['missing licenses', 'sspr/UserNotLicensed'],
    ['duplicate anchor', 'hr/80230402'],
    ['user not found', 'event/PasswordResetService/33002'],
    ['remote certificate is invalid', 'event/PasswordResetService/31034'],
    ['too many attempts', 'symptom/too-many-attempts'],
    ['restart service', 'procedure/restart-adsync'],
    ['Azure AD Connect 2.6.79.0', 'version/2.6.79.0'],
  ])('%s finds %s first', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it('finds an entry by the beginning of a word, whatever its case', () => {
    expect(keys('THROTT')).toContain('symptom/too-many-attempts');
  });

  it('takes the entries with most of the words when none has all', () => {
    expect(first('phone number refused zzzz')).toBe('symptom/phone-number-refused');
    expect(keys('zzzz qqqq vvvv phone')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(keys('')).toEqual([]);
    expect(keys('  ?! ')).toEqual([]);
    expect(keys('zzzz')).toEqual([]);
  });
});

it('takes any text, gives each entry once and keeps to the limit', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('33004', 'password', '.', '*', '0x', 'hr=', 'SSPR_', '(', '\\', 'licence'))
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 5 }), (query, limit) => {
      const found = keys(query, limit);
      expect(found.length).toBeLessThanOrEqual(limit);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
