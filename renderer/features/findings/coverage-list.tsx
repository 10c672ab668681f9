import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Coverage } from '#core/triage/triage-report';
import { clocksLine } from '../../ui/clock-times';
import { CoverageVerdict } from '../../ui/coverage-verdict';
import { formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import { CoverageGaps } from './coverage-gaps';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minWidth: 0 },
  says: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
  missing: {
    borderLeft: `${tokens.strokeWidthThicker} dashed ${tokens.colorStatusDangerBorder1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

type CoverageListProps = { readonly coverage: readonly Coverage[]; readonly zone: TimeZone | undefined };

/** What each log can speak about: "nothing there" is told apart from "not collected". */
export function CoverageList({ coverage, zone }: CoverageListProps) {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <Section title={text('window.coverage.title')} note={text('window.coverage.note')}>
      <div className={styles.scroll}>
        <table className={table.table} aria-label={text('window.coverage.title')}>
          <thead>
            <tr>
              <th className={table.head}>{text('window.coverage.log')}</th>
              <th className={table.head}>{text('window.coverage.says')}</th>
              <th className={mergeClasses(table.head, table.number)}>{text('window.coverage.records')}</th>
            </tr>
          </thead>
          <tbody>
            {coverage.map((log) => (
              <tr key={`${log.log} ${log.host}`}>
                <th scope="row" className={mergeClasses(table.cell, table.whole)}>
                  {log.log}
                  <br />
                  <span className={table.quiet}>{log.host}</span>
                </th>
                <td className={table.cell}>
                  <span
                    className={mergeClasses(styles.says, log.verdict === 'not-collected' && styles.missing)}
                  >
                    <CoverageVerdict verdict={log.verdict} />
                    <span dir="auto">{log.explanation}</span>
                    <span className={table.quiet}>{reach(log, zone)}</span>
                    <CoverageGaps gaps={log.gaps} />
                  </span>
                </td>
                <td className={mergeClasses(table.cell, table.number)}>
                  <Counts log={log} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** A log that was not read has no number of records; zero is only said of one that was. */
function Counts({ log }: { readonly log: Coverage }) {
  const table = useTableStyles();
  if (log.verdict === 'not-collected') return <span aria-hidden="true">–</span>;
  return (
    <>
      {formatNumber(log.records)}
      {log.recordsInWindow === undefined ? null : (
        <>
          <br />
          <span className={table.quiet}>
            {text('window.coverage.inWindow', { count: formatNumber(log.recordsInWindow) })}
          </span>
        </>
      )}
    </>
  );
}

function reach({ oldest, newest, extent }: Coverage, zone: TimeZone | undefined): string {
  const times =
    oldest === undefined || newest === undefined
      ? ''
      : `${text('window.findings.between', { first: clocksLine(oldest, zone), last: clocksLine(newest, zone) })}.`;
  const parts = extent === 'not-known' ? '' : text(`window.coverage.${extent}`);
  return [times, parts].join(' ').trim();
}
