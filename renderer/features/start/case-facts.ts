import type { DraftSummary } from '#contract/case-list';
import { text } from '#core/texts/text';
import { formatRelative } from '../../ui/format';

const items = 7;

/** What the list says of a case, in the order in which it is read. */
export function caseFacts(draft: DraftSummary): readonly string[] {
  const { title, user, incident, answered, hasEvidence, packagedAt } = draft;
  return [
    text('window.cases.answered', { answered, total: items }),
    ...(user === '' || user === title ? [] : [user]),
    ...(incident === '' ? [] : [incident]),
    text(hasEvidence ? 'window.cases.evidence' : 'window.cases.noEvidence'),
    ...(packagedAt === undefined ? [] : [text('window.cases.packaged')]),
  ];
}

/** How long ago something was; within the first minute it was just now. */
export function ago(instant: string, nowMs: number): string {
  const passedMs = nowMs - Date.parse(instant);
  return passedMs >= 0 && passedMs < 60_000 ? text('window.cases.justNow') : formatRelative(instant, nowMs);
}
