import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const msPerTick = 10;

/**
 * Processor time that a process has used, in milliseconds; nothing where the system does not tell. On a busy machine
 * it says more about a process than the clock does.
 */
export function processorTimeMs(processId: number | undefined): number | undefined {
  try {
    const line = readFileSync(`/proc/${processId}/stat`, 'latin1');
    // The second field is a name in brackets that may hold anything; user and system time are the 14th and 15th.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch {
    return undefined;
  }
}
