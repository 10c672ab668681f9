import type { EvidenceSource, PlannedCollector, ReadHost, SourcePlan } from '#contract/evidence-source';
import { signInPart } from '#contract/sign-in-part';
import { stepKey } from '#contract/step-key';
import type { TenantPlan } from '#contract/tenant';
import type { CollectorRun } from '#core/model/outcome';
import type { LiveCollection } from './collection-slice';

/** One row of the evidence list: what is planned on a host, what happens now, or how it ended. */
export type CollectorRow = {
  readonly id: string;
  /** The host's name in the package. */
  readonly host: string;
  readonly title: string;
  readonly plan: PlannedCollector | undefined;
} & (
  | { readonly state: 'planned' }
  | { readonly state: 'waiting' }
  | {
      readonly state: 'running';
      readonly message: string;
      readonly doneBytes: number | undefined;
      readonly totalBytes: number | undefined;
      readonly elapsedMs: number;
    }
  | { readonly state: 'ended'; readonly run: CollectorRun }
);

/** Where a host is read: one of the sources, or the tenant itself. */
export type HostSource = Pick<EvidenceSource, 'label'> & { readonly kind: EvidenceSource['kind'] | 'tenant' };

/** The rows of one host. */
export type HostRows = {
  readonly host: string;
  /** Where it is read; undefined where that is not known any more. */
  readonly source: HostSource | undefined;
  readonly rows: readonly CollectorRow[];
};

export type EvidenceState = {
  readonly sources: readonly EvidenceSource[];
  readonly hosts: readonly ReadHost[];
  readonly plan: readonly SourcePlan[];
  readonly tenantPlan: TenantPlan | undefined;
  readonly runs: readonly CollectorRun[];
  readonly live: LiveCollection | undefined;
};

/**
 * The hosts in the order of the sources, then those that were read earlier from elsewhere; of each its rows in the order of the plan,
 * then what was read of it beyond that. What happens now counts before what an earlier run brought.
 */
export function hostRows(state: EvidenceState): readonly HostRows[] {
  const { sources, plan, tenantPlan, runs, live } = state;
  const planned: readonly PlannedHost[] = [
    ...plan.flatMap(({ source, host, collectors }) =>
      sources.filter(({ id }) => id === source).map((found) => ({ source: found, host, collectors })),
    ),
    ...(tenantPlan === undefined ? [] : [{ ...tenant, collectors: tenantPlan.collectors }]),
  ];
  const steps = Object.values(live?.progress ?? {});
  const hosts = new Set([...planned, ...steps, ...runs].map(({ host }) => host));
  return [...hosts].map((host) => {
    const { source, collectors = [] } = planned.find((one) => one.host === host) ?? knownHost(host, state);
    const ids = new Set([
      ...collectors.map(({ id }) => id),
      ...[...steps, ...runs].filter((step) => step.host === host).map(({ collector }) => collector),
    ]);
    const rows = [...ids].map((id) =>
      rowOf(
        { id, host },
        collectors.find((one) => one.id === id),
        state,
      ),
    );
    return { host, source, rows };
  });
}

type PlannedHost = {
  readonly host: string;
  readonly source: HostSource | undefined;
  readonly collectors?: readonly PlannedCollector[];
};

const tenant = { host: signInPart.host, source: { kind: 'tenant', label: '' } } as const;

/** A host that is not planned now but was read before. */
function knownHost(host: string, { hosts }: EvidenceState): PlannedHost {
  if (host === tenant.host) return tenant;
  return { host, source: hosts.find((known) => known.host === host)?.source };
}

function rowOf(
  { id, host }: { readonly id: string; readonly host: string },
  plan: PlannedCollector | undefined,
  { runs, live }: EvidenceState,
): CollectorRow {
  const progress = live?.progress[stepKey({ host, collector: id })];
  const run = progress?.run ?? runs.findLast((one) => one.collector === id && one.host === host);
  const row = { id, host, title: plan?.title ?? run?.title ?? id, plan };
  const rest: CollectorRow =
    run === undefined ? { ...row, state: 'planned' } : { ...row, state: 'ended', run };
  if (progress === undefined) return isAsked(id, host, plan, live) ? { ...row, state: 'waiting' } : rest;
  switch (progress.state) {
    case 'waiting':
      return { ...row, state: 'waiting' };
    case 'running': {
      const { message, doneBytes, totalBytes, elapsedMs } = progress;
      return { ...row, state: 'running', message, doneBytes, totalBytes, elapsedMs };
    }
    case 'ended':
      return rest;
  }
}

/** Whether a collector whose progress has not come yet is part of what runs. */
function isAsked(
  id: string,
  host: string,
  plan: PlannedCollector | undefined,
  live: LiveCollection | undefined,
): boolean {
  if (live === undefined) return false;
  const { only } = live;
  if (only === undefined) return plan !== undefined;
  return only.host === host && (only.collectors?.includes(id) ?? true);
}
