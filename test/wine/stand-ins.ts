import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '#test/support/temporary-folder';
import { windowsLauncher } from '#test/support/windows-launcher';
import { type replaceableTools, type WineMachine, windowsPath } from '#test/support/wine';

/** What a stand-in does when it is asked with arguments that fit `when`; all arguments fit where that is left out. */
export type Answer = {
  /** A pattern, found anywhere in the arguments joined by blanks, in any case. */
  readonly when?: string;
  /** Bytes as they are; a string is printed in ASCII. */
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string | Uint8Array;
  /** What is printed is repeated until there are this many. */
  readonly bytes?: number;
  readonly exitCode?: number;
  /** A file of this machine that is copied to the third argument, where `wevtutil epl` writes. */
  readonly copies?: string;
  /** A file of message strings is written where `wevtutil al` writes it for the log named by the second argument. */
  readonly strings?: true;
  /** It never ends and has a child that adds to this file for as long as it lives. */
  readonly heartbeat?: string;
  /** Wine's own tool is asked instead. */
  readonly passes?: true;
};

type StandIn = (typeof replaceableTools)[number];
/** `absent` takes Wine's own tool away. */
export type StandIns = { readonly [name in StandIn]?: readonly Answer[] | 'absent' };

const script = fileURLToPath(new URL('stand-in.cjs', import.meta.url));

export type Calls = (tool: StandIn) => readonly (readonly string[])[];

/**
 * Puts programs that do as told in the place of Windows tools, for as long as `body` runs. It is handed a look at what each
 * was asked with.
 */
export async function withStandIns<T>(
  { drive }: WineMachine,
  node: string,
  standIns: StandIns,
  body: (calls: Calls) => Promise<T>,
): Promise<T> {
  const folder = temporaryFolder();
  const restores: (() => void)[] = [];
  for (const [name, answers] of Object.entries(standIns)) {
    const path = toolPath(drive, name);
    const original = join(folder, `${name}.exe`);
    const had = existsSync(path);
    if (had) copyFileSync(path, original);
    rmSync(path, { force: true });
    restores.push(() => {
      rmSync(path, { force: true });
      if (had) copyFileSync(original, path);
    });
    if (answers === 'absent') continue;
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(answers.map((answer) => asJson(answer, original))));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, launcherFor(node, script, file));
  }
  try {
    return await body((tool) => callsOf(join(folder, `${tool}.json.calls`)));
  } finally {
    for (const restore of restores) restore();
  }
}

/** Puts a program into its place that runs a script with Node; gives what takes it away again. */
export function putScript({ drive }: WineMachine, node: string, name: string, path: string): () => void {
  const place = toolPath(drive, name);
  const kept = `${place}.kept`;
  renameSync(place, kept);
  writeFileSync(place, launcherFor(node, path));
  return () => renameSync(kept, place);
}

function launcherFor(node: string, ...paths: readonly string[]): Uint8Array {
  return windowsLauncher([node, ...paths].map((path) => `"${windowsPath(path)}"`).join(' '));
}

function toolPath(drive: string, name: string): string {
  const system = join(drive, 'windows', 'system32');
  return name === 'powershell'
    ? join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe')
    : join(system, `${name}.exe`);
}

function asJson({ stdout, stderr, copies, heartbeat, passes, ...rest }: Answer, original: string) {
  return {
    ...rest,
    stdout: base64(stdout),
    stderr: base64(stderr),
    copies: copies && windowsPath(copies),
    heartbeat: heartbeat && windowsPath(heartbeat),
    passTo: passes && windowsPath(original),
  };
}

function base64(printed: string | Uint8Array = ''): string {
  return Buffer.from(typeof printed === 'string' ? Buffer.from(printed, 'latin1') : printed).toString(
    'base64',
  );
}

function callsOf(file: string): readonly (readonly string[])[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): readonly string[] => JSON.parse(line));
}
