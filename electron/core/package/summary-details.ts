import type { Case } from '../case/case-schema';
import { identifierFields } from '../case/check-case';
import { resolveIncidentTime } from '../case/incident-time';
import { assertNever } from '../model/assert-never';
import type { ChecklistItem } from '../model/checklist-item';
import type { Fact, FactName } from '../model/fact';
import type { CollectorRun } from '../model/outcome';
import { text } from '../texts/text';

/** One line below a checklist item; a `passage` is free text that may have several lines. */
export type SummaryDetail = {
  readonly label: string;
  readonly value: string;
  readonly passage: boolean;
};

/** What is known about one item: what the person gave, then the facts the collectors stated, with their origin. */
export function summaryDetails(
  item: ChecklistItem,
  caseFile: Case,
  runs: readonly CollectorRun[],
): readonly SummaryDetail[] {
  const hosts = new Set(runs.map((run) => run.host).filter((host) => host !== 'tenant'));
  const facts = (...prefixes: string[]) =>
    runs
      .flatMap((run) => run.facts)
      .filter((fact) => prefixes.some((prefix) => fact.name.startsWith(prefix)))
      .map((fact) => factDetail(fact, hosts.size > 1));
  switch (item) {
    case 'problem':
      return problemDetails(caseFile);
    case 'page':
      return pageDetails(caseFile);
    case 'codes':
      return identifierFields.flatMap((field) =>
        line(text(`package.summary.code.${field}`), caseFile.codes?.[field]),
      );
    case 'time':
      return timeDetails(caseFile);
    case 'user':
      return [...userDetails(caseFile), ...facts('user.', 'domain.', 'tenant.')];
    case 'licence':
      return [...line(text('package.summary.plan'), caseFile.licence?.plan), ...facts('licence.')];
    case 'evidence':
      return [
        ...line(text('package.summary.server'), caseFile.evidence?.server),
        ...facts('connect.', 'service.', 'host.', 'event-log.'),
      ];
    default:
      return assertNever(item);
  }
}

function problemDetails({ problem }: Case): readonly SummaryDetail[] {
  const { operation, writebackInUse } = problem ?? {};
  return [
    ...passage(text('package.summary.description'), problem?.description),
    ...line(text('package.summary.shownError'), problem?.shownError),
    ...line(
      text('package.summary.operation'),
      operation === undefined ? undefined : text(`package.summary.operation.${operation}`),
    ),
    ...line(
      text('package.summary.writeback'),
      writebackInUse === undefined ? undefined : text(`package.summary.answer.${writebackInUse}`),
    ),
    ...passage(text('package.summary.reproduce'), problem?.reproduce),
    ...passage(text('package.summary.tried'), problem?.tried),
    ...line(text('package.summary.reportedBy'), problem?.reportedBy),
  ];
}

function pageDetails({ page }: Case): readonly SummaryDetail[] {
  return [
    ...line(text('package.summary.url'), page?.url),
    ...(page?.screenshots ?? []).flatMap(({ file, note }) =>
      line(text('package.summary.screenshot'), note === undefined ? file : `${file}: ${note}`),
    ),
  ];
}

function timeDetails({ incident }: Case): readonly SummaryDetail[] {
  if (incident === undefined) return [];
  const time = resolveIncidentTime(incident);
  if (time.kind !== 'instant') {
    return [
      ...line(text('package.summary.local'), incident.local),
      ...line(text('package.summary.zone'), incident.timeZone),
    ];
  }
  return [
    ...line(text('package.summary.local'), time.local),
    ...line(text('package.summary.zone'), incident.timeZone),
    ...line(text('package.summary.utc'), time.instant),
  ];
}

function userDetails({ user }: Case): readonly SummaryDetail[] {
  return [
    ...line(text('package.summary.userName'), user?.principalName),
    ...line(
      text('package.summary.userKind'),
      user?.kind === undefined ? undefined : text(`userKind.${user.kind}`),
    ),
  ];
}

/** The host is named only where there are several to confuse. */
function factDetail(fact: Fact, namesHost: boolean): SummaryDetail {
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
  return {
    label: factLabel(fact.name),
    value: text(namesHost ? 'package.summary.factOfHost' : 'package.summary.fact', {
      value,
      host: fact.host,
      source: fact.origin.source,
    }),
    passage: false,
  };
}

function factLabel(name: FactName): string {
  return text(`package.fact.${name}`);
}

function line(label: string, value: string | undefined): readonly SummaryDetail[] {
  return value === undefined || value === '' ? [] : [{ label, value, passage: false }];
}

function passage(label: string, value: string | undefined): readonly SummaryDetail[] {
  return value === undefined || value === '' ? [] : [{ label, value, passage: true }];
}
