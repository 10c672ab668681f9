import type { MutatorKind } from '../inputs/mutators/all-mutators';

/** What a worker is asked to do, as JSON in its first argument. */
export type WorkerOrder = {
  /** The checkout. */
  readonly root: string;
  readonly seed: number;
  readonly only?: MutatorKind;
  /** Inputs first, first + step, ... below `end`. */
  readonly first: number;
  readonly step: number;
  readonly end: number;
  /** Epoch milliseconds after which no input is begun. */
  readonly deadline?: number;
  /** The worker writes the index of the input it begins here. */
  readonly progressFile: string;
  readonly largestRssKiB: number;
};

/** Figures of some inputs; those of several add up. */
export type Tally = {
  readonly inputs: number;
  readonly records: number;
  readonly damage: number;
  readonly byMutator: Readonly<Partial<Record<MutatorKind, number>>>;
  readonly slowestMs: number;
  readonly slowestIndex: number;
  readonly peakRssKiB: number;
};

export type Failure = { readonly index: number; readonly check: string; readonly detail: string };

export type WorkerMessage =
  | { readonly kind: 'tally'; readonly tally: Tally }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'done' };

export const emptyTally: Tally = {
  inputs: 0,
  records: 0,
  damage: 0,
  byMutator: {},
  slowestMs: 0,
  slowestIndex: 0,
  peakRssKiB: 0,
};

export function addTally(a: Tally, b: Tally): Tally {
  const byMutator = { ...a.byMutator };
  for (const kind of Object.keys(b.byMutator) as MutatorKind[])
    byMutator[kind] = (byMutator[kind] ?? 0) + (b.byMutator[kind] ?? 0);
  const slowest = b.slowestMs > a.slowestMs ? b : a;
  return {
    inputs: a.inputs + b.inputs,
    records: a.records + b.records,
    damage: a.damage + b.damage,
    byMutator,
    slowestMs: slowest.slowestMs,
    slowestIndex: slowest.slowestIndex,
    peakRssKiB: Math.max(a.peakRssKiB, b.peakRssKiB),
  };
}
