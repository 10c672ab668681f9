import type { Answer } from './stand-ins';

/** What sc.exe says of every service that is not installed. */
export const noService: Answer = {
  stdout:
    '[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\r\n\r\nThe specified service does not exist as an installed service.\r\n\r\n',
  exitCode: 1060,
};

/** sc.exe about a service that runs; `encode` makes the bytes that it prints. */
export function serviceAnswers(
  name: string,
  displayName: string,
  encode: (text: string) => Uint8Array,
): readonly Answer[] {
  const running = [
    '',
    `SERVICE_NAME: ${name} `,
    '        TYPE               : 10  WIN32_OWN_PROCESS  ',
    '        STATE              : 4  RUNNING ',
    '                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)',
    '        WIN32_EXIT_CODE    : 0  (0x0)',
    '        SERVICE_EXIT_CODE  : 0  (0x0)',
    '        CHECKPOINT         : 0x0',
    '        WAIT_HINT          : 0x0',
    '        PID                : 4924',
    '        FLAGS              : ',
    '',
  ];
  const configuration = [
    '[SC] QueryServiceConfig SUCCESS',
    '',
    `SERVICE_NAME: ${name}`,
    '        TYPE               : 10  WIN32_OWN_PROCESS ',
    '        START_TYPE         : 2   AUTO_START  (DELAYED)',
    '        ERROR_CONTROL      : 1   NORMAL',
    '        BINARY_PATH_NAME   : "C:\\Program Files\\Microsoft Azure AD Sync\\Bin\\miiserver.exe"  ',
    '        LOAD_ORDER_GROUP   :   ',
    '        TAG                : 0  ',
    `        DISPLAY_NAME       : ${displayName}`,
    '        DEPENDENCIES       : winmgmt',
    `        SERVICE_START_NAME : NT SERVICE\\${name}`,
    '',
  ];
  return [
    { when: `^query(ex)? ${name}$`, stdout: encode(running.join('\r\n')) },
    { when: `^qc ${name}$`, stdout: encode(configuration.join('\r\n')) },
  ];
}
