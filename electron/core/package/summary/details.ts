import type { Case } from '../../case/case-schema';
import { labelledIdentifiers } from '../../case/identifier-labels';
import { resolveIncidentTime } from '../../case/incident-time';
import { assertNever } from '../../model/assert-never';
import type { ChecklistItem } from '../../model/checklist-item';
import type { Fact, FactName } from '../../model/fact';
import type { CollectorRun } from '../../model/outcome';
import { text } from '../../texts/text';
import { clockText } from './both-clocks';

/** One line below a checklist item. A `passage` is free text of several lines, a `name` is to be copied as it stands. */
export type SummaryDetail = {
  readonly label: string;
  readonly value: string;
  readonly form: 'words' | 'passage' | 'name';
};

/** What is known about one item: what the person gave, then the facts the collectors stated, with their origin. */
export function summaryDetails(
  item: ChecklistItem,
  caseFile: Case,
  runs: readonly CollectorRun[],
): readonly SummaryDetail[] {
  const hosts = [...new Set(runs.map((run) => run.host).filter((host) => host !== 'tenant'))];
  const facts = (...prefixes: string[]) => factDetails(runs, hosts, prefixes);
  switch (item) {
    case 'problem':
      return problemDetails(caseFile);
    case 'page':
      return pageDetails(caseFile);
    case 'codes':
      return labelledIdentifiers.flatMap((field) =>
        name(text(`summary.code.${field}`), caseFile.codes?.[field]),
      );
    case 'time':
      return timeDetails(caseFile);
    case 'user':
      return [...userDetails(caseFile), ...facts('user.', 'domain.', 'tenant.')];
    case 'licence':
      return [...line(text('summary.plan'), caseFile.licence?.plan), ...facts('licence.')];
    case 'evidence':
      return [
        ...name(text('summary.server'), caseFile.evidence?.server),
        ...facts('connect.', 'service.', 'host.', 'event-log.', 'connectivity.'),
      ];
    default:
      return assertNever(item);
  }
}

function problemDetails({ problem }: Case): readonly SummaryDetail[] {
  const { operation, writebackInUse } = problem ?? {};
  return [
    ...passage(text('summary.description'), problem?.description),
    ...line(text('summary.shownError'), problem?.shownError),
    ...line(
      text('summary.operation'),
      operation === undefined ? undefined : text(`summary.operation.${operation}`),
    ),
    ...line(
      text('summary.writeback'),
      writebackInUse === undefined ? undefined : text(`summary.answer.${writebackInUse}`),
    ),
    ...passage(text('summary.reproduce'), problem?.reproduce),
    ...passage(text('summary.tried'), problem?.tried),
    ...line(text('summary.reportedBy'), problem?.reportedBy),
  ];
}

function pageDetails({ page, attachments }: Case): readonly SummaryDetail[] {
  return [
    ...name(text('summary.url'), page?.url),
    ...(page?.screenshots ?? []).flatMap(({ file, note }) =>
      line(text('summary.screenshot'), note === undefined ? file : `${file}: ${note}`),
    ),
    ...(attachments ?? []).flatMap(({ file, note }) =>
      line(text('summary.attachment'), note === undefined ? file : `${file}: ${note}`),
    ),
  ];
}

function timeDetails({ incident }: Case): readonly SummaryDetail[] {
  if (incident === undefined) return [];
  const time = resolveIncidentTime(incident);
  const local = time.kind === 'instant' ? clockText(time.local) : incident.local;
  return [
    ...line(text('summary.local'), local),
    ...line(text('summary.zone'), incident.timeZone),
    ...line(text('summary.utc'), time.kind === 'instant' ? clockText(time.instant) : undefined),
  ];
}

function userDetails({ user }: Case): readonly SummaryDetail[] {
  return [
    ...name(text('summary.userName'), user?.principalName),
    ...line(text('summary.userKind'), user?.kind === undefined ? undefined : text(`userKind.${user.kind}`)),
  ];
}

/** The facts of so many servers are listed. */
const mostHosts = 10;

function factDetails(
  runs: readonly CollectorRun[],
  hosts: readonly string[],
  prefixes: readonly string[],
): readonly SummaryDetail[] {
  const left = new Set(hosts.slice(mostHosts));
  const facts = runs
    .flatMap((run) => run.facts)
    .filter((fact) => prefixes.some((prefix) => fact.name.startsWith(prefix)));
  const more = new Set(facts.filter(({ host }) => left.has(host)).map(({ host }) => host)).size;
  return [
    ...facts.filter(({ host }) => !left.has(host)).map((fact) => factDetail(fact, hosts.length > 1)),
    ...(more === 0 ? [] : line(text('summary.moreServers'), text('summary.factsOfMore', { more }))),
  ];
}

/** The host is named only where there are several to confuse. */
function factDetail(fact: Fact, namesHost: boolean): SummaryDetail {
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value);
  return {
    label: factLabel(fact.name),
    value: text(namesHost ? 'summary.factOfHost' : 'summary.fact', {
      value,
      host: fact.host,
      source: fact.origin.source,
    }),
    form: 'words',
  };
}

function factLabel(name: FactName): string {
  return text(`package.fact.${name}`);
}

function line(label: string, value: string | undefined): readonly SummaryDetail[] {
  return detail(label, value, 'words');
}

function passage(label: string, value: string | undefined): readonly SummaryDetail[] {
  return detail(label, value, 'passage');
}

function name(label: string, value: string | undefined): readonly SummaryDetail[] {
  return detail(label, value, 'name');
}

function detail(
  label: string,
  value: string | undefined,
  form: SummaryDetail['form'],
): readonly SummaryDetail[] {
  return value === undefined || value.trim() === '' ? [] : [{ label, value, form }];
}
