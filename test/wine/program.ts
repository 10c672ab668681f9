import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram, type CliResult, runCli } from '#test/support/run-cli';
import { temporaryFolder } from '#test/support/temporary-folder';
import { type WineMachine, type WineOptions, windowsPath } from '#test/support/wine';

export type Problem = { readonly code: string; readonly message: string; readonly subject?: string };

export type Ending = {
  readonly host: string;
  readonly collector: string;
  readonly status: string;
  readonly because?: string;
  readonly problem?: Problem;
  readonly problems?: readonly Problem[];
};

type Answer = {
  readonly package: string;
  readonly verified: boolean;
  readonly outcomes: readonly Ending[];
  readonly checklist: readonly { readonly item: string; readonly state: string; readonly reason?: string }[];
};

export type Fact = {
  readonly name: string;
  readonly value: unknown;
  readonly origin: { readonly kind: string; readonly source: string };
};

/** What `collect` left: its answer, and its package unpacked. */
export type Collected = {
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly folder: string;
  readonly zip: string;
  readonly answer: Answer;
  readonly ending: (collector: string) => Ending | undefined;
  /** Every problem that the package's manifest names, of one collector. */
  readonly problems: (collector: string) => readonly Problem[];
  /** Paths of everything in the package, folders included. */
  readonly entries: readonly string[];
  readonly facts: readonly Fact[];
  readonly values: (name: string) => readonly unknown[];
  /** An entry of the package whose path ends so, as text. */
  readonly text: (ending: string) => string;
};

/** The command line in the Windows build of Node. */
export type Program = {
  readonly machine: WineMachine;
  readonly node: string;
  readonly run: (args: readonly string[], options?: WineOptions) => Promise<CliResult>;
  /** Collects in a folder with odd letters in its name. */
  readonly collect: (args: readonly string[], options?: WineOptions) => Promise<Collected>;
};

const incident = { local: '2026-11-18T09:14:05', timeZone: 'W. Europe Standard Time' };

export function programUnder(machine: WineMachine, node: string): Program {
  const run: Program['run'] = (args, options) =>
    machine.run([node, windowsPath(builtProgram()), ...args], options);
  return {
    machine,
    node,
    run,
    collect: async (args, options) => {
      const folder = caseFolder();
      const command = ['collect', '--case', 'case.json', '--out', 'out', '--json', ...args];
      return collectedIn(folder, await run(command, { ...options, directory: folder }));
    },
  };
}

/** The package that the command line makes of a folder of evidence on this machine. */
export async function packFolder(path: string): Promise<Collected> {
  const directory = caseFolder();
  const args = ['collect', '--case', 'case.json', '--source', `folder:${path}`, '--out', 'out', '--json'];
  return collectedIn(directory, await runCli(args, { directory }));
}

/** A folder with a case file and a place for the package. */
function caseFolder(): string {
  const folder = join(temporaryFolder(), 'a (b) & c!');
  mkdirSync(join(folder, 'out'), { recursive: true });
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ schema: 'casebundle.case/1', incident }));
  return folder;
}

/** What a run of `collect` in a {@link caseFolder} left there. */
function collectedIn(folder: string, { exitCode, stdout, stderr }: CliResult): Collected {
  const [name = ''] = readdirSync(join(folder, 'out')).filter((found) => found.endsWith('.zip'));
  if (stdout === '') throw new Error(`collect ended with ${exitCode}: ${stderr}`);
  const answer: Answer = JSON.parse(stdout);
  const zip = join(folder, 'out', name);
  const unpacked = join(folder, 'unpacked');
  execFileSync('unzip', ['-q', zip, '-d', unpacked]);
  const entries = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
  const text = (ending: string) => {
    const path = entries.find((entry) => entry.endsWith(ending));
    if (path === undefined) throw new Error(`The package has no ${ending}: ${entries.join(', ')}`);
    return readFileSync(join(unpacked, path), 'utf8');
  };
  const facts = entries
    .filter((entry) => /^evidence\/[^/]+\/(?:connect|services|system)\/\w+\.json$/.test(entry))
    .flatMap((entry): readonly Fact[] => JSON.parse(readFileSync(join(unpacked, entry), 'utf8')).facts);
  const ending = (collector: string) => answer.outcomes.find((found) => found.collector === collector);
  return {
    exitCode,
    stderr,
    folder,
    zip,
    answer,
    ending,
    problems: (collector) => {
      const { problem, problems = [] } = ending(collector) ?? {};
      return problem === undefined ? problems : [problem, ...problems];
    },
    entries,
    facts,
    values: (wanted) => facts.filter((fact) => fact.name === wanted).map(({ value }) => value),
    text,
  };
}
