import type { PlannedCollector } from '#contract/evidence-source';
import type { TenantChoice, TenantPlan } from '#contract/tenant';
import {
  type Case,
  type Clock,
  describeTenantPlan,
  type Host,
  type PlanOptions,
  planCollectors,
  planTenant,
  success,
} from '#core';
import type { JobRunner } from '../job-loop';
import { openSources } from './open-sources';
import { tenantSpec } from './tenant-spec';

type HostKind = Pick<Host, 'kind'>;
const tenant: HostKind = { kind: 'tenant' };

/**
 * What each collector would read from each source, and what that takes. Folders are opened, so that a wrong one is told at once;
 * nothing is sent anywhere.
 */
export function planJob(clock: Clock): JobRunner<'plan'> {
  return async ({ fullLog, checkConnectivity, caseFile, tenant: choice, ...input }, { signal }) => {
    const opened = await openSources(input.sources, clock, signal);
    const hosts = [...opened.map(({ host }) => host), ...(choice === undefined ? [] : [tenant])];
    const asked = { hosts, fullLog, checkConnectivity };
    const sources = opened.map(({ id, host, name, problem }) => ({
      source: id,
      host: name,
      collectors: plannedCollectors(host, asked),
      ...(problem === undefined ? {} : { problem }),
    }));
    return success(
      choice === undefined ? { sources } : { sources, tenant: plannedTenant(choice, caseFile, asked) },
    );
  };
}

function plannedTenant(choice: TenantChoice, caseFile: Case, asked: PlanOptions): TenantPlan {
  const collectors = plannedCollectors(tenant, asked);
  const plan = planTenant(tenantSpec(choice, caseFile));
  return plan.ok
    ? { collectors, sentences: [...describeTenantPlan(plan.value)] }
    : { collectors, sentences: [], problem: plan.problem };
}

function plannedCollectors(host: HostKind, asked: PlanOptions): PlannedCollector[] {
  return planCollectors(host, asked).map(({ answers, reads, rights, ...plan }) => ({
    ...plan,
    answers: [...answers],
    reads: [...reads],
    rights: [...rights],
  }));
}
