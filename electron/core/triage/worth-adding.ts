import type { Case } from '../case/case-schema';
import { checkCase } from '../case/check-case';
import type { ChecklistItem, ChecklistState } from '../model/checklist-item';
import { logWasRead } from '../model/log-was-read';
import type { CollectorRun } from '../model/outcome';
import type { Coverage } from './coverage-schema';
import type { TriageReport } from './triage-report';

/** The fields of a case that support asks about, as `part.field`, and the item of the evidence as a whole. */
const worthFields = [
  'incident.local',
  'incident.timeZone',
  'codes.supportCode',
  'codes.sid',
  'codes.cid',
  'problem.description',
  'user.principalName',
  'user.kind',
  'page.url',
  'page.screenshots',
  'licence.plan',
  'problem.shownError',
  'problem.reproduce',
  'problem.tried',
  'evidence.source',
] as const;

export type WorthField = (typeof worthFields)[number];

/** Something that would help support, with the place where it is added or looked at. */
export type WorthAdding =
  /** A field that is empty; `isMissing` when its item has no answer without it. */
  | {
      readonly kind: 'field';
      readonly item: ChecklistItem;
      readonly field: WorthField;
      readonly isMissing: boolean;
    }
  /** A value that cannot be what it is said to be. */
  | { readonly kind: 'wrong'; readonly item: ChecklistItem; readonly field: string }
  /** A server that the case names and nothing was read of. */
  | { readonly kind: 'server'; readonly item: 'evidence'; readonly host: string }
  /** A server of which the log, or something else, could not be read. */
  | { readonly kind: 'host'; readonly item: 'evidence'; readonly host: string; readonly log: boolean }
  /** A log that cannot speak about all of the time that was asked. */
  | {
      readonly kind: 'coverage';
      readonly item: 'evidence';
      readonly host: string;
      readonly verdict: Coverage['verdict'];
    }
  /** A finding that explains the incident and names something to do; `index` is its place in the report. */
  | {
      readonly kind: 'finding';
      readonly index: number;
      readonly check: string;
    };

type WorthInput = {
  readonly caseFile: Case;
  readonly states: readonly ChecklistState[];
  readonly runs: readonly CollectorRun[];
  readonly triage: TriageReport;
};

/**
 * What is still worth adding to a case, what helps support most first: values that are wrong, items without an answer, evidence that could not be
 * read, logs that do not reach over the incident, what makes an answer better, and what the findings say to check.
 */
export function worthAdding(input: WorthInput): readonly WorthAdding[] {
  return [
    ...wrongCodes(input),
    ...missingFields(input),
    ...unreadHosts(input),
    ...unseenTimes(input),
    ...betterAnswers(input),
    ...checks(input),
  ];
}

/** Codes that are no GUID lead nowhere; a time that cannot be understood counts as missing. */
function wrongCodes({ caseFile }: WorthInput): readonly WorthAdding[] {
  return checkCase(caseFile).flatMap(({ subject = '' }) =>
    subject.startsWith('codes.') ? [{ kind: 'wrong' as const, item: 'codes' as const, field: subject }] : [],
  );
}

/** By time and codes everything else is searched; the licence can be looked up by support. */
const mostHelpful = ['time', 'codes', 'problem', 'user', 'evidence', 'page', 'licence'] as const;

function missingFields({ caseFile, states }: WorthInput): readonly WorthAdding[] {
  const missing = states.filter(({ state }) => state === 'missing').map(({ item }) => item);
  return mostHelpful
    .filter((item) => missing.includes(item))
    .map((item) => ({ kind: 'field', item, field: missingField(item, caseFile), isMissing: true }));
}

/** The field that would answer an item that is missing. */
function missingField(item: ChecklistItem, { codes, incident, user }: Case): WorthField {
  switch (item) {
    case 'time':
      return isFilled(incident?.local) && !isFilled(incident?.timeZone)
        ? 'incident.timeZone'
        : 'incident.local';
    case 'codes':
      if (isFilled(codes?.sid)) return 'codes.cid';
      return isFilled(codes?.cid) ? 'codes.sid' : 'codes.supportCode';
    case 'problem':
      return 'problem.description';
    case 'user':
      return isFilled(user?.principalName) ? 'user.kind' : 'user.principalName';
    case 'page':
      return 'page.url';
    case 'licence':
      return 'licence.plan';
    case 'evidence':
      return 'evidence.source';
  }
}

const failures: readonly CollectorRun['outcome']['status'][] = ['failed', 'timed-out', 'cancelled'];

function unreadHosts({ caseFile, states, runs, triage }: WorthInput): readonly WorthAdding[] {
  const hosts = [...new Set(runs.map(({ host }) => host))];
  const isMissing = states.some(({ item, state }) => item === 'evidence' && state === 'missing');
  const unread = hosts.flatMap((host): readonly WorthAdding[] => {
    const failed = runs.filter((run) => run.host === host && failures.includes(run.outcome.status));
    const log =
      failed.some((run) => run.collector === 'event-log' && !logWasRead(run)) ||
      (!isMissing && triage.coverage.some((one) => one.host === host && one.verdict === 'not-collected'));
    return failed.length > 0 || log ? [{ kind: 'host', item: 'evidence', host, log }] : [];
  });
  const logsFirst = [...unread].sort((a, b) => Number(isOfLog(b)) - Number(isOfLog(a)));
  const named = (caseFile.evidence?.server ?? '').trim();
  const isRead = hosts.some((host) => shortName(host) === shortName(named));
  return named === '' || isRead || hosts.length === 0
    ? logsFirst
    : [{ kind: 'server', item: 'evidence', host: named }, ...logsFirst];
}

function isOfLog(worth: WorthAdding): boolean {
  return worth.kind === 'host' && worth.log;
}

function shortName(host: string): string {
  return (host.split('.')[0] ?? '').toLowerCase();
}

const blind: readonly Coverage['verdict'][] = ['rolled-over', 'ends-before', 'damaged', 'empty', 'has-gaps'];

/** Logs that were read and do not reach over the incident; those that were not are named as hosts. */
function unseenTimes({ triage }: WorthInput): readonly WorthAdding[] {
  return triage.coverage
    .filter(({ verdict }) => blind.includes(verdict))
    .map(({ host, verdict }) => ({ kind: 'coverage', item: 'evidence', host, verdict }));
}

/** What makes an answer that was given better. */
function betterAnswers({ caseFile, states }: WorthInput): readonly WorthAdding[] {
  const { problem, page } = caseFile;
  const isGiven = (item: ChecklistItem) => states.some((one) => one.item === item && one.state === 'given');
  const empty: readonly (readonly [ChecklistItem, WorthField, boolean])[] = [
    ['page', 'page.screenshots', (page?.screenshots ?? []).length === 0],
    ['problem', 'problem.shownError', !isFilled(problem?.shownError)],
    ['problem', 'problem.reproduce', !isFilled(problem?.reproduce)],
    ['page', 'page.url', !isFilled(page?.url)],
    ['problem', 'problem.tried', !isFilled(problem?.tried)],
  ];
  return empty
    .filter(([item, , isEmpty]) => isEmpty && isGiven(item))
    .map(([item, field]) => ({ kind: 'field', item, field, isMissing: false }));
}

function checks({ triage }: WorthInput): readonly WorthAdding[] {
  return triage.findings.flatMap(({ relation, nextSteps: [check] }, index) =>
    relation === 'explains-incident' && check !== undefined
      ? [{ kind: 'finding' as const, index, check }]
      : [],
  );
}

function isFilled(value: string | undefined): boolean {
  return (value ?? '').trim() !== '';
}
