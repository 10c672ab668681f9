import { expect, test } from 'vitest';
import { builtLogs } from './built-logs';
import { blocksOf, fileHeaderBytes } from './layout';
import { makeInput } from './make-input';
import { mutatorKinds, mutatorOf } from './mutators/all-mutators';
import { randomOf } from './random';

const logs = builtLogs();
const sources = logs.map(({ name, bytes }) => ({
  name,
  header: bytes.subarray(0, fileHeaderBytes),
  blocks: blocksOf(bytes),
}));
const [sound = Buffer.alloc(0), other = Buffer.alloc(0)] = logs.map(({ bytes }) => bytes);

test('an input made again is the same, and another index gives another', () => {
  const recipe = { seed: 7, sources };
  const { random: _, ...first } = makeInput(recipe, 3);
  const { random: __, ...again } = makeInput(recipe, 3);
  expect(again).toEqual(first);
  expect(makeInput(recipe, 4).bytes.equals(first.bytes)).toBe(false);
  expect(makeInput({ ...recipe, seed: 8 }, 3).bytes.equals(first.bytes)).toBe(false);
});

test('the sources stay as they are', () => {
  const before = logs.map(({ bytes }) => Buffer.from(bytes));
  for (let index = 0; index < 300; index++) makeInput({ seed: 1, sources }, index);
  expect(logs.map(({ bytes }, at) => before[at]?.equals(bytes))).toEqual([true, true]);
});

test.for(mutatorKinds)('%s changes most logs, and takes an empty or tiny one', (kind) => {
  const mutator = mutatorOf(kind);
  let changed = 0;
  for (let index = 0; index < 40; index++) {
    const random = randomOf(5, index);
    if (!mutator(sound, { random, donor: () => other }).equals(sound)) changed += 1;
  }
  expect(changed).toBeGreaterThan(20);
  for (const tiny of [Buffer.alloc(0), Buffer.alloc(1), sound.subarray(0, 4_100), sound.subarray(0, 4_700)])
    for (let index = 0; index < 40; index++)
      mutator(Buffer.from(tiny), { random: randomOf(6, index), donor: () => tiny });
});
