import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8's young generation at the size with which it begins. Reading a log makes much short-lived garbage, for which
 * V8 would let that part of memory grow to 32 MB; collecting it more often costs no time that could be measured, since
 * hardly anything in it survives. Measured by `npm run bench`. A V8 that does not know the flag says so on standard
 * error, hence only those that were tried.
 */
export function keepMemorySteady(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 18 && major <= 24) setFlagsFromString('--semi-space-growth-factor=1');
}
