import { type Finding, type TriageReport, text } from '#core';

/** The one sentence to read first, and how grave it is. */
export type Headline = { readonly sentence: string; readonly grade: 'error' | 'warning' | 'good' };

/** Says what came out: what explains the incident; else what else was found, and whether the logs could have shown it. */
export function headlineOf({ findings, coverage }: TriageReport, at: string | undefined): Headline {
  const explaining = findings.filter(({ relation }) => relation === 'explains-incident');
  const [first] = explaining;
  if (first !== undefined) {
    const values = { title: sentence(first.title), more: explaining.length - 1 };
    const key = explaining.length === 1 ? 'cli.triage.explained' : 'cli.triage.explainedMore';
    return { sentence: text(key, values), grade: 'error' };
  }
  if (findings.length === 0 && !coverage.some(({ verdict }) => !unread.includes(verdict))) {
    return { sentence: text('cli.triage.noLog'), grade: 'warning' };
  }
  const counted = countOf(findings);
  const isBlind = coverage.length === 0 || coverage.some(({ verdict }) => !seeing.includes(verdict));
  const parts = [
    at === undefined ? undatedSentence(findings, counted) : datedSentence(findings, counted),
    ...(isBlind && at !== undefined ? [text('cli.triage.logsDoNotShow')] : []),
  ];
  const grade = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.length > 0 || isBlind
      ? 'warning'
      : 'good';
  return { sentence: parts.join(' '), grade };
}

/** With these a log would have shown what happened. */
const seeing: readonly string[] = ['covers', 'starts-inside', 'no-window'];

/** With these nothing of a log could be looked at. */
const unread: readonly string[] = ['not-collected', 'damaged', 'empty'];

function undatedSentence(findings: readonly Finding[], counted: string): string {
  return findings.length === 0
    ? text('cli.triage.nothingUndated')
    : text('cli.triage.foundUndated', { counted });
}

function datedSentence(findings: readonly Finding[], counted: string): string {
  if (findings.length === 0) return text('cli.triage.nothing');
  const isCompared = findings.some(({ relation }) => relation === 'seen-in-log');
  return text(isCompared ? 'cli.triage.notExplained' : 'cli.triage.found', { counted });
}

function countOf(findings: readonly Finding[]): string {
  return findings.length === 1
    ? text('cli.triage.oneFinding')
    : text('cli.triage.findings', { count: findings.length });
}

function sentence(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}
