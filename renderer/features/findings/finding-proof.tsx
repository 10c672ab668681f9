import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import { hostOf, type PlacedFinding } from '../../store/evidence-links';
import { formatNumber } from '../../ui/format';
import type { FindingContext } from './finding-text';
import { RecordTable } from './record-table';

const firstRecords = 8;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The records and facts that prove a finding; the first records at once, the others on request. */
export function FindingProof({
  placed,
  context,
}: {
  readonly placed: PlacedFinding;
  readonly context: FindingContext;
}) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { records, facts, count, host } = placed.finding;
  const shown = all ? records : records.slice(0, firstRecords);
  const rest = records.length - shown.length;
  return (
    <div className={styles.root}>
      {records.length === 0 ? null : (
        <RecordTable
          label={text('window.findings.recordsOf')}
          recordIds={shown}
          host={hostOf(host, context.hosts)}
          finding={placed.index}
          context={context}
        />
      )}
      {rest > 0 ? (
        <Button size="small" onClick={() => setAll(true)}>
          {text('window.findings.moreRecords', { count: formatNumber(rest) })}
        </Button>
      ) : null}
      {rest === 0 && records.length > 0 && count > records.length ? (
        <Caption1 className={styles.quiet}>
          {text('window.findings.notListed', {
            listed: formatNumber(records.length),
            count: formatNumber(count),
          })}
        </Caption1>
      ) : null}
      {facts.length === 0 ? null : (
        <ul className={styles.facts} aria-label={text('window.findings.facts')}>
          {facts.map((fact) => (
            <li key={fact} dir="auto">
              {fact}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
