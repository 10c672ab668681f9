import { resolve } from 'node:path';
import {
  type CollectorId,
  collectorIds,
  type Host,
  openSource,
  parseServerName,
  parseWindow,
  type Result,
  type SourceSpec,
  success,
  type TenantPlan,
  text,
} from '#core';
import { type OptionSpecs, type OptionValues, textOption, textOptions } from '../command';
import type { Terminal } from '../terminal';
import { UsageError } from '../usage-error';
import { type CaseInput, fitOption, readCaseInput } from './case-input';
import { parseSignIn, signInOptions } from './collect-sign-in';

export const collectOptions = {
  case: { type: 'string' },
  source: { type: 'string', multiple: true },
  out: { type: 'string' },
  window: { type: 'string' },
  'full-log': { type: 'boolean' },
  'hash-sync-events': { type: 'boolean' },
  fit: { type: 'string' },
  only: { type: 'string', multiple: true },
  'check-connectivity': { type: 'boolean' },
  ...signInOptions,
  plan: { type: 'boolean' },
  json: { type: 'boolean' },
} as const satisfies OptionSpecs;

export type CollectRequest = CaseInput & {
  readonly hosts: readonly Host[];
  readonly outDirectory: string;
  readonly windowHours: number;
  readonly fullLog: boolean;
  readonly hashSyncEvents: boolean;
  readonly fit: 'portal' | 'exchange' | undefined;
  readonly only: readonly CollectorId[] | undefined;
  readonly checkConnectivity: boolean;
  /** What would be asked of the tenant; undefined unless a person asked for it. */
  readonly tenant: TenantPlan | undefined;
  readonly plan: boolean;
  readonly json: boolean;
};

/**
 * Everything `collect` was asked to do, checked before anything is gathered: switches, the case with its
 * screenshots, the sources. Throws {@link UsageError} for wrong switches.
 */
export async function parseCollectRequest(
  values: OptionValues,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<Result<CollectRequest>> {
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(text('cli.unexpectedArgument', { argument: extra }));
  const plan = values['plan'] === true;
  const casePath = textOption(values, 'case');
  const out = textOption(values, 'out');
  const sources = textOptions(values, 'source');
  if (casePath === undefined || casePath === '')
    throw new UsageError(text('cli.collectNeeds', { option: '--case FILE' }));
  if (sources.length === 0) throw new UsageError(text('cli.collectNeeds', { option: '--source SOURCE' }));
  if ((out === undefined && !plan) || out === '')
    throw new UsageError(text('cli.collectNeeds', { option: '--out DIR' }));
  const windowHours = parseWindow(textOption(values, 'window') ?? '24h');
  if (!windowHours.ok) return windowHours;
  const fit = fitOption(values);
  const only = values['only'] === undefined ? undefined : textOptions(values, 'only', true).map(collectorId);
  const specs = sources.map((source) => sourceSpec(source, terminal));
  const given = await readCaseInput(casePath, terminal);
  if (!given.ok) return given;
  const { caseFile, attachments } = given.value;
  const tenant = parseSignIn(values, caseFile, only);
  if (!tenant.ok) return tenant;
  const hosts: Host[] = [];
  for (const spec of specs) {
    const host = await openSource(spec, { clock: terminal.clock, signal: terminal.signal });
    if (!host.ok) return host;
    hosts.push(host.value);
  }
  return success({
    caseFile,
    attachments,
    hosts,
    outDirectory: resolve(out ?? '.'),
    windowHours: windowHours.value,
    fullLog: values['full-log'] === true,
    hashSyncEvents: values['hash-sync-events'] === true,
    fit,
    only,
    checkConnectivity: values['check-connectivity'] === true,
    tenant: tenant.value,
    plan,
    json: values['json'] === true,
  });
}

function sourceSpec(source: string, terminal: Terminal): SourceSpec {
  if (source === 'local') return { kind: 'local' };
  if (source === 'sample') return { kind: 'sample', assetsDirectory: terminal.assetsDirectory };
  const server = /^server:(.*)$/s.exec(source)?.[1];
  if (server !== undefined) {
    const name = parseServerName(server);
    if (!name.ok) throw new UsageError(name.problem.message);
    return { kind: 'server', name: name.value };
  }
  const folder = /^folder:(.+)$/s.exec(source)?.[1];
  if (folder !== undefined) return { kind: 'folder', path: resolve(folder) };
  throw new UsageError(text('cli.unknownSource', { source }));
}

function collectorId(value: string): CollectorId {
  const id = collectorIds.find((known) => known === value);
  if (id === undefined) {
    throw new UsageError(text('cli.unknownCollector', { value, known: collectorIds.join(', ') }));
  }
  return id;
}
