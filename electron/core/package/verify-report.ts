import type { VerifyCode } from '../model/verify-code';

export type VerifyProblem = {
  readonly code: VerifyCode;
  /** The entry it is about; absent when it is the zip as a whole. */
  readonly entry?: string;
  /** One sentence. */
  readonly message: string;
};

export type VerifyReport = {
  /** True when every entry was re-read and is what manifest.json and SHA256SUMS say, and nothing else is there. */
  readonly ok: boolean;
  /** Entries in the zip. */
  readonly entries: number;
  readonly problems: readonly VerifyProblem[];
};

/** What is read at most, so that a hostile file can neither fill the memory nor hold the program for days. */
export type VerifyLimits = {
  readonly entries: number;
  /** What one entry may unpack to. */
  readonly entryBytes: number;
  /** What all entries together may unpack to. */
  readonly totalBytes: number;
  /** What an entry that is read into memory or is not listed may unpack to. */
  readonly looseBytes: number;
  /** Size of the zip's directory: the names of all entries. */
  readonly directoryBytes: number;
  /** Values in manifest.json, counted roughly. */
  readonly manifestValues: number;
  /** Values in one element of a list in manifest.json, such as what is said of one entry or one collector. */
  readonly elementValues: number;
};

const gibibyte = 1024 ** 3;

export const defaultVerifyLimits: VerifyLimits = {
  entries: 100_000,
  entryBytes: 64 * gibibyte,
  totalBytes: 128 * gibibyte,
  looseBytes: gibibyte / 16,
  directoryBytes: gibibyte / 32,
  manifestValues: 5_000_000,
  elementValues: 500_000,
};

export function verifyProblem(code: VerifyCode, message: string, entry?: string): VerifyProblem {
  return entry === undefined ? { code, message } : { code, entry, message };
}
