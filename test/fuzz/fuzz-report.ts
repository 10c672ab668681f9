import type { FuzzOptions } from './fuzz-options';
import type { FuzzInput } from './inputs/make-input';
import { mutatorKinds } from './inputs/mutators/all-mutators';
import type { Failure, Tally } from './run/messages';
import type { FuzzResult } from './run/run-fuzz';

const mostToldPerCheck = 5;

/** One line for a terminal while a run is going on. */
export function progressLine({ inputs, records, slowestMs, peakRssKiB }: Tally, failures: number): string {
  const figures = `${inputs} inputs, ${records} records, slowest ${slowestMs.toFixed(0)} ms`;
  return `${figures}, ${mebibytes(peakRssKiB)} MiB, ${failures} failures`;
}

/** What a run has shown, with the command for each failure that shows it again. */
export function summaryLines(
  options: FuzzOptions,
  { tally, failures, isGivenUp }: FuzzResult,
  seconds: number,
) {
  const byMutator = mutatorKinds
    .filter((kind) => tally.byMutator[kind])
    .map((kind) => `  ${kind.padEnd(24)} ${String(tally.byMutator[kind]).padStart(9)}`);
  return [
    `seed ${options.seed}`,
    `inputs ${tally.inputs} in ${seconds.toFixed(0)} s, of them changed by`,
    ...byMutator,
    `records ${tally.records}, pieces of damage ${tally.damage}`,
    `slowest input ${tally.slowestMs.toFixed(0)} ms (index ${tally.slowestIndex})`,
    `peak memory of a worker ${mebibytes(tally.peakRssKiB)} MiB`,
    `failures ${failures.length}`,
    ...failureLines(options, failures),
    ...(isGivenUp ? ['The run was given up: too many inputs hang or crash.'] : []),
  ];
}

/** The first failures of each check; one defect can show in thousands of inputs. */
function failureLines(options: FuzzOptions, failures: readonly Failure[]): string[] {
  const checks = [...new Set(failures.map(({ check }) => check))];
  return checks.flatMap((check) => {
    const those = failures.filter((failure) => failure.check === check);
    const told = those.slice(0, mostToldPerCheck);
    return [
      ...told.map(({ index, detail }) => `  ${check}: ${detail}\n    ${replayCommand(options, index)}`),
      ...(those.length > told.length ? [`  ${check}: ${those.length - told.length} more`] : []),
    ];
  });
}

/** How an input came about. */
export function inputLine({ index, bytes, source, mutators, isSealed }: FuzzInput): string {
  const checksums = isSealed ? 'made right again' : 'left as they are';
  return `input ${index}: ${bytes.length} bytes of ${source}; ${mutators.join(', ')}; checksums ${checksums}`;
}

function replayCommand({ seed, only }: FuzzOptions, index: number): string {
  return `npm run fuzz -- --replay ${seed}:${index}${only ? ` --only ${only}` : ''}`;
}

function mebibytes(kibibytes: number): string {
  return (kibibytes / 1024).toFixed(0);
}
