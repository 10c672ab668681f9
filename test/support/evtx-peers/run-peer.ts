import { execFile, spawnSync } from 'node:child_process';

type PeerOutput = { readonly stdout: string; readonly stderr: string; readonly exitCode: number };

/** Runs another reader to its end, at most five minutes; what it printed counts whatever its exit code is. */
export function runPeer(
  command: string,
  commandArguments: readonly string[],
  signal: AbortSignal,
): Promise<PeerOutput> {
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 300_000, signal } as const;
  return new Promise((resolve, reject) => {
    execFile(command, commandArguments, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ stdout, stderr, exitCode: error ? Number(error.code) : 0 });
    });
  });
}

/** The first line that a program prints; nothing when there is no such program. */
export function firstLineOf(command: string, commandArguments: readonly string[]): string | undefined {
  const { stdout, error } = spawnSync(command, commandArguments, { encoding: 'utf8', timeout: 20_000 });
  return error ? undefined : stdout.split('\n')[0];
}
