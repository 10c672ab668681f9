import { isLive } from '../host/is-live';
import { productVersionOf, readPeVersion } from '../host/pe-version';
import { type RegistryKey, valueNamed } from '../host/registry-key';
import type { ServerRecord } from '../host/server-record';
import { type Problem, problem } from '../model/problem';
import { text } from '../texts/text';
import type { CollectorContext } from './collector';

const wizardName = 'AzureADConnect.exe';
export const engineName = 'miiserver.exe';

/** Where the installation lies by the registry, of either generation of folders; undefined where it does not say. */
export type ProgramPaths = { readonly wizard: string | undefined; readonly engine: string | undefined };

/** The paths of both programs: the registry names the wizard itself, and the folder or service of the engine. */
export function programPaths(keys: readonly RegistryKey[]): ProgramPaths {
  const first = (ending: string, name: string) =>
    keys
      .filter(({ path }) => path.toLowerCase().endsWith(ending.toLowerCase()))
      .map((key) => valueNamed(key, name)?.data.trim() ?? '')
      .find((data) => data !== '');
  const installed = first('\\Azure AD Connect', 'InstallationPath');
  const location = first('\\AD Sync', 'Location') ?? first('\\Services\\ADSync\\Parameters', 'Path');
  const image = first('\\Services\\ADSync', 'ImagePath');
  return {
    wizard: first('\\Azure AD Connect', 'WizardPath') ?? (installed && joined(installed, wizardName)),
    engine: programIn(image ?? '') ?? (location && joined(location, `Bin\\${engineName}`)),
  };
}

function joined(folder: string, rest: string): string {
  return `${folder.replace(/\\+$/, '')}\\${rest}`;
}

/** The program of a service's command line, with or without quotes. */
function programIn(commandLine: string): string | undefined {
  return /^"?([A-Za-z]:\\[^"]*?\.exe)"?(?:\s|$)/i.exec(commandLine)?.[1];
}

export type ProgramReading = {
  readonly records: readonly ServerRecord[];
  readonly problems: readonly Problem[];
};

/**
 * The version of both programs, from the files themselves. A program that the registry names and that is not there is a
 * problem on a live server; a folder of evidence need not have copies.
 */
export async function readPrograms(
  { host }: Pick<CollectorContext, 'host'>,
  paths: ProgramPaths,
): Promise<ProgramReading> {
  const live = isLive(host.kind);
  const records: ServerRecord[] = [];
  const problems: Problem[] = [];
  const wanted = live
    ? [paths.wizard, paths.engine].filter((path) => path !== undefined)
    : [paths.wizard ?? wizardName, paths.engine ?? engineName];
  for (const path of wanted) {
    const opened = await host.openMachineFile?.(path);
    if (opened === undefined) continue;
    if (!opened.ok) {
      if (opened.problem.code !== 'file-not-found') problems.push(opened.problem);
      else if (live)
        problems.push(problem('not-found', text('collector.connect.programMissing', { path }), path));
      continue;
    }
    const found = await readPeVersion(opened.value)
      .catch(() => undefined)
      .finally(() => opened.value.close());
    const version = found === undefined ? undefined : productVersionOf(found);
    if (version === undefined || found === undefined) {
      problems.push(
        problem('unreadable-output', text('collector.connect.versionUnreadable', { path }), path),
      );
      continue;
    }
    const properties = {
      FileName: path,
      ProductVersion: version,
      FileVersion: found.strings['FileVersion'] ?? found.fixedFileVersion ?? '',
      ProductName: found.strings['ProductName'] ?? '',
    };
    records.push({ kind: 'file-version', source: live ? path : opened.value.name, properties });
  }
  return { records, problems };
}
