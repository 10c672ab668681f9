import { describeTenantPlan, planCollectors, text } from '#core';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import type { CollectRequest } from './collect-request';

/** Prints what would be read from which host, why, and which network and rights that takes; nothing is read. */
export async function printPlan(request: CollectRequest, terminal: Terminal): Promise<ExitCode> {
  const { tenant } = request;
  const hosts = [
    ...request.hosts,
    ...(tenant === undefined ? [] : [{ kind: 'tenant', name: 'tenant' } as const]),
  ];
  const planned = hosts.flatMap((host) =>
    planCollectors(host, { ...request, hosts }).map(({ id, ...plan }) => ({
      host: host.name,
      collector: id,
      ...plan,
    })),
  );
  if (request.json) {
    const network = tenant === undefined ? {} : { network: tenant };
    await terminal.print(`${JSON.stringify({ plan: planned, ...network }, null, 2)}\n`);
    return exitCodes.complete;
  }
  for (const { host, collector, title, answers, reads, network, rights } of planned) {
    const items = answers.map((item) => text(`checklist.${item}`)).join(', ');
    const key = answers.length === 0 ? 'cli.planLineAsked' : 'cli.planLine';
    await terminal.print(`${text(key, { host, collector, title, items })}\n`);
    const needs = [network, ...rights].map(({ sentence }) => sentence);
    for (const line of [...reads, ...needs]) await terminal.print(`    ${line}\n`);
  }
  if (tenant !== undefined) {
    for (const line of describeTenantPlan(tenant)) await terminal.print(`${line}\n`);
  }
  return exitCodes.complete;
}
