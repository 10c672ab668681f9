import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { localTimeAt } from '#core/case/incident-time';
import { resolveTimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { Finding } from '#core/triage/triage-report';
import { withTypedTime } from '../../store/case-parts';
import { useApp } from '../../store/store-context';
import { formatUtc } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import { localZone } from './zone-suggestions';

const useStyles = makeStyles({
  action: { textAlign: 'right', paddingRight: 0, width: '96px' },
  coverage: { color: tokens.colorNeutralForeground2 },
});

/** Whether the collected log covers the time, and the times of what it shows, to be taken over. */
export function LogTimes() {
  const table = useTableStyles();
  const styles = useStyles();
  const triage = useApp((state) => state.triage);
  const timeZone = useApp((state) => state.caseFile.incident?.timeZone ?? '');
  const changeCase = useApp((state) => state.changeCase);
  const timed = triage.findings.filter(
    (finding): finding is Finding & { lastAt: string } => finding.lastAt !== undefined,
  );
  if (timed.length === 0 && triage.coverage.length === 0) return null;

  const take = (instant: string) => {
    const given = resolveTimeZone(timeZone);
    const zone = given.ok ? given : resolveTimeZone(localZone());
    if (!zone.ok) return;
    const [date = '', time = ''] = localTimeAt(instant, zone.value).slice(0, 19).split('T');
    const typed = { date, time, timeZone: given.ok ? timeZone : localZone() };
    changeCase((caseFile) => withTypedTime(caseFile, typed), { view: 'time', field: `incident.${instant}` });
  };

  return (
    <Section title={text('window.time.fromLog')}>
      {triage.coverage.map(({ log, host, explanation }) => (
        <Caption1 key={`${log} ${host}`} className={styles.coverage}>
          {explanation}
        </Caption1>
      ))}
      {timed.length === 0 ? null : (
        <table className={table.table} aria-label={text('window.time.fromLog')}>
          <tbody>
            {timed.map((finding) => (
              <tr key={finding.code}>
                <td className={mergeClasses(table.cell, table.exact)}>{formatUtc(finding.lastAt)}</td>
                <th scope="row" className={table.cell}>
                  {finding.title}
                </th>
                <td className={mergeClasses(table.cell, styles.action)}>
                  <Button
                    size="small"
                    aria-label={text('window.time.useOf', { at: formatUtc(finding.lastAt) })}
                    onClick={() => take(finding.lastAt)}
                  >
                    {text('window.time.use')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
