import { type RegistryKey, type RegistryValue, valueNamed } from '../host/registry-key';
import { registryOrigin, type WantedKey } from './registry-reader';
import type { Statement } from './statements';

/** Every name the product is installed under. Source: learn.microsoft.com/entra/identity/hybrid/verify-sync-tool-version. */
const productName =
  /^Microsoft (?:Azure (?:AD|Active Directory) Connect|Entra(?: ID)? Connect(?: Sync)?)(?:\s+\d[\d.]*)?$/i;
const uninstall = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
const productValues = ['Version', 'WizardPath', 'InstallationPath', 'Location'];
const service = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\ADSync';

/** Both views of the uninstall keys, the keys of wizard and engine, and the service, which names the engine's program. */
export const connectKeys: readonly WantedKey[] = [
  ...['HKLM\\SOFTWARE', 'HKLM\\SOFTWARE\\WOW6432Node'].map((view) => ({
    key: `${view}\\${uninstall}`,
    recursive: true,
    keep: isProduct,
    values: ['DisplayName', 'DisplayVersion', 'InstallDate', 'InstallLocation', 'Publisher'],
  })),
  { key: 'HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect', values: productValues },
  { key: 'HKLM\\SOFTWARE\\Microsoft\\AD Sync', values: productValues },
  { key: service, values: ['ImagePath'] },
  { key: `${service}\\Parameters`, values: ['Path'] },
];

function isProduct(key: RegistryKey): boolean {
  return productName.test(valueNamed(key, 'DisplayName')?.data.trim() ?? '');
}

/** What a key states about the product. */
export function keyStatements(key: RegistryKey): readonly Statement[] {
  const from = (name: Statement['name'], value: RegistryValue | undefined, data = value?.data.trim()) =>
    value === undefined || data === undefined || data === ''
      ? []
      : [{ name, value: data, origin: registryOrigin(key, value) }];
  const wizard = valueNamed(key, 'WizardPath');
  return [
    ...from('connect.product-name', valueNamed(key, 'DisplayName')),
    ...from('connect.version', valueNamed(key, 'DisplayVersion')),
    ...from('connect.version', versionIn(valueNamed(key, 'Version'))),
    ...from('connect.install-path', wizard, folderOf(wizard?.data.trim() ?? '')),
  ];
}

/** The uninstall key has a `Version` number of the installer too; only a dotted text is the product's. */
function versionIn(value: RegistryValue | undefined): RegistryValue | undefined {
  return value !== undefined && /^\d+(?:\.\d+)+$/.test(value.data.trim()) ? value : undefined;
}

function folderOf(path: string): string {
  return path.replace(/\\[^\\]*$/, '');
}
