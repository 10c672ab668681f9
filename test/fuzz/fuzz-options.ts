import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isMutatorKind, type MutatorKind, mutatorKinds } from './inputs/mutators/all-mutators';

export type FuzzOptions = {
  readonly seed: number;
  readonly only?: MutatorKind;
  readonly inputs: number;
  readonly durationMs?: number;
  /** The one input to be tried again; `seed` is its seed. */
  readonly replay?: number;
};

/** Indexes are written as unsigned 32-bit numbers. */
const mostInputs = 0xffff_ffff;
const defaultInputs = 200_000;
const kinds = mutatorKinds.join(', ');

const wholeNumber = (name: string) =>
  z
    .string()
    .regex(/^\d{1,10}$/, `${name} takes a whole number`)
    .transform(Number)
    .refine((value) => value <= mostInputs, `${name} is too large`);
const schema = z.object({
  inputs: wholeNumber('--inputs').optional(),
  seed: wholeNumber('--seed').optional(),
  minutes: z
    .string()
    .regex(/^\d{1,4}(\.\d+)?$/, '--minutes takes a number')
    .transform(Number)
    .optional(),
  only: z.string().refine(isMutatorKind, `--only takes one of: ${kinds}`).optional(),
  replay: z
    .string()
    .regex(/^\d{1,10}:\d{1,10}$/, '--replay takes SEED:INDEX')
    .optional(),
});

/** What was asked for on the command line. Throws an Error whose message says what is wrong with it. */
export function readFuzzOptions(args: readonly string[]): FuzzOptions {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { inputs: option, seed: option, minutes: option, only: option, replay: option },
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join('; '));
  const { inputs, seed, minutes, only, replay } = parsed.data;
  const [replaySeed, replayIndex] = replay?.split(':').map(Number) ?? [];
  return {
    seed: replaySeed ?? seed ?? randomInt(mostInputs),
    inputs: inputs ?? (minutes === undefined ? defaultInputs : mostInputs),
    ...(only && { only }),
    ...(minutes !== undefined && { durationMs: minutes * 60_000 }),
    ...(replayIndex !== undefined && { replay: replayIndex }),
  };
}
