import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildEventLog } from '../evtx-writer/build-event-log';
import { passwordResetEvent } from '../sample-story/classic-event';

export type CapturedServer = {
  /** NetBIOS name; the domain is contoso.com. */
  readonly name: string;
  /** The moment of its only password reset, ISO instant; heartbeats stand around it. */
  readonly at?: string;
  /** Beginning of the mark of its requests; makes the content of one server that of another time. */
  readonly mark?: string;
};

const usualTime = '2026-11-18T08:14:05Z';
const beats = 12;

/** Makes a folder as the collection kit leaves it, of a small made-up server; gives its path. */
export function captureServer(folder: string, server: CapturedServer): string {
  for (const [path, content] of Object.entries(filesOf(server))) {
    const target = join(folder, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return folder;
}

function filesOf({ name, at = usualTime, mark = '5d0c1d2e' }: CapturedServer) {
  const query = (key: string, ...values: readonly string[]) =>
    `\r\nHKEY_LOCAL_MACHINE\\${key}\r\n${values.map((value) => `    ${value}\r\n`).join('')}\r\n`;
  return {
    'collect.log': `collect.cmd /days 7 full=  ${name}  18.11.2026 10:00:00,00\r\n18.11.2026 10:00:01,00  ok, exit code 0: reg query\r\n`,
    'event-log/Application.evtx': logOf(`${name}.contoso.com`, at, mark),
    'registry/ComputerName.txt': query(
      'SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName',
      `ComputerName    REG_SZ    ${name}`,
    ),
    'registry/Parameters.txt': query(
      'SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters',
      `Hostname    REG_SZ    ${name}`,
      'Domain    REG_SZ    contoso.com',
    ),
    'registry/Azure-AD-Connect.txt': query(
      'SOFTWARE\\Microsoft\\Azure AD Connect',
      'InstallationPath    REG_SZ    C:\\Program Files\\Microsoft Azure Active Directory Connect',
      'Version    REG_SZ    2.5.190.0',
    ),
    'services/ADSync-queryex.txt': [
      '',
      'SERVICE_NAME: ADSync ',
      '        TYPE               : 10  WIN32_OWN_PROCESS  ',
      '        STATE              : 4  RUNNING ',
      '        WIN32_EXIT_CODE    : 0  (0x0)',
      '        PID                : 4924',
      '',
    ].join('\r\n'),
  };
}

/** A reset that succeeded, and the heartbeats of an hour around it. */
function logOf(computer: string, at: string, mark: string): Buffer {
  const time = (seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();
  const request = `TrackingId: ${mark}-978a-4b62-bd85-${createHash('sha256').update(computer).digest('hex').slice(0, 12)}`;
  const heartbeats = Array.from({ length: beats }, (_, index) =>
    passwordResetEvent(
      time((index - beats / 2) * 300 + 60),
      31019,
      'ServiceBusHeartBeat, Details: HeartBeat for Namespace: ssprdedicatedsbprodeus-1.servicebus.windows.net Endpoint: a_b',
    ),
  );
  const events = [
    ...heartbeats,
    passwordResetEvent(time(0), 31001, `${request}, PasswordResetRequestStart, Details: ada@contoso.com`),
    passwordResetEvent(time(2), 31002, `${request}, PasswordResetSuccess, Details: Context: ada`),
  ].sort((a, b) => a.timeCreated.localeCompare(b.timeCreated));
  return buildEventLog({ chunks: [events.map((event) => ({ ...event, computer }))] });
}
