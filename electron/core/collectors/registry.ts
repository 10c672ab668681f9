import type { Host } from '../host/host';
import { isLive } from '../host/is-live';
import type { ChecklistItem } from '../model/checklist-item';
import type { Needs } from '../model/need';
import { text } from '../texts/text';
import type { Collector, CollectorId, LogScope } from './collector';
import { collectorsFor } from './collectors-for';
import { connectCollector } from './connect';
import { connectivityCollector } from './connectivity';
import { eventLogCollector } from './event-log';
import { hostCollector } from './host-facts';
import { licenceCollector } from './licence';
import { failed, skipped } from './outcomes';
import { serviceCollector } from './service';
import { userCollector } from './user';

/** The collectors that run unless fewer are asked for, in the order in which they run. None of them touches the internet by itself. */
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

/** Only when a person asks for it: it contacts the service. It comes last, since it reads what the others gathered. */
const askedFor: readonly Collector[] = [connectivityCollector].map(onWindowsOnly);

/** Which collectors a person asked for; naming one is asking for it. */
export type CollectorChoice = {
  /** Their ids; all but those that must be asked for when left out. */
  readonly only?: readonly string[] | undefined;
  readonly checkConnectivity?: boolean | undefined;
};

/** The collectors of a choice, in the order in which they run. */
export function chosenCollectors({ only, checkConnectivity = false }: CollectorChoice): readonly Collector[] {
  return [
    ...collectors.filter(({ id }) => only === undefined || only.includes(id)),
    ...askedFor.filter(({ id }) => checkConnectivity || only?.includes(id) === true),
  ];
}

export type CollectorPlan = {
  readonly id: CollectorId;
  readonly title: string;
  readonly answers: readonly ChecklistItem[];
  readonly reads: readonly string[];
} & Needs;

/** All hosts of the run, what was asked for, and how much of the log. */
export type PlanOptions = CollectorChoice &
  Partial<LogScope> & { readonly hosts?: readonly Pick<Host, 'kind'>[] };

/** What each collector would read from one of the hosts and what that takes, to be shown before anything is read. */
export function planCollectors(
  host: Pick<Host, 'kind'>,
  { hosts = [host], fullLog = false, hashSyncEvents = false, ...choice }: PlanOptions = {},
): readonly CollectorPlan[] {
  return collectorsFor(host, hosts, chosenCollectors(choice)).map(({ id, title, answers, reads, needs }) => ({
    id,
    title,
    answers,
    reads: reads(host.kind, { fullLog, hashSyncEvents }),
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
