import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches the memory of the processes whose command line has each of these words, from the kernel's own count, until it is
 * stopped; then it gives the largest number of bytes that any of them had in memory at a time. Linux only.
 */
export function watchPeakMemory(...words: readonly string[]): () => number {
  let peakBytes = 0;
  const look = () => {
    for (const process of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const commandLine = textOf(`/proc/${process}/cmdline`);
      if (!words.every((word) => commandLine.includes(word))) continue;
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(textOf(`/proc/${process}/status`)) ?? [];
      peakBytes = Math.max(peakBytes, Number(kilobytes ?? 0) * 1024);
    }
  };
  const timer = setInterval(look, 250);
  return () => {
    clearInterval(timer);
    return peakBytes;
  };
}

/** A process can end while it is looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
