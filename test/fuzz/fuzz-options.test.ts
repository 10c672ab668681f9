import { expect, test } from 'vitest';
import { readFuzzOptions } from './fuzz-options';
import { summaryLines } from './fuzz-report';
import { emptyTally } from './run/messages';

test('without options there are 200,000 inputs and a seed of the moment', () => {
  expect(readFuzzOptions([])).toEqual({ inputs: 200_000, seed: expect.any(Number) });
});

test('a time replaces the number of inputs, unless both are given', () => {
  expect(readFuzzOptions(['--minutes', '1.5', '--seed', '4'])).toEqual({
    inputs: 0xffff_ffff,
    durationMs: 90_000,
    seed: 4,
  });
  expect(readFuzzOptions(['--minutes', '1', '--inputs', '9']).inputs).toBe(9);
});

test('a failure is told with a command that is understood as the same input', () => {
  const options = readFuzzOptions(['--seed', '12', '--only', 'splice']);
  const failures = [{ index: 34, check: 'ends', detail: 'not after 5000 ms' }];
  const lines = summaryLines(options, { tally: emptyTally, failures, isGivenUp: false }, 1).join('\n');
  const [, command = ''] = /npm run fuzz -- (.*)/.exec(lines) ?? [];
  expect(readFuzzOptions(command.split(' '))).toMatchObject({ seed: 12, replay: 34, only: 'splice' });
});

test.for([
  [['--inputs', 'many'], '--inputs takes a whole number'],
  [['--seed', '99999999999'], '--seed takes a whole number'],
  [['--seed', '5000000000'], '--seed is too large'],
  [['--only', 'nothing'], '--only takes one of: random-bytes'],
  [['--replay', '5'], '--replay takes SEED:INDEX'],
  [['--fast'], '--fast'],
] as const)('%j is refused', ([args, message]) => {
  expect(() => readFuzzOptions(args)).toThrow(message);
});
