import type { FactName, FactOrigin, FactValue } from '../model/fact';
import type { Artifact } from '../model/outcome';
import type { Result } from '../model/result';
import type { CollectorContext } from './collector';

/** A fact as a collector found it; the run adds host and time. */
export type Statement = {
  readonly name: FactName;
  readonly value: FactValue;
  readonly origin: FactOrigin;
};

/** States the facts and lays them as JSON at `path`. `about` is `tenant` where they are not about the host. */
export async function stateFacts(
  { report, sink }: Pick<CollectorContext, 'report' | 'sink'>,
  path: string,
  statements: readonly Statement[],
): Promise<Result<Artifact>> {
  for (const { name, value, origin } of statements) report.fact(name, value, origin);
  return writeJson(sink, path, { facts: statements });
}

/** Writes a value as indented JSON with a line break at its end. */
export function writeJson(sink: CollectorContext['sink'], path: string, value: unknown) {
  return sink.writeText(path, `${JSON.stringify(value, null, 2)}\n`);
}
