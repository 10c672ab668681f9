import { failure, type Result, success } from '../model/result';
import { text } from '../texts/text';
import type { Host, ReadOptions } from './host';
import { endedEarly, type RunQuery } from './run-query';
import { parseServiceText, type ServiceReport } from './service-text';

/**
 * Asks sc.exe for state and configuration of a service; where it says nothing, the registry knows whether there is one. `place` stands before the
 * verb in the origin of what was read: empty, or the server. Problems: access-denied, tool-failed, unreadable-output, those of `run`, and the
 * problem that a command came with.
 */
export async function queryService(
  run: RunQuery,
  readRegistry: Host['readRegistry'],
  name: string,
  { signal, onCommand }: ReadOptions,
  place = '',
): Promise<Result<readonly ServiceReport[]>> {
  const reports: ServiceReport[] = [];
  for (const verb of ['queryex', 'query', 'qc']) {
    if (verb === 'query' && reports.length > 0) continue;
    const output = await run('sc', [verb, name], { signal });
    if (!output.ok) return output;
    onCommand?.(output.value);
    const source = `sc ${place}${verb} ${name}`;
    const stopped = endedEarly(output.value, source);
    if (stopped !== undefined) return stopped;
    if (output.value.problem !== undefined) return { ok: false, problem: output.value.problem };
    const printed = `${output.value.stdout}\n${output.value.stderr}`;
    const found = parseServiceText(printed, name, source);
    if (found.length > 0) reports.push(...found);
    else if (output.value.exitCode === 1060) {
      reports.push({ name, source, text: printed.trim(), installed: false });
    } else if (output.value.exitCode === 5) {
      return failure('access-denied', text('collector.serviceDenied', { name }), source);
    }
  }
  if (reports.length > 0) return success(reports);
  const key = `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
  const inRegistry = await readRegistry(key, { signal, ...(onCommand && { onCommand }) });
  return !inRegistry.ok && inRegistry.problem.code === 'not-found'
    ? success([{ name, source: `reg query ${key}`, text: inRegistry.problem.message, installed: false }])
    : failure('unreadable-output', text('collector.serviceUnreadable', { name }), `sc query ${name}`);
}
