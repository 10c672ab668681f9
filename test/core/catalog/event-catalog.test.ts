import { expect, it } from 'vitest';
import { catalogEvent, eventCatalog, eventTextIn } from '#core/catalog/event-catalog';
import { hrCodes } from '#core/catalog/hr-codes';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

it.each<[string, readonly number[]]>([
  [
    'PasswordResetService',
    [
      ...range(31001, 31019),
      31034,
      31044,
      ...range(32000, 32005),
      ...range(32007, 32011),
      ...range(32013, 32015),
      ...range(33001, 33009),
    ],
  ],
  ['ADSync', [403, 405, 6329, 6800]],
  ['Directory Synchronization', [611, 656, 657]],
  ['Entra Connect Admin Actions', range(2603, 2626)],
  ['Microsoft-Windows-Security-Auditing', [4724]],
])('has the documented events of %s and invents none', (provider, ids) => {
  const held = eventCatalog.events.filter((event) => event.provider === provider);
  expect(held.map(({ eventId }) => eventId)).toEqual(ids);
});

it('has the result codes', () => {
  expect(hrCodes.map(({ code }) => code).sort()).toEqual([
    '800700ce',
    '80230402',
    '80230619',
    '8023061f',
    '80230626',
    '8023062c',
    '80230818',
  ]);
});

it('knows the administrator events by the ids of both editions of the page', () => {
  for (const id of range(2603, 2626))
    expect(catalogEvent('Entra Connect Admin Actions', id - 100)).toBe(
      catalogEvent('Entra Connect Admin Actions', id),
    );
});

it('tells the texts of one event id apart', () => {
  const key = (id: number, text: string, provider = 'ADSync') => {
    const event = catalogEvent(provider, id);
    return event === undefined ? undefined : eventTextIn(event, text)?.key;
  };
  expect(key(6329, '"BAIL: MMS(4924): ldap.cpp(12): 0x80230619 (A restriction ...)')).toBe('restriction');
  expect(key(6329, 'The server does not contain the LDAP password policy control.')).toBe('policy-control');
  expect(key(6329, 'BAIL: MMS(1): 0X8023061F (...)')).toBe('forest-added-later');
  expect(key(6329, 'BAIL: something else')).toBeUndefined();
  expect(key(31034, 'The remote certificate is invalid', 'PasswordResetService')).toBe('remote-certificate');
  expect(key(31001, 'anything', 'PasswordResetService')).toBeUndefined();
});
