import type { WrittenEvent } from '../evtx-writer/written-event';
import { passwordResetEvent, syncEngineEvent } from './classic-event';
import { ada, bob, contoso, type Person } from './contoso';

const denied =
  'Synchronization Engine returned an error hr=80230626, message=The password could not be set because the management agent credentials were denied access.';
const deniedEngine =
  'An unexpected error has occurred during a password set operation.\r\n' +
  ` "BAIL: MMS(${contoso.syncProcessId}): ..\\ldaputils.cpp(2837): 0x80230626 (The management agent credentials were denied access.) Azure AD Sync ${contoso.connectVersion}"`;
const stack =
  'Microsoft.CredentialManagement.OnPremisesPasswordReset.Shared.PasswordResetException: ' +
  `${denied}\r\n   at Microsoft.CredentialManagement.OnPremisesPasswordReset.PasswordResetCredentialManager.ResetUserPassword(String passwordTarget, String password)`;

function requestStart(time: string, trackingId: string, { upn }: Person): WrittenEvent {
  return passwordResetEvent(
    time,
    31001,
    `TrackingId: ${trackingId}, PasswordResetRequestStart, Details: ${upn}`,
  );
}

function context({ upn, anchor, sourceAnchor }: Person): string {
  return `Context: cloudAnchor: ${anchor}, SourceAnchorValue: ${sourceAnchor}, UserPrincipalName: ${upn}, unblockUser: True`;
}

/** Active Directory refuses the reset to the connector account. */
function deniedReset(times: readonly [start: string, engine: string, end: string], trackingId: string) {
  const [start, engine, end] = times;
  const failure = `TrackingId: ${trackingId}, Reason: ${denied}, ${context(ada)}, Details: ${stack}`;
  return [
    requestStart(start, trackingId, ada),
    syncEngineEvent(engine, 6329, deniedEngine, 2),
    passwordResetEvent(end, 33004, failure, 2),
  ];
}

/** The start of Ada's first attempt; the time of the incident in the sample's case. */
export const firstAttempt = '2026-11-18T08:14:05.0004440Z';

/** Bob's reset the day before, and Ada's two attempts. */
export function passwordResets(): readonly WrittenEvent[] {
  const trackingId = 'ee887ed9-e96d-4ba9-b3a6-0249c9011213';
  return [
    requestStart('2026-11-17T06:14:05.0006902Z', trackingId, bob),
    syncEngineEvent('2026-11-17T06:14:06.0000187Z', 405, contoso.connectorAccount),
    syncEngineEvent('2026-11-17T06:14:07.0004895Z', 403, contoso.connectorAccount),
    syncEngineEvent('2026-11-17T06:14:08.0001175Z', 405, contoso.connectorAccount),
    passwordResetEvent(
      '2026-11-17T06:14:10.0008283Z',
      31002,
      `TrackingId: ${trackingId}, PasswordResetSuccess, Details: ${context(bob)}`,
    ),
    ...deniedReset(
      [firstAttempt, '2026-11-18T08:14:07.0008429Z', '2026-11-18T08:14:08.0002143Z'],
      '0aacae6a-978a-4b62-bd85-464f46d47f9c',
    ),
    ...deniedReset(
      ['2026-11-18T08:25:05.0007009Z', '2026-11-18T08:25:07.0005154Z', '2026-11-18T08:25:08.0002742Z'],
      '539bb00a-82f8-4884-a605-3c5923163183',
    ),
  ];
}
