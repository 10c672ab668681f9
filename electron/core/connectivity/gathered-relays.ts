import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { jsonObjectIn } from '../model/json-object';
import type { Artifact, CollectorRun } from '../model/outcome';
import { type Problem, problem } from '../model/problem';
import { isRecordLines } from '../model/records-file';
import { boundedLines } from '../run/bounded-lines';
import { text } from '../texts/text';
import { relayAddressIn } from '../triage/operations/relay-address';
import { recordText } from '../triage/record-text';
import { type RelayTarget, relayTarget } from './relay-target';

/** There are two namespaces; more are those of an earlier time. */
const mostRelays = 4;

/** ServiceBusHeartBeat and ServiceBusListenerError. */
const relayEvents: readonly number[] = [31019, 31034];

const lineSchema = z.object({
  timeCreated: z.string(),
  provider: z.string().regex(/^PasswordResetService$/i),
  eventId: z.number().refine((id) => relayEvents.includes(id)),
  data: z.unknown(),
});

export type GatheredRelays = {
  /** Those named last come first. */
  readonly targets: readonly RelayTarget[];
  /** Lists of records that could not be read, and hosts that are no Service Bus. */
  readonly problems: readonly Problem[];
};

/**
 * The relays that the events gathered from a host name, read line by line out of the lists of records. Where a namespace is
 * named several times, a text that writes its whole host and its relay counts before one that does not.
 */
export async function gatheredRelays(
  runs: readonly CollectorRun[],
  absolutePathOf: (artifact: Artifact) => string,
  signal: AbortSignal,
): Promise<GatheredRelays> {
  const found = new Map<string, { readonly at: string; readonly target: RelayTarget }>();
  const problems: Problem[] = [];
  const refused = new Set<string>();
  const take = (line: string) => {
    const parsed = lineSchema.safeParse(jsonObjectIn(line));
    const address = parsed.success ? relayAddressIn(recordText(parsed.data.data)) : undefined;
    if (!parsed.success || address === undefined) return;
    const target = relayTarget(address);
    if (target === undefined) {
      if (address.host !== undefined && refused.size < mostRelays) refused.add(address.host);
      return;
    }
    const known = found.get(target.namespace);
    if (known === undefined && found.size >= 1_000) return;
    const at = parsed.data.timeCreated;
    found.set(target.namespace, {
      at: known !== undefined && known.at > at ? known.at : at,
      target: known === undefined ? target : better(known.target, target),
    });
  };
  for (const artifact of runs.flatMap((run) => run.artifacts).filter(isRecordLines)) {
    try {
      for await (const lines of boundedLines(createReadStream(absolutePathOf(artifact)))) {
        signal.throwIfAborted();
        for (const line of lines) if (line !== undefined && /310(?:19|34)/.test(line)) take(line);
      }
    } catch (error) {
      if (signal.aborted) break;
      const { path } = artifact;
      const reason = error instanceof Error ? error.message : String(error);
      problems.push(problem('file-unreadable', text('collector.fileReadFailed', { path, reason }), path));
    }
  }
  const targets = [...found.values()].sort((a, b) => b.at.localeCompare(a.at)).map(({ target }) => target);
  return {
    targets: targets.slice(0, mostRelays),
    problems: [
      ...problems,
      ...[...refused].map((host) => problem('not-allowed', text('connectivity.notRelay', { host }), host)),
    ],
  };
}

function better(known: RelayTarget, other: RelayTarget): RelayTarget {
  const host = known.isWritten || !other.isWritten ? known : other;
  const endpoint = known.endpoint ?? other.endpoint;
  return endpoint === undefined ? host : { ...host, endpoint };
}
