/**
 * One thing that a tool said about the server, as named texts: an answer of PowerShell, live or saved by hand, or the output
 * of systeminfo, w32tm or netsh. Truth values are `True` and `False`, times ISO instants where they could be told.
 */
export type ServerRecord = {
  readonly kind: ServerRecordKind;
  /** The command or captured file it was read from. */
  readonly source: string;
  readonly properties: Readonly<Record<string, string>>;
};

export type ServerRecordKind =
  | 'scheduler'
  | 'global-setting'
  | 'password-reset'
  | 'auto-upgrade'
  | 'service-process'
  | 'file-version'
  /** A question that PowerShell could not answer, with the reason it gave. */
  | 'unanswered'
  | 'computer'
  | 'clock'
  | 'winhttp-proxy';

export const configurationVersionSetting = 'Microsoft.Synchronize.ServerConfigurationVersion';

/** Told by the names of the properties. The first that fits wins. */
const signs: readonly (readonly [ServerRecordKind, (has: (name: string) => boolean) => boolean])[] = [
  ['unanswered', (has) => has('Question') && has('ErrorId')],
  ['scheduler', (has) => has('StagingModeEnabled') || has('SyncCycleEnabled')],
  ['password-reset', (has) => has('OnboardingRequiredStatus') || (has('ServiceStatus') && has('Enabled'))],
  ['auto-upgrade', (has) => has('AutoUpgradeState')],
  ['service-process', (has) => has('Name') && has('StartedAt')],
  ['file-version', (has) => has('FileName') && (has('ProductVersion') || has('FileVersion'))],
  ['computer', (has) => has('ComputerName') && has('OperatingSystem')],
  ['clock', (has) => has('TimeSource')],
  ['winhttp-proxy', (has) => has('WinHttpProxy')],
];

/** The record that properties of unknown origin make, by their names; undefined when they are about something else. */
export function recordOf(
  properties: Readonly<Record<string, string>>,
  source: string,
): ServerRecord | undefined {
  if (properties['Name'] === configurationVersionSetting && properties['Value'] !== undefined) {
    return { kind: 'global-setting', source, properties };
  }
  const has = (name: string) => Object.hasOwn(properties, name);
  const kind = signs.find(([, fits]) => fits(has))?.[0];
  return kind === undefined ? undefined : { kind, source, properties };
}

/** The records as PowerShell's Format-List prints them: a form that is read back as it was. */
export function listTextOf(records: readonly ServerRecord[]): string {
  return records
    .map(({ properties }) =>
      Object.entries(properties)
        .map(([name, value]) => `${name.padEnd(26)} : ${value.replace(/\s+/g, ' ')}\r\n`)
        .join(''),
    )
    .join('\r\n');
}
