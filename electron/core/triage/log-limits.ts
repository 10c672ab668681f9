import { type Fact, factsNamed } from '../model/fact';
import { text } from '../texts/text';

const megabyte = 1024 * 1024;
/** Microsoft suggests 250 to 500 MB. Source: learn.microsoft.com/entra/identity/hybrid/connect/admin-audit-logging. */
const suggestedBytes = 250 * megabyte;

/** How long a log keeps its records, as far as its settings say. */
export type LogLimits = {
  /** One sentence: how large the log may become, and what keeps longer. */
  readonly size: string;
  /** What to do about it; undefined where the log is as large as suggested. */
  readonly enlarge: string | undefined;
  /** Where full logs were archived, or that a full log takes no new records; empty where neither is known. */
  readonly whenFull: string;
  /** The facts that this was read from. */
  readonly facts: readonly Fact[];
};

/** What the settings of a host's Application log say, out of the facts of its run. */
export function logLimits(facts: readonly Fact[], host: string): LogLimits {
  const limits = factsNamed(facts, 'event-log.size-limit-bytes', host);
  const archived = factsNamed(facts, 'event-log.auto-backup', host);
  const retained = factsNamed(facts, 'event-log.retention', host);
  const limit = limits.map(({ value }) => value).find((value) => typeof value === 'number');
  const megabytes = limit === undefined ? '' : Math.round((limit / megabyte) * 10) / 10;
  const isTrue = ({ value }: Fact) => value === true;
  const full = archived.some(isTrue) ? 'archives' : retained.some(isTrue) ? 'keeps' : 'overwrites';
  return {
    size: text(sizeText(limit), { megabytes }),
    enlarge: enlargeText(limit, megabytes),
    whenFull: full === 'overwrites' ? '' : text(`triage.limit.${full}`),
    facts: [...limits, ...(full === 'archives' ? archived : full === 'keeps' ? retained : [])],
  };
}

function sizeText(limit: number | undefined) {
  if (limit === undefined) return 'triage.limit.unknown';
  return limit < suggestedBytes ? 'triage.limit.small' : 'triage.limit.large';
}

function enlargeText(limit: number | undefined, megabytes: number | string): string | undefined {
  if (limit === undefined) return text('triage.rolledOver.larger');
  return limit < suggestedBytes ? text('triage.rolledOver.largerThan', { megabytes }) : undefined;
}
