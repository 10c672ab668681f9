import { bitFlips, filledBytes, randomBytes } from './byte-mutators';
import { chunkShuffle, recordSplice, splice } from './chunk-mutators';
import { fieldIntegers, placedIntegers } from './integer-mutators';
import type { Mutator } from './mutator';
import {
  duplication,
  garbageBlock,
  headerZeroing,
  insertion,
  removal,
  truncation,
  zeroBlock,
} from './range-mutators';
import { awkwardText } from './text-mutators';
import { deepNesting, repeatedLongName, selfReferringTemplate, tokenReplacement } from './token-mutators';

const mutators = {
  'random-bytes': randomBytes,
  'bit-flips': bitFlips,
  'filled-bytes': filledBytes,
  'field-integers': fieldIntegers,
  'placed-integers': placedIntegers,
  truncation,
  insertion,
  removal,
  duplication,
  'zero-block': zeroBlock,
  'garbage-block': garbageBlock,
  'header-zeroing': headerZeroing,
  'chunk-shuffle': chunkShuffle,
  splice,
  'record-splice': recordSplice,
  'token-replacement': tokenReplacement,
  'self-referring-template': selfReferringTemplate,
  'deep-nesting': deepNesting,
  'repeated-long-name': repeatedLongName,
  'awkward-text': awkwardText,
} as const satisfies Record<string, Mutator>;

/** What a mutator is called on the command line and in the figures. */
export type MutatorKind = keyof typeof mutators;

export const mutatorKinds = Object.keys(mutators).filter(isMutatorKind);

export function isMutatorKind(kind: string): kind is MutatorKind {
  return Object.hasOwn(mutators, kind);
}

export function mutatorOf(kind: MutatorKind): Mutator {
  return mutators[kind];
}
