import path from 'node:path';
import type { JobSource, NamedSource } from '#contract/worker-messages';
import { type Clock, createClosedHost, type Host, nameHosts, openSource, type Problem } from '#core';
import { sourceSpec } from './source-spec';

/** A source with its host, the name that the host has in the package, and why it could not be opened. */
export type OpenedSource = {
  readonly id: string;
  readonly host: Host;
  readonly name: string;
  readonly problem: Problem | undefined;
};

/** Opens sources one after another; one that cannot be opened keeps none of the others away. `others` are names of hosts that are taken. */
export async function openSources(
  sources: readonly NamedSource[],
  clock: Clock,
  signal: AbortSignal,
  others: readonly string[] = [],
): Promise<readonly OpenedSource[]> {
  const opened: Omit<OpenedSource, 'name'>[] = [];
  for (const { id, source, host: kept } of sources) {
    const found = await openSource(sourceSpec(source), { clock, signal });
    opened.push(
      found.ok
        ? { id, host: found.value, problem: undefined }
        : { id, host: closedHost(source, kept, found.problem), problem: found.problem },
    );
  }
  const names = nameHosts(
    opened.map(({ host }) => host),
    sources.map(({ host }) => host),
    others,
  );
  return opened.map((source, index) => ({ ...source, name: names[index] ?? source.host.name }));
}

/** What cannot be opened does not tell the name of its machine: it has the one that it had, or that of its folder. */
function closedHost(source: JobSource, kept: string | undefined, problem: Problem): Host {
  const { kind } = source;
  const location = placeOf(source);
  return createClosedHost({ kind, name: kept ?? path.basename(location), location }, problem);
}

function placeOf(source: JobSource): string {
  switch (source.kind) {
    case 'local':
      return 'local';
    case 'server':
      return source.name;
    case 'folder':
      return source.path;
    case 'sample':
      return source.assetsDirectory;
  }
}
