import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { resolveIncidentTime } from '#core/case/incident-time';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatUtc } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import { logMoments } from './log-moments';

const useStyles = makeStyles({
  action: { textAlign: 'right', paddingRight: 0, width: '96px' },
  coverage: { color: tokens.colorNeutralForeground2 },
});

/** Whether the collected log covers the time, and the times of what it shows, to be taken over. */
export function LogTimes() {
  const table = useTableStyles();
  const styles = useStyles();
  const triage = useApp((state) => state.triage);
  const incident = useApp((state) => state.caseFile.incident);
  const takeTime = useApp((state) => state.takeTime);
  const moments = useMemo(() => {
    const resolved = incident === undefined ? undefined : resolveIncidentTime(incident);
    return logMoments(triage.findings, resolved?.kind === 'instant' ? resolved.instant : undefined);
  }, [triage, incident]);
  if (moments.length === 0 && triage.coverage.length === 0) return null;

  return (
    <Section title={text('window.time.fromLog')}>
      {triage.coverage.map(({ log, host, explanation }) => (
        <Caption1 key={`${log} ${host}`} className={styles.coverage}>
          {explanation}
        </Caption1>
      ))}
      {moments.length === 0 ? null : (
        <table className={table.table} aria-label={text('window.time.fromLog')}>
          <tbody>
            {moments.map(({ at, title }) => (
              <tr key={`${at} ${title}`}>
                <td className={mergeClasses(table.cell, table.exact)}>{formatUtc(at)}</td>
                <th scope="row" className={table.cell}>
                  {title}
                </th>
                <td className={mergeClasses(table.cell, styles.action)}>
                  <Button
                    size="small"
                    aria-label={text('window.time.useOf', { at: formatUtc(at) })}
                    onClick={() => takeTime(at)}
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
