import { type Finding, text } from '#core';
import type { Screen } from '../screen';
import type { AskedTriage } from './asked-triage';
import { coverageText } from './coverage-text';
import { findingsText } from './findings-text';
import { headlineOf } from './headline';
import { labelled, painted, wrapped } from './layout';
import { operationsText } from './operations-text';
import type { Triaged } from './print-triaged';
import { bothClocks } from './shown-time';

/** The whole report for people, in the order in which it is needed: what is the matter, of what, why, and how far the logs reach. */
export function reportText(triaged: Triaged, screen: Screen): string {
  const { asked, report } = triaged;
  const { zone } = asked;
  const headline = headlineOf(report, asked.at);
  const { about, besides } = inOrder(report.findings);
  const section = (key: Parameters<typeof text>[0], lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', painted(text(key), 'heading', screen), ...lines];
  const lines = [
    ...wrapped(headline.sentence, screen.columns).map((line) => painted(line, headline.grade, screen)),
    '',
    ...question(triaged, screen),
    ...section(
      'cli.triage.heading.findings',
      findingsText(about, { firstNumber: 1, isShort: false }, zone, screen),
    ),
    ...section(
      'cli.triage.heading.besides',
      findingsText(besides, { firstNumber: about.length + 1, isShort: true }, zone, screen),
    ),
    ...(report.operations.length === 0
      ? []
      : section('cli.triage.heading.operations', operationsText(report.operations, zone, screen))),
    ...section('cli.triage.heading.logs', coverageText(report.coverage, zone, screen)),
    ...section(
      'cli.triage.heading.cuts',
      report.cuts.flatMap(({ explanation }) => wrapped(explanation, screen.columns)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The findings that may explain the incident, those that do first, apart from those that only stand in the evidence; where there
 * is none of the first kind, all are.
 */
function inOrder(findings: readonly Finding[]) {
  const related = (relation: Finding['relation']) =>
    findings.filter((finding) => finding.relation === relation);
  const about = [...related('explains-incident'), ...related('unknown')];
  return about.length === 0 ? { about: findings, besides: [] } : { about, besides: related('seen-in-log') };
}

/** What was asked and where that comes from. */
function question({ request, input, asked, problems }: Triaged, screen: Screen): readonly string[] {
  const { at, user, zone, from } = asked;
  const { window } = asked.question;
  const paths = request.paths.join(', ');
  const line = (label: string, content: string) =>
    labelled(label, content, screen, { indent: 0, labelColumns: 10 });
  const kind = text(`cli.triage.input.${input.kind}`, { paths });
  const verified = input.kind === 'package' && input.defects.length === 0;
  return [
    ...line(text('cli.triage.label.input'), verified ? `${kind} ${text('cli.triage.verified')}` : kind),
    ...(input.defects.length === 0
      ? []
      : line('', text('cli.triage.notVerified')).map((part) => painted(part, 'error', screen))),
    ...line(
      text('cli.triage.label.at'),
      at === undefined
        ? text(window === undefined ? 'cli.triage.noTime' : 'cli.triage.noTimeInWindow')
        : `${bothClocks(at, zone)}${source(from.at)}`,
    ),
    ...(user === undefined ? [] : line(text('cli.triage.label.user'), `${user}${source(from.user)}`)),
    ...(window === undefined
      ? []
      : [
          ...line(
            text('cli.triage.label.window'),
            text('cli.triage.fromTime', { time: bothClocks(window.fromInstant, zone) }),
          ),
          ...line(
            '',
            text('cli.triage.toTime', {
              time: bothClocks(window.toInstant, zone),
              source: source(from.window),
            }),
          ),
        ]),
    ...(problems.length === 0
      ? []
      : line(
          text('cli.triage.label.problems'),
          problems.length === 1
            ? text('cli.triage.oneProblem')
            : text('cli.triage.problems', { count: problems.length }),
        ).map((part) => painted(part, 'warning', screen))),
  ];
}

function source(from: AskedTriage['from']['at']): string {
  return from === undefined ? '' : text(`cli.triage.from.${from}`);
}
