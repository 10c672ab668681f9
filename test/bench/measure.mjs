import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a command and gives its wall time in seconds, its peak memory in MiB (of the process itself, from /proc; undefined
 * elsewhere) and its exit code.
 */
export function measure(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const startedMs = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
    let peakMiB;
    const watch = setInterval(() => {
      peakMiB = peakOf(child.pid) ?? peakMiB;
    }, 20);
    child.on('error', reject);
    child.on('exit', (exitCode) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - startedMs) / 1000, peakMiB, exitCode });
    });
  });
}

function peakOf(pid) {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match === null ? undefined : Number(match[1]) / 1024;
  } catch {
    return undefined;
  }
}

/** The run with the median wall time; all must end with one of the exit codes given. */
export async function medianOf(times, exitCodes, run) {
  const runs = [];
  for (let index = 0; index < times; index += 1) runs.push(await run());
  const wrong = runs.find(({ exitCode }) => !exitCodes.includes(exitCode));
  if (wrong !== undefined) throw new Error(`A measured command ended with exit code ${wrong.exitCode}.`);
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
}

export function line(name, { seconds, peakMiB }, note = '') {
  const memory = peakMiB === undefined ? '' : `${peakMiB.toFixed(0).padStart(6)} MiB peak`;
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${memory} ${note}`);
}
