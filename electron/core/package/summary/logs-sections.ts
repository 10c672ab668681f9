import { text } from '../../texts/text';
import { formatNumber } from '../plain-text';
import { columns } from './columns';
import { type Block, firstOf, type Line, list, paragraph, type Section } from './document';
import type { SummaryCoverage, SummaryModel } from './summary-model';

/** Whether each log can say anything about the time asked, where it has gaps, and what was cut. */
export function coverageSection({ window, coverage, cuts }: SummaryModel): Section {
  const asked =
    window === undefined
      ? paragraph(text('summary.window.none'))
      : paragraph(text('summary.window'), ' ', { clock: window.from }, ' – ', { clock: window.to });
  const doubtful = coverage.filter(({ verdict }) => verdict !== 'covers');
  const { shown, more } = firstOf(
    [...doubtful, ...coverage.filter(({ verdict }) => verdict === 'covers')],
    'triage/findings.json',
  );
  const logs: Block =
    coverage.length === 0
      ? paragraph(text('summary.coverage.none'))
      : {
          kind: 'table',
          caption: text('summary.section.coverage'),
          columns: columns('host', 'log', 'verdict', 'explanation', 'records', 'oldest', 'newest'),
          rows: (more.length === 0 ? coverage : shown).map(coverageRow),
        };
  const gaps = coverage.flatMap(gapLines);
  return {
    id: 'coverage',
    title: text('summary.section.coverage'),
    blocks: [
      asked,
      logs,
      ...more,
      ...listed(text('summary.coverage.gaps'), gaps, 'triage/findings.json'),
      ...listed(
        text('summary.coverage.cuts'),
        cuts.map(
          ({ part, kept, of, explanation }): Line => [
            text('summary.cut', {
              part: text(`summary.cutPart.${part}`),
              kept: formatNumber(kept),
              of: formatNumber(of),
              explanation,
            }),
          ],
        ),
        'triage/findings.json',
      ),
    ],
  };
}

function coverageRow(log: SummaryCoverage): readonly Line[] {
  const { records, recordsInWindow } = log;
  const inWindow =
    recordsInWindow === undefined
      ? ''
      : text('summary.coverage.inWindow', { count: formatNumber(recordsInWindow) });
  return [
    [log.host],
    [text('summary.coverage.log', { log: log.log, extent: text(`summary.extent.${log.extent}`) })],
    [{ strong: text(`summary.verdict.${log.verdict}`) }],
    [log.explanation],
    [`${formatNumber(records)}${inWindow}`],
    [log.oldest === undefined ? '' : { clock: log.oldest }],
    [log.newest === undefined ? '' : { clock: log.newest }],
  ];
}

/** How many gaps of a log are named. */
const namedGaps = 10;

function gapLines({ log, host, gaps }: SummaryCoverage): readonly Line[] {
  const more = gaps.length - namedGaps;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing, 0);
  return [
    ...gaps
      .slice(0, namedGaps)
      .map(
        ({ after, before, missing: count }): Line => [
          text('summary.gap', { log, host, after, before, missing: formatNumber(count) }),
        ],
      ),
    ...(more > 0
      ? [[text('summary.moreGaps', { more: formatNumber(more), missing: formatNumber(missing), log, host })]]
      : []),
  ];
}

/** Everything asked for that is not here, and why: "nothing there" is not "not collected". */
export function notCollectedSection(model: SummaryModel): Section {
  const runs = model.collectors.filter(({ status }) => status !== 'collected');
  const rows = [
    ...runs.map(({ title, host, status, detail }): readonly Line[] => [
      [title],
      [host],
      [{ strong: text(`outcome.${status}`) }],
      [detail],
    ]),
    ...model.leftOut.map(({ path, host, by, reason }): readonly Line[] => [
      [{ name: path }],
      [host ?? ''],
      [{ strong: text(by === 'person' ? 'summary.leftOut.person' : 'summary.leftOut') }],
      [reason],
    ]),
  ];
  const { shown, more } = firstOf(rows, 'manifest.json');
  const none = text(model.collectors.length === 0 ? 'summary.collectors.none' : 'summary.notCollected.none');
  return {
    id: 'not-collected',
    title: text('summary.section.notCollected'),
    blocks: [
      rows.length === 0
        ? paragraph(none)
        : {
            kind: 'table',
            caption: text('summary.section.notCollected'),
            columns: columns('what', 'host', 'outcome', 'reason'),
            rows: shown,
          },
      ...more,
      ...listed(
        text('summary.disagreements'),
        model.disagreements.map((sentence): Line => [sentence]),
        'manifest.json',
      ),
    ],
  };
}

function listed(
  title: string,
  lines: readonly Line[],
  file: Parameters<typeof firstOf>[1],
): readonly Block[] {
  const { shown, more } = firstOf(lines, file);
  const said = list(shown);
  return said.length === 0 ? [] : [paragraph({ strong: title }), ...said, ...more];
}
