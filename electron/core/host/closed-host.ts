import type { Problem } from '../model/problem';
import type { Result } from '../model/result';
import type { Host, HostKind } from './host';

/** A place that could not be opened, as a host whose collectors all say why: it was asked for, and must not go unsaid. */
export function createClosedHost(
  { kind, name, location }: { readonly kind: HostKind; readonly name: string; readonly location: string },
  problem: Problem,
): Host {
  const refuse = async (): Promise<Result<never>> => ({ ok: false, problem });
  return {
    kind,
    name,
    location,
    platform: process.platform,
    notes: [problem],
    closed: problem,
    listFiles: refuse,
    openFile: refuse,
    openBytes: refuse,
    runTool: refuse,
    readRegistry: refuse,
    readService: refuse,
    readGraph: refuse,
  };
}
