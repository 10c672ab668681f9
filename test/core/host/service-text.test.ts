import { expect, it } from 'vitest';
import { isServiceText, parseServiceText } from '#core/host/service-text';

const english = `
SERVICE_NAME: ADSync
        TYPE               : 10  WIN32_OWN_PROCESS
        STATE              : 1  STOPPED
        WIN32_EXIT_CODE    : 1077  (0x435)
        SERVICE_EXIT_CODE  : 0  (0x0)
        CHECKPOINT         : 0x0
        WAIT_HINT          : 0x0
        PID                : 0
        FLAGS              :
`;
const configuration = `
[SC] QueryServiceConfig SUCCESS

SERVICE_NAME: ADSync
        TYPE               : 10  WIN32_OWN_PROCESS
        START_TYPE         : 2   AUTO_START  (DELAYED)
        ERROR_CONTROL      : 1   NORMAL
        BINARY_PATH_NAME   : "C:\\Program Files\\Microsoft Azure AD Sync\\Bin\\miiserver.exe"
        LOAD_ORDER_GROUP   :
        TAG                : 0
        DISPLAY_NAME       : Microsoft Entra ID Sync
        DEPENDENCIES       : winmgmt
                           : rpcss
        SERVICE_START_NAME : CONTOSO\\svc-sync$
`;
/** Labels as another language has them: only order and numbers are the same. */
const translated = (text: string) =>
  text
    .replace('SERVICE_NAME', 'DIENSTNAME')
    .replace('START_TYPE ', 'STARTTYP   ')
    .replace('STATE ', 'STATUS')
    .replace('TYPE ', 'TYP  ')
    .replace('ERROR_CONTROL', 'FEHLERSTEUERG')
    .replace('BINARY_PATH_NAME', 'BINÄRPFADNAME   ')
    .replace('DISPLAY_NAME', 'ANZEIGENAME ')
    .replace('SERVICE_START_NAME', 'DIENSTSTARTNAME   ');

it.each([
  ['English', (text: string) => text],
  ['another language', translated],
])('reads state and configuration in %s', (_, change) => {
  const text = change(english) + change(configuration);
  expect(isServiceText(text)).toBe(true);
  expect(parseServiceText(text, 'adsync', 'sc.txt')).toMatchObject([
    { installed: true, source: 'sc.txt', state: 'stopped' },
    {
      installed: true,
      startType: 'automatic-delayed',
      displayName: 'Microsoft Entra ID Sync',
      account: 'CONTOSO\\svc-sync$',
    },
  ]);
});

it.each([
  [
    '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\nThe specified service does not exist as an installed service.',
  ],
  [
    '[SC] EnumQueryServicesStatus:OpenService FEHLER 1060:\r\n\r\nDer angegebene Dienst ist kein installierter Dienst.',
  ],
])('knows a service that is not installed: %s', (text) => {
  expect(isServiceText(text)).toBe(true);
  expect(parseServiceText(text, 'ADSync', 's')).toMatchObject([{ installed: false }]);
});

it('picks the service out of a list of all, with its display name', () => {
  const list = `
SERVICE_NAME: AppInfo
DISPLAY_NAME: Application Information
        TYPE               : 30  WIN32
        STATE              : 4  RUNNING

SERVICE_NAME: ADSync
DISPLAY_NAME: Azure AD Sync
        TYPE               : 10  WIN32_OWN_PROCESS
        STATE              : 3  STOP_PENDING
`;
  expect(parseServiceText(list, 'ADSync', 's')).toMatchObject([
    { state: 'stop-pending', displayName: 'Azure AD Sync' },
  ]);
});

it('is not misled by other text', () => {
  expect(isServiceText('HKEY_LOCAL_MACHINE\\SOFTWARE\n    A    REG_SZ    b')).toBe(false);
  expect(isServiceText('Meeting notes: 4 people\n  Time: 10')).toBe(false);
  expect(parseServiceText('', 'ADSync', 's')).toEqual([]);
});
