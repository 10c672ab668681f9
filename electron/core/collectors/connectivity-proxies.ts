import type { Problem } from '../model/problem';
import { capturedRecords } from './captured-records';
import type { CollectorContext } from './collector';
import { connectKeys } from './connect-keys';
import { engineName, programPaths } from './connect-programs';
import { machineConfigPath } from './host-facts';
import { internetKeys, internetProxies } from './host-facts-internet';
import { configProxy } from './host-facts-proxy';
import { hostKeys } from './host-facts-registry';
import { recordedProxies } from './host-facts-tools';
import type { NamedProxy } from './proxy-setting';
import { readKeys } from './registry-reader';

/** Everything that names a proxy on a server, the places of .NET first. A place that could not be read is a problem. */
export async function readProxies(
  context: Pick<CollectorContext, 'host' | 'signal'>,
): Promise<{ readonly proxies: readonly NamedProxy[]; readonly problems: readonly Problem[] }> {
  const wanted = [
    ...connectKeys.filter(({ recursive }) => recursive !== true),
    ...hostKeys.filter(({ values }) => values?.includes('SystemRoot')),
    ...internetKeys,
  ];
  const { keys, problems } = await readKeys(context, wanted);
  const enginePath = programPaths(keys).engine ?? engineName;
  const ofService = await configProxy(context, `${enginePath}.config`, 'connect.proxy');
  const ofDotnet = await configProxy(context, machineConfigPath(keys), 'host.proxy.machine-config');
  const inRegistry = keys.flatMap(internetProxies);
  const recorded = (await capturedRecords(context))
    .flatMap(recordedProxies)
    .filter(({ name }) => !inRegistry.some((known) => known.name === name));
  return {
    proxies: [...ofService.proxies, ...ofDotnet.proxies, ...inRegistry, ...recorded],
    problems: [...problems, ...ofService.problems, ...ofDotnet.problems],
  };
}
