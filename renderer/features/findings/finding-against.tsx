import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { hostOf, type PlacedFinding } from '../../store/evidence-links';
import type { FindingContext } from './finding-text';
import { RecordTable } from './record-table';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  facts: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What speaks against a finding, each with its own proof. */
export function Against({
  placed,
  context,
}: {
  readonly placed: PlacedFinding;
  readonly context: FindingContext;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {placed.finding.contradictedBy.map(({ statement, records, facts }) => (
        <li key={statement}>
          <span dir="auto">{statement}</span>
          {facts.length === 0 ? null : (
            <ul className={styles.facts}>
              {facts.map((fact) => (
                <li key={fact} dir="auto">
                  {fact}
                </li>
              ))}
            </ul>
          )}
          {records.length === 0 ? null : (
            <RecordTable
              label={text('window.findings.against')}
              recordIds={records}
              host={hostOf(placed.finding.host, context.hosts)}
              finding={placed.index}
              context={context}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
