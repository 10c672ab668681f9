import type { Case } from '../../case/case-schema';
import { labelledIdentifiers } from '../../case/identifier-labels';
import { type FactName, factsNamed } from '../../model/fact';
import type { CollectorRun } from '../../model/outcome';
import { text } from '../../texts/text';
import type { Coverage } from '../../triage/triage-report';
import { type BothClocks, clockText } from './both-clocks';
import type { SummaryDetail } from './details';
import { allFindings, type SummaryFinding, type SummaryFindings } from './finding-groups';
import type { SummaryOperations } from './operation-rows';

/** The one thing to read: the finding that explains the incident, or in words why there is none. */
export type Headline = {
  readonly kind: 'explained' | 'not-compared' | 'not-explained' | 'nothing-found' | 'nothing-read';
  readonly words: string;
  /** The finding the words speak of; of several, the first of the report. */
  readonly finding: SummaryFinding | undefined;
};

export function headlineOf(findings: SummaryFindings, coverage: readonly Coverage[]): Headline {
  const [explaining] = findings['explains-incident'];
  if (explaining !== undefined) {
    const kind = 'explained';
    return { kind, words: text(`summary.headline.${kind}`), finding: explaining };
  }
  const [first] = allFindings(findings);
  const kind =
    findings.unknown.length > 0
      ? 'not-compared'
      : first !== undefined
        ? 'not-explained'
        : coverage.some(({ verdict }) => readVerdicts.includes(verdict))
          ? 'nothing-found'
          : 'nothing-read';
  return { kind, words: text(`summary.headline.${kind}`), finding: first };
}

/** Verdicts of logs that can say something about the time of the incident. */
const readVerdicts: readonly Coverage['verdict'][] = ['covers', 'starts-inside', 'has-gaps', 'no-window'];

type GlanceInput = {
  readonly caseFile: Case;
  readonly runs: readonly CollectorRun[];
  readonly incident: BothClocks | undefined;
  readonly operations: SummaryOperations;
};

/** How many tracking IDs and values of a fact the first screen names. */
const namedValues = 3;

/** What a support engineer looks for first: when, who, which error, which identifiers, which server. */
export function glanceDetails(input: GlanceInput): readonly SummaryDetail[] {
  const { caseFile, runs, incident, operations } = input;
  const facts = runs.flatMap((run) => run.facts);
  const values = (name: FactName) =>
    unique(factsNamed(facts, name).map(({ value }) => String(value))).join(', ');
  const ofIncident = operations.shown.filter(({ relation }) => relation === 'incident');
  const kind = caseFile.user?.kind === undefined ? undefined : text(`userKind.${caseFile.user.kind}`);
  const rows: readonly (readonly [string, string | undefined, SummaryDetail['form']])[] = [
    [
      text('summary.local'),
      incident?.local === undefined
        ? caseFile.incident?.local
        : `${clockText(incident.local)} (${caseFile.incident?.timeZone ?? ''})`,
      'words',
    ],
    [text('summary.utc'), incident === undefined ? undefined : clockText(incident.utc), 'words'],
    [text('summary.userName'), caseFile.user?.principalName ?? values('user.principal-name'), 'name'],
    [text('summary.userKind'), kind ?? values('user.kind'), 'words'],
    [text('summary.shownError'), caseFile.problem?.shownError, 'words'],
    ...labelledIdentifiers.map(
      (field) => [text(`summary.code.${field}`), caseFile.codes?.[field], 'name'] as const,
    ),
    [
      text('summary.trackingIds'),
      unique(ofIncident.map(({ trackingId }) => trackingId ?? '')).join(', '),
      'name',
    ],
    [text('summary.hrCodes'), unique(ofIncident.map(({ hrCode }) => hrCode ?? '')).join(', '), 'name'],
    [
      text('summary.server'),
      caseFile.evidence?.server ??
        unique(runs.map(({ host }) => host).filter((host) => host !== 'tenant')).join(', '),
      'name',
    ],
    [text('package.fact.connect.version'), values('connect.version'), 'words'],
    [text('package.fact.service.adsync.state'), values('service.adsync.state'), 'words'],
  ];
  return rows.flatMap(([label, value, form]) =>
    value === undefined || value.trim() === '' ? [] : [{ label, value, form }],
  );
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))].slice(0, namedValues);
}
