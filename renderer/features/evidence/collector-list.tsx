import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Section } from '../../ui/section';
import { CollectorRowView } from './collector-row';
import { collectorRows } from './collector-rows';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    '& > li + li': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

/** What will be read and why; while it runs and afterwards the same rows with what came of each. */
export function CollectorList() {
  const styles = useStyles();
  const plan = useApp((state) => state.plan);
  const runs = useApp((state) => state.runs);
  const live = useApp((state) => state.live);
  const rows = useMemo(() => collectorRows(plan, runs, live), [plan, runs, live]);
  if (rows.length === 0) return null;
  const began = live !== undefined || runs.length > 0;
  return (
    <Section
      title={text(began ? 'window.evidence.list' : 'window.evidence.willRead')}
      note={text(began ? 'window.evidence.list.note' : 'window.evidence.willRead.note')}
    >
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <CollectorRowView row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
