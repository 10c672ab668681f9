import { type RegistryKey, type RegistryValue, valueNamed } from '../host/registry-key';
import { registryTextOf } from '../host/registry-text';
import { text } from '../texts/text';
import type { Collector, CollectorContext } from './collector';
import { collectedWith, failed, skipped } from './outcomes';
import { readKeys, registryOrigin, type WantedKey } from './registry-reader';
import { type Statement, stateFacts } from './statements';

/** Both names the product is installed under. Source: learn.microsoft.com/entra/identity/hybrid/verify-sync-tool-version. */
const productName = /^Microsoft (?:Azure AD Connect|Entra Connect Sync|Entra Connect)$/i;
const uninstall = 'Microsoft\\Windows\\CurrentVersion\\Uninstall';
const productValues = ['Version', 'WizardPath', 'InstallationPath', 'Location'];

const wantedKeys: readonly WantedKey[] = [
  ...['HKLM\\SOFTWARE', 'HKLM\\SOFTWARE\\WOW6432Node'].map((view) => ({
    key: `${view}\\${uninstall}`,
    recursive: true,
    keep: isProduct,
    values: ['DisplayName', 'DisplayVersion', 'InstallDate', 'InstallLocation', 'Publisher'],
  })),
  { key: 'HKLM\\SOFTWARE\\Microsoft\\Azure AD Connect', values: productValues },
  { key: 'HKLM\\SOFTWARE\\Microsoft\\AD Sync', values: productValues },
];

/** Version, product name and folder of Entra Connect, from every place that names them; conflicts stay visible. */
export const connectCollector: Collector = {
  id: 'connect',
  title: text('collector.connect.title'),
  answers: ['evidence'],
  reads: (kind) =>
    kind === 'local' ? wantedKeys.map(({ key }) => key) : [text('collector.reads.registryText')],
  timeoutMs: 120_000,
  collect: collectConnect,
};

async function collectConnect(context: CollectorContext) {
  const { keys, problems } = await readKeys(context, wantedKeys);
  const statements = keys.flatMap(statementsOf);
  if (statements.length === 0) {
    const [first] = [...problems, ...context.host.notes];
    if (first !== undefined) return failed(first);
    return context.host.kind === 'local'
      ? skipped('not-installed', text('collector.connect.notInstalled'))
      : skipped('not-in-evidence', text('collector.connect.notInEvidence'));
  }
  const facts = await stateFacts(context, 'connect/facts.json', statements);
  const raw = await context.sink.writeText('connect/registry.txt', registryTextOf(keys));
  return collectedWith([...problems, ...[facts, raw].flatMap((done) => (done.ok ? [] : [done.problem]))]);
}

function isProduct(key: RegistryKey): boolean {
  return productName.test(valueNamed(key, 'DisplayName')?.data.trim() ?? '');
}

function statementsOf(key: RegistryKey): readonly Statement[] {
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
