import type { DraftSummary } from '#contract/case-list';

/** The cases that hold every word that is searched for, somewhere, in whatever case it is written. */
export function findCases(drafts: readonly DraftSummary[], searched: string): readonly DraftSummary[] {
  const wanted = searched.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return drafts;
  return drafts.filter(({ words }) => wanted.every((word) => words.includes(word)));
}
