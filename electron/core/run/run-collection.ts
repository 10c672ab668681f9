import type { Case } from '../case/case-schema';
import type { Collector, CollectorContext, TimeWindow } from '../collectors/collector';
import { collectorsFor } from '../collectors/collectors-for';
import type { Host } from '../host/host';
import { isLive } from '../host/is-live';
import type { Clock } from '../model/clock';
import { type CollectorRun, type Outcome, outcomeSchema } from '../model/outcome';
import { problem } from '../model/problem';
import { text } from '../texts/text';
import { eachAtOnce } from './each-at-once';
import { journalingHost } from './journaling-host';
import { nameHosts } from './name-hosts';
import { isCutOff, startRunRecord } from './run-record';
import type { Staging } from './staging';
import { throttle } from './throttle';

const defaultStopGraceMs = 2_000;
const progressIntervalMs = 100;
/** Servers that are read side by side: what one waits for, another uses, and this computer stays usable. */
const defaultHostsAtOnce = 4;

export type CollectionProgress = {
  readonly collector: string;
  /** The host's name as it is in the package. */
  readonly host: string;
  readonly state: 'waiting' | 'running' | 'ended';
  readonly message: string;
  readonly doneBytes?: number;
  readonly totalBytes?: number;
  readonly elapsedMs: number;
  /** With `ended`: what it came to. */
  readonly run?: CollectorRun;
};

export type CollectionOptions = {
  readonly hosts: readonly Host[];
  /** Their names in the package, as {@link nameHosts} gives them; found when left out. */
  readonly names?: readonly string[];
  readonly collectors: readonly Collector[];
  readonly caseFile: Case;
  readonly window: TimeWindow | undefined;
  readonly fullLog: boolean;
  /** See `LogScope`; false unless told. */
  readonly hashSyncEvents?: boolean;
  readonly staging: Staging;
  /** Runs only what the run that was cut off did not bring to its end; everything where none was. */
  readonly goOn?: boolean;
  readonly clock: Clock;
  /** Cancels everything that has not ended yet. */
  readonly signal: AbortSignal;
  /** The signal that cancels one collector alone, where there is one. */
  readonly cancelOne?: (collector: string, host: string) => AbortSignal | undefined;
  readonly onProgress?: (progress: CollectionProgress) => void;
  /** How long a collector that was told to stop may take to do so before it is given up; 2 seconds unless told. */
  readonly stopGraceMs?: number;
  /** How many live hosts are read side by side; 4 unless told. */
  readonly hostsAtOnce?: number;
};

/**
 * Runs each collector on each host that can answer it and gives exactly one run for each, in that order. Live hosts are read side
 * by side, a few at once; the collectors of one host run one after another, and so do captured hosts, whose journal is the same each time. A
 * collector that throws has failed as `unexpected`; one whose time runs out, or that is cancelled, is told to
 * stop, given up when it does not, and nothing that it writes afterwards is taken. None of that ends the others.
 * Progress comes at most ten times a second for each collector, its end always. Never rejects.
 */
export async function runCollection(options: CollectionOptions): Promise<readonly CollectorRun[]> {
  const { staging, hosts, collectors } = options;
  const names = options.names ?? nameHosts(hosts);
  const named = hosts.map((host, index) => ({ host, name: names[index] ?? host.name }));
  const isLeft = options.goOn === true ? leftOfCutOffRun(staging) : () => true;
  const jobs = named
    .flatMap(({ host, name }) =>
      collectorsFor(host, hosts, collectors).map((collector) => ({ host, name, collector })),
    )
    .filter(({ name, collector }) => isLeft(name, collector.id));
  for (const { name, collector } of jobs) {
    const message = text('collector.waiting');
    options.onProgress?.({ collector: collector.id, host: name, state: 'waiting', message, elapsedMs: 0 });
  }
  for (const { host, name } of named) {
    staging.journal.add({ step: 'run-started', host: name, subject: host.location });
  }
  const runs = new Map<(typeof jobs)[number], CollectorRun>();
  const lanes = lanesOf(jobs);
  await eachAtOnce(lanes, options.hostsAtOnce ?? defaultHostsAtOnce, async (lane) => {
    for (const job of lane) runs.set(job, await runOne(job.host, job.name, job.collector, options));
  });
  staging.journal.add({ step: 'run-ended', outcome: options.signal.aborted ? 'cancelled' : 'ended' });
  return jobs.flatMap((job) => runs.get(job) ?? []);
}

/** Tells what the run that was cut off did not bring to its end. What a person cancelled in it came to its end. */
function leftOfCutOffRun({ cutOffSince, runs }: Staging): (host: string, collector: string) => boolean {
  if (cutOffSince === undefined) return () => true;
  const ended = new Set(
    runs()
      .filter(({ startedAt, outcome }) => startedAt >= cutOffSince && !isCutOff(outcome))
      .map(({ host, collector }) => JSON.stringify([host, collector])),
  );
  return (host, collector) => !ended.has(JSON.stringify([host, collector]));
}

/** What runs one after another: a lane for each live host, and one for everything else. */
function lanesOf<Job extends { readonly host: Host }>(jobs: readonly Job[]): readonly (readonly Job[])[] {
  const lanes = new Map<Host | undefined, Job[]>();
  for (const job of jobs) {
    const lane = isLive(job.host.kind) ? job.host : undefined;
    lanes.set(lane, [...(lanes.get(lane) ?? []), job]);
  }
  return [...lanes.values()];
}

async function runOne(
  host: Host,
  name: string,
  collector: Collector,
  options: CollectionOptions,
): Promise<CollectorRun> {
  const { clock, staging } = options;
  const record = startRunRecord({ staging, collector, host: name, clock });
  const startedMs = clock.nowMs();
  const tell = (
    progress: Pick<CollectionProgress, 'state' | 'message' | 'doneBytes' | 'totalBytes' | 'run'>,
  ) =>
    options.onProgress?.({
      collector: collector.id,
      host: name,
      elapsedMs: clock.nowMs() - startedMs,
      ...progress,
    });
  const progress = throttle(progressIntervalMs, tell);
  record.journal({ step: 'collector-started' });
  tell({ state: 'running', message: text('collector.running') });
  const outcome = await outcomeOf(collector, options, name, (signal) => ({
    host: journalingHost(host, record.journal, clock),
    caseFile: options.caseFile,
    window: options.window,
    fullLog: options.fullLog,
    hashSyncEvents: options.hashSyncEvents ?? false,
    sink: record.sink,
    report: {
      progress: (note) => {
        if (!signal.aborted) progress.push({ state: 'running', ...note });
      },
      fact: record.fact,
      request: (request) => record.journal({ step: 'request', ...request }),
    },
    gathered: staging.runs().filter((run) => run.host === name),
    signal,
    clock,
  }));
  progress.cancel();
  record.journal({
    step: 'collector-ended',
    outcome: outcome.status,
    durationMs: clock.nowMs() - startedMs,
    ...messageOf(outcome),
  });
  const run = await record.end(outcome);
  tell({ state: 'ended', message: text(`collector.ended.${run.outcome.status}`), run });
  return run;
}

type Stop = 'timed-out' | 'cancelled';

async function outcomeOf(
  collector: Collector,
  options: CollectionOptions,
  host: string,
  contextWith: (signal: AbortSignal) => CollectorContext,
): Promise<Outcome> {
  const one = options.cancelOne?.(collector.id, host);
  const cancels = [options.signal, ...(one === undefined ? [] : [one])];
  if (cancels.some((signal) => signal.aborted)) return { status: 'cancelled' };
  const controller = new AbortController();
  let stopped: Stop | undefined;
  let giveUp: () => void = () => undefined;
  let grace: NodeJS.Timeout | undefined;
  const given = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined);
  });
  const stop = (why: Stop) => {
    if (stopped !== undefined) return;
    stopped = why;
    controller.abort();
    grace = setTimeout(giveUp, options.stopGraceMs ?? defaultStopGraceMs);
  };
  const cancel = () => stop('cancelled');
  const timer = setTimeout(() => stop('timed-out'), collector.timeoutMs);
  for (const signal of cancels) signal.addEventListener('abort', cancel, { once: true });
  const returned = await Promise.race([attempt(collector, contextWith(controller.signal)), given]);
  clearTimeout(timer);
  clearTimeout(grace);
  for (const signal of cancels) signal.removeEventListener('abort', cancel);
  if (stopped === 'cancelled') return { status: 'cancelled' };
  if (stopped === 'timed-out' || returned === undefined) {
    return { status: 'timed-out', afterMs: collector.timeoutMs };
  }
  return returned;
}

/** What the collector says, or what its mistake comes to. */
async function attempt(collector: Collector, context: CollectorContext): Promise<Outcome> {
  try {
    return outcomeSchema.parse(await collector.collect(context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = text('collector.unexpected', { title: collector.title, reason });
    return { status: 'failed', problem: problem('unexpected', message, collector.id) };
  }
}

function messageOf(outcome: Outcome): { readonly message?: string } {
  switch (outcome.status) {
    case 'failed':
      return { message: outcome.problem.message };
    case 'partial':
      return { message: outcome.problems.map((found) => found.message).join(' ') };
    case 'skipped':
      return { message: outcome.message };
    case 'collected':
    case 'timed-out':
    case 'cancelled':
      return {};
  }
}
