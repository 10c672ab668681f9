import type { Host } from '../host/host';
import type { RelayCheck } from './check-relay';

/** Where Windows keeps roots: those it ships or fetches, those of an administrator, those of a policy. */
const stores = [
  'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\AuthRoot\\Certificates',
  'HKLM\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates',
  'HKLM\\SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\Root\\Certificates',
];

/**
 * The roots of the chains that were seen which Windows on this computer does not hold. .NET trusts what Windows does; Windows fetches
 * a root that it lacks, where it can. A root that could not be looked for is none.
 */
export async function missingRoots(
  { host, signal }: { readonly host: Host; readonly signal: AbortSignal },
  checks: readonly RelayCheck[],
): Promise<readonly string[]> {
  const chains = checks.flatMap(({ routes }) => routes.map(({ certificates }) => certificates.at(-1)));
  const roots = new Map(
    chains.flatMap((root) =>
      root !== undefined && root.subject === root.issuer ? [[root.sha1, root.subject] as const] : [],
    ),
  );
  const missing: string[] = [];
  for (const [sha1, subject] of roots) {
    if (!(await isHeld(sha1)) && !signal.aborted) missing.push(`${subject} (SHA-1 ${sha1})`);
  }
  return missing;

  async function isHeld(sha1: string): Promise<boolean> {
    for (const store of stores) {
      const reading = await host.readRegistry(`${store}\\${sha1}`, { signal });
      if (reading.ok || reading.problem.code !== 'not-found') return true;
    }
    return false;
  }
}
