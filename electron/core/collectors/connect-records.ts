import { productVersionOfTexts } from '../host/pe-version';
import type { ServerRecord } from '../host/server-record';
import type { FactName, FactOrigin, FactValue } from '../model/fact';
import type { Statement } from './statements';

type Read = (value: string) => FactValue | undefined;
type Part = readonly [property: string, name: FactName, read: Read];

const schedulerParts: readonly Part[] = [
  ['StagingModeEnabled', 'connect.staging-mode', truth],
  ['SyncCycleEnabled', 'connect.scheduler.enabled', truth],
  ['SchedulerSuspended', 'connect.scheduler.suspended', truth],
  ['CurrentlyEffectiveSyncCycleInterval', 'connect.scheduler.interval', words],
  ['NextSyncCycleStartTimeInUTC', 'connect.scheduler.next-run', instant],
];

const passwordResetParts: readonly Part[] = [
  ['Enabled', 'connect.password-writeback.enabled', truth],
  ['ServiceStatus', 'connect.password-writeback.service-status', words],
];

/** What a record states about Entra Connect; nothing where it is about something else. */
export function connectStatements(record: ServerRecord, isLive: boolean): readonly Statement[] {
  const origin = originOf(record, isLive);
  switch (record.kind) {
    case 'scheduler':
      return partsOf(record, schedulerParts, origin);
    case 'password-reset':
      return partsOf(record, passwordResetParts, origin);
    case 'auto-upgrade':
      return partsOf(record, [['AutoUpgradeState', 'connect.auto-upgrade', words]], origin);
    case 'service-process':
      return record.properties['Name']?.toLowerCase() === 'adsync'
        ? partsOf(record, [['StartedAt', 'service.adsync.started-at', instant]], origin)
        : [];
    case 'global-setting':
      return partsOf(
        record,
        [
          ['Value', 'connect.server-configuration-version', version],
          ['Value', 'connect.version', version],
        ],
        origin,
      );
    case 'file-version': {
      const { FileName = '', ...texts } = record.properties;
      const value = isConnectProgram(FileName) ? productVersionOfTexts(texts) : undefined;
      const from = {
        kind: 'file-version',
        source: isLive ? FileName : `${FileName} (${record.source})`,
      } as const;
      return value === undefined ? [] : [{ name: 'connect.version', value, origin: from }];
    }
    case 'unanswered':
    case 'computer':
    case 'clock':
    case 'winhttp-proxy':
      return [];
  }
}

/** The wizard and the synchronization engine; both carry the number of the release. */
function isConnectProgram(path: string): boolean {
  return /(?:^|[\\/])(?:AzureADConnect|miiserver)\.exe$/i.test(path.trim());
}

function originOf({ kind, source }: ServerRecord, isLive: boolean): FactOrigin {
  const asked = askedWith[kind];
  const place = asked === undefined ? source : `${asked} (${source})`;
  return { kind: isLive ? 'command' : 'file', source: place };
}

const askedWith: Partial<Record<ServerRecord['kind'], string>> = {
  scheduler: 'Get-ADSyncScheduler',
  'password-reset': 'Get-ADSyncAADPasswordResetConfiguration',
  'auto-upgrade': 'Get-ADSyncAutoUpgrade',
  'global-setting': 'Get-ADSyncGlobalSettings, Microsoft.Synchronize.ServerConfigurationVersion',
  'service-process': 'Win32_Service, Win32_Process',
};

function partsOf(record: ServerRecord, parts: readonly Part[], origin: FactOrigin): readonly Statement[] {
  return parts.flatMap(([property, name, read]) => {
    const written = record.properties[property]?.trim() ?? '';
    const value = written === '' ? undefined : read(written);
    return value === undefined ? [] : [{ name, value, origin }];
  });
}

function truth(written: string): boolean | undefined {
  const lower = written.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}

function words(written: string): string {
  return written;
}

function version(written: string): string | undefined {
  return /^\d+(?:\.\d+)+$/.test(written) ? written : undefined;
}

/** Only a time that says its zone is an instant; one as a server prints it for people is left to its raw text. */
function instant(written: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(written) ? written : undefined;
}
