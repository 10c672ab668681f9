import { ada, bob } from '#test/support/sample-story/contoso';
import type { Scenario } from './scenario';
import {
  adaFails,
  denied,
  endedBadly,
  engineError,
  type Failure,
  healthy,
  incident,
  restricted,
  started,
  succeeded,
  today,
} from './writeback-events';

/** Ada fails for one cause, and Bob's reset worked two hours before. */
function oneCause(name: string, failure: Failure, code: string): Scenario {
  const events = [...healthy(), ...succeeded(today('08:00:00'), bob), ...adaFails(failure)];
  return { name, events, explains: [code, 'one-user-fails'] };
}

/** Causes that Active Directory or the engine names. */
export const failures: readonly Scenario[] = [
  oneCause('the connector account may not set the password', denied, 'event-33004-80230626'),
  oneCause('a rule of the domain refuses the password', restricted, 'event-33008-80230619'),
  oneCause(
    'no domain controller can be reached',
    { eventId: 33001, hr: '80230818', message: 'The domain controller could not be contacted.' },
    'event-33001-80230818',
  ),
  oneCause(
    'the user is not in the connector space',
    { eventId: 33002, message: 'The user could not be found in the connector space.' },
    'event-33002',
  ),
  oneCause(
    'two objects have one anchor',
    {
      eventId: 33003,
      hr: '80230402',
      message: 'The anchor has multiple matches in the connector space.',
      isAlone: true,
    },
    'event-33003-80230402',
  ),
  oneCause(
    'password operations are not enabled for the forest',
    { eventId: 33009, hr: '8023061f', message: 'Password sync is not enabled on this management agent.' },
    'event-33009-8023061f',
  ),
  oneCause('the account is disabled', { eventId: 33005, message: 'The account is disabled.' }, 'event-33005'),
  oneCause('the account is locked', { eventId: 33006, message: 'The account is locked out.' }, 'event-33006'),
  oneCause(
    'the current password was wrong',
    { eventId: 33007, message: 'The specified password is not correct.', kind: 'ChangePassword' },
    'event-33007',
  ),
  oneCause(
    'LDAP is neither signed nor encrypted',
    { eventId: 33001, hr: '8023062c', message: 'LDAP signing or encryption is required.' },
    'event-33001-8023062c',
  ),
  oneCause(
    'the connector password is too long',
    { eventId: 33001, hr: '800700ce', message: 'The filename or extension is too long.' },
    'event-33001-800700ce',
  ),
  {
    name: 'an unknown error whose text tells of two objects with one anchor',
    events: [
      ...healthy(),
      ...succeeded(today('08:00:00'), bob),
      ...adaFails({ eventId: 33001, message: 'The object has multiple matches in the metaverse.' }),
    ],
    explains: ['multiple-matches', 'event-33001', 'one-user-fails'],
  },
  {
    name: 'only the engine and the general failure stand in the log',
    events: [
      ...healthy(),
      started(incident, ada),
      engineError(today('10:00:07'), '80230619', 'A restriction prevents the password from being changed.'),
      endedBadly(today('10:00:08'), incident, ada),
    ],
    explains: ['event-6329-80230619'],
  },
];
