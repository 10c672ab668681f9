import { nanosecondsOf } from './canonical-text';
import type { DifferenceKind } from './difference-kinds';

type Recognize = (ours: string, theirs: string) => boolean;

/**
 * How two texts of one value differ, told from the texts alone: each entry computes what the other reader makes of
 * our value and looks whether that is what it printed.
 */
const recognized: readonly (readonly [DifferenceKind, Recognize])[] = [
  [
    'binary-as-base64',
    (ours, theirs) => /^([0-9A-F]{2})+$/.test(ours) && Buffer.from(ours, 'hex').toString('base64') === theirs,
  ],
  [
    'negative-int32-without-sign-bit',
    (ours, theirs) => /^-\d+$/.test(ours) && Number(theirs) === -(Number(ours) & 0x7fffffff),
  ],
  [
    'time-in-floating-point',
    (ours, theirs) =>
      nanosecondsOf(theirs) !== undefined && timeInFloatingPoint(ours) === nanosecondsOf(theirs),
  ],
  ['character-beyond-ffff', (ours, theirs) => wrongSurrogates(ours) === theirs],
  ['lone-surrogate-with-next', (ours, theirs) => ours.replace(/\ufffd./gu, '\ufffd') === theirs],
  [
    'control-character-left-out',
    (ours, theirs) => ours.replaceAll('\ufffd', '').trim() === theirs.replaceAll('\ufffd', ''),
  ],
];

/** The kind of the difference between two texts; nothing when it is none of the known ones. */
export function valueDifference(ours: string, theirs: string): DifferenceKind | undefined {
  return recognized.find(([, recognize]) => recognize(ours, theirs))?.[0];
}

/** As python-evtx does it: the 64-bit count of 100 ns since 1601 times 1e-7, as doubles. */
function timeInFloatingPoint(text: string): bigint | undefined {
  const secondsFrom1601To1970 = 11_644_473_600;
  const exact = nanosecondsOf(text);
  if (exact === undefined) return undefined;
  const fileTime = exact / 100n + BigInt(secondsFrom1601To1970) * 10_000_000n;
  const seconds = Number(fileTime) * 1e-7 - secondsFrom1601To1970;
  const whole = Math.trunc(seconds);
  return BigInt(whole) * 1_000_000_000n + BigInt(roundHalfEven((seconds - whole) * 1e6)) * 1000n;
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/** As libevtx 20181227 does it: the second half of a pair is counted from the end of its range. */
function wrongSurrogates(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x3ff),
  );
}
