import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '#core/host/run-command';
import { systemClock } from '#core/model/clock';

/**
 * Run by the Windows build of Node: runs a program that hangs, with a limit, or cancels it; prints how it ended, and whether its child
 * did, while this program still runs.
 */
async function main([file = '', heartbeat = '', how = '', patience = '']: readonly string[]): Promise<void> {
  const cancelled = how === 'cancelled' ? AbortSignal.timeout(4_000) : new AbortController().signal;
  const limits = { signal: cancelled, timeoutMs: how === 'cancelled' ? 60_000 : 4_000 };
  const result = await runCommand(file, [], { ...limits, clock: systemClock });
  const ended = result.ok ? result.value.ended : result.problem;
  process.stdout.write(JSON.stringify({ ended, isStill: await becomesStill(heartbeat, Number(patience)) }));
}

/** Whether there was a heartbeat and it stopped within that many seconds: taskkill takes its time on a busy machine. */
async function becomesStill(heartbeat: string, patience: number): Promise<boolean> {
  for (let attempt = 0; attempt < patience; attempt++) {
    const before = sizeOf(heartbeat);
    await sleep(1_000);
    if (before > 0 && sizeOf(heartbeat) === before) return true;
  }
  return false;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

void main(process.argv.slice(2));
