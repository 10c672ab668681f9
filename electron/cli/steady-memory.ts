import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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

/** What a process may put aside beyond what it needs before that is looked through, and how often that is asked. */
const spareBytes = 8 * 1024 * 1024;
const betweenMs = 100;

/**
 * For what goes on over thousands of inputs and keeps little of each: until the function that it gives is called, V8 looks for
 * garbage whenever that came to 8 MiB. By itself it sees no reason to while the machine has memory, and would let it grow
 * with the number of inputs. Measured by `npm run bench -- merge`.
 */
export function collectGarbageOften(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return () => undefined;
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let leftBytes = used();
  const timer = setInterval(() => {
    if (used() - leftBytes < spareBytes) return;
    collect();
    leftBytes = used();
  }, betweenMs);
  timer.unref();
  return () => clearInterval(timer);
}
