import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { peFile } from '#test/support/pe-file';
import { mustSucceed, type WineMachine } from '#test/support/wine';
import { type KeyValues, regFile } from './reg-file';

/** A service of the product, as its setup registers it. */
type InstalledService = { readonly name: string; readonly displayName: string; readonly program: string };

/** What the setup of one generation of the product leaves on a server, and how its administrator went on. */
export type Generation = {
  readonly title: string;
  readonly productName: string;
  /** As the list of programs has it, the wizard, and the synchronization engine; they differ after half an upgrade. */
  readonly version: string;
  readonly engineVersion: string;
  /** The folder of the wizard, which changed its name in time. */
  readonly folder: string;
  /** The views of the registry in which the list of programs has the product. */
  readonly views: readonly ('64-bit' | '32-bit')[];
  readonly services: readonly [InstalledService, ...InstalledService[]];
  /** Everything else in the registry that counts. */
  readonly settings: KeyValues;
  /** Files by their path on drive C:. */
  readonly files: Readonly<Record<string, string>>;
};

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const system = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const uninstall = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
const productCode = '{0F24AF1B-7D1E-4A9E-8B5E-27F6D0A2C3E4}';
const viewKeys = { '64-bit': software, '32-bit': `${software}\\WOW6432Node` } as const;
export const engineFolder = 'C:\\Program Files\\Microsoft Azure AD Sync';
const engine = `${engineFolder}\\Bin\\miiserver.exe`;

/**
 * Names the machine as the sample's log does, and installs other programs, so that the list of programs is as little empty
 * as on a real server.
 */
export async function prepareServer(machine: WineMachine): Promise<void> {
  await importKeys(machine, {
    [`${system}\\Services\\Tcpip\\Parameters`]: { Hostname: 'AADC01', Domain: 'contoso.com' },
    [`${system}\\Control\\ComputerName\\ActiveComputerName`]: { ComputerName: 'AADC01' },
    [`${software}\\${uninstall}\\Other`]: { DisplayName: 'Some other program', DisplayVersion: '9.9' },
    [`${software}\\${uninstall}\\{AF8F4D2E-1A5B-4F0A-9C3D-5E6B7A8C9D01}`]: {
      DisplayName: 'Microsoft Azure AD Connect Health agent for sync',
      DisplayVersion: '4.5.2466.0',
    },
  });
}

/** Installs a generation. Gives what takes everything of it away again. */
export async function install(machine: WineMachine, generation: Generation): Promise<() => Promise<void>> {
  const keys = keysOf(generation);
  await importKeys(machine, keys);
  for (const { name, displayName, program } of generation.services) {
    const create = ['sc', 'create', name, 'binPath=', program, 'DisplayName=', displayName, 'start=', 'auto'];
    await mustSucceed(machine.run(create), 'sc create');
  }
  const parameters = { [`${system}\\Services\\ADSync\\Parameters`]: serviceParameters };
  await importKeys(machine, parameters);
  const files = filesOf(generation);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(onDrive(machine, path)), { recursive: true });
    writeFileSync(onDrive(machine, path), content);
  }
  return async () => {
    for (const path of Object.keys(files)) rmSync(onDrive(machine, path));
    for (const { name } of generation.services) {
      await mustSucceed(machine.run(['sc', 'delete', name]), 'sc delete');
    }
    await importKeys(machine, keys, 'remove');
  };
}

/** Beside the folder there are secrets in it, which nobody may find in a package. */
const serviceParameters = {
  Path: `${engineFolder}\\`,
  DBName: 'ADSync',
  DBServerName: '(LocalDB)',
  KeySetGuid: 'secret-of-the-key-set',
};

function keysOf({ productName, version, folder, views, settings }: Generation): KeyValues {
  const programs = views.map((view) => [
    `${viewKeys[view]}\\${uninstall}\\${productCode}`,
    {
      DisplayName: productName,
      DisplayVersion: version,
      Publisher: 'Microsoft Corporation',
      InstallDate: '20260318',
      Version: 33_685_504,
    },
  ]);
  return {
    ...Object.fromEntries(programs),
    [`${software}\\Microsoft\\Azure AD Connect`]: {
      WizardPath: `${folder}\\AzureADConnect.exe`,
      InstallationPath: folder,
    },
    [`${software}\\Microsoft\\AD Sync`]: { Location: `${engineFolder}\\` },
    ...settings,
  };
}

function filesOf({ version, engineVersion, folder, productName, files }: Generation) {
  const program = (productVersion: string) =>
    peFile({
      strings: { ProductVersion: productVersion, FileVersion: productVersion, ProductName: productName },
    });
  return {
    [`${folder}\\AzureADConnect.exe`]: program(version),
    [engine]: program(engineVersion),
    ...files,
  };
}

function onDrive({ drive }: WineMachine, path: string): string {
  const [letter, ...parts] = path.split('\\');
  if (letter?.toLowerCase() !== 'c:') throw new Error(`${path} is not on drive C:.`);
  return join(drive, ...parts);
}

async function importKeys(machine: WineMachine, keys: KeyValues, what: 'add' | 'remove' = 'add') {
  const path = join(machine.drive, 'keys.reg');
  writeFileSync(path, regFile(keys, what));
  await mustSucceed(machine.run(['reg', 'import', 'C:\\keys.reg']), 'reg import');
}
