import type { Host } from '../host/host';
import { isLive } from '../host/is-live';
import type { ChecklistItem } from '../model/checklist-item';
import type { Needs } from '../model/need';
import { text } from '../texts/text';
import type { Collector, CollectorId, LogScope } from './collector';
import { collectorsFor } from './collectors-for';
import { connectCollector } from './connect';
import { eventLogCollector } from './event-log';
import { hostCollector } from './host-facts';
import { licenceCollector } from './licence';
import { failed, skipped } from './outcomes';
import { serviceCollector } from './service';
import { userCollector } from './user';

/** All collectors in the order in which they run. */
export const collectors: readonly Collector[] = [
  eventLogCollector,
  connectCollector,
  serviceCollector,
  hostCollector,
  userCollector,
  licenceCollector,
]
  .map(onWindowsOnly)
  .map(onOpenHost);

export type CollectorPlan = {
  readonly id: CollectorId;
  readonly title: string;
  readonly answers: readonly ChecklistItem[];
  readonly reads: readonly string[];
} & Needs;

const windowOnly: LogScope = { fullLog: false, hashSyncEvents: false };

/** What each collector would read from one of the hosts and what that takes, to be shown before anything is read. */
export function planCollectors(
  host: Pick<Host, 'kind'>,
  hosts: readonly Pick<Host, 'kind'>[] = [host],
  scope: LogScope = windowOnly,
): readonly CollectorPlan[] {
  return collectorsFor(host, hosts, collectors).map(({ id, title, answers, reads, needs }) => ({
    id,
    title,
    answers,
    reads: reads(host.kind, scope),
    ...needs(host.kind),
  }));
}

/** A live machine that does not run Windows has nothing that a collector could read. */
function onWindowsOnly(collector: Collector): Collector {
  return {
    ...collector,
    collect: async (context) =>
      isLive(context.host.kind) && context.host.platform !== 'win32'
        ? skipped(
            'not-windows',
            text(context.host.kind === 'server' ? 'server.notWindowsSkip' : 'collector.notWindowsSkip', {
              title: collector.title,
              server: context.host.name,
            }),
          )
        : collector.collect(context),
  };
}

/** Of a host that could not be opened there is one thing to say. */
function onOpenHost(collector: Collector): Collector {
  return {
    ...collector,
    collect: async (context) =>
      context.host.closed === undefined ? collector.collect(context) : failed(context.host.closed),
  };
}
