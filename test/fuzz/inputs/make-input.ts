import { cutSource } from './cut-source';
import { sealLog } from './layout';
import { type MutatorKind, mutatorKinds, mutatorOf } from './mutators/all-mutators';
import { type Random, randomOf } from './random';
import type { FuzzSource } from './sources';

/** One log to be read, and how it came about. */
export type FuzzInput = {
  readonly index: number;
  readonly bytes: Buffer;
  readonly source: string;
  /** In the order in which they were applied. */
  readonly mutators: readonly MutatorKind[];
  /** The checksums were made right after the changes. */
  readonly isSealed: boolean;
  /** For the choices of the check: which filter, which output. */
  readonly random: Random;
};

/** What all inputs of a run are made from. */
export type InputRecipe = {
  readonly seed: number;
  /** The one kind of change to make, instead of any. */
  readonly only?: MutatorKind;
  readonly sources: readonly FuzzSource[];
};

const mostMutators = 6;
/** Ranges that are put in twice again and again would make an input slow; no mutator needs more than this. */
const largestInputBytes = 500_000;

/** Makes the input of this index: the same one whenever it is made from the same recipe. */
export function makeInput({ seed, only, sources }: InputRecipe, index: number): FuzzInput {
  const random = randomOf(seed, index);
  const source = sources[random.below(sources.length)];
  if (!source) throw new RangeError('There is no log to make inputs from');
  const donor = () => cutSource(sources[random.below(sources.length)] ?? source, random);
  let bytes = cutSource(source, random);
  const kinds = only ? [only] : mutatorKinds;
  const count = random.chance(50) ? 1 : 2 + random.below(mostMutators - 1);
  const mutators: MutatorKind[] = [];
  for (let times = count; times > 0; times--) {
    const kind = kinds[random.below(kinds.length)] ?? 'random-bytes';
    bytes = mutatorOf(kind)(bytes, { random, donor }).subarray(0, largestInputBytes);
    mutators.push(kind);
  }
  const isSealed = random.chance(50);
  if (isSealed) sealLog(bytes);
  return { index, bytes, source: source.name, mutators, isSealed, random };
}
