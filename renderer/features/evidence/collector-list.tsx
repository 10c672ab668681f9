import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type TextKey, text } from '#core/texts/text';
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
  const began = live !== undefined || runs.length > 0;
  return (
    <Section
      title={text(titleOf(live !== undefined, began))}
      note={text(began ? 'window.evidence.list.note' : 'window.evidence.willRead.note')}
    >
      {rows.length === 0 ? <Body1>{text('window.evidence.noPlan')}</Body1> : null}
      <ul className={styles.list} hidden={rows.length === 0}>
        {rows.map((row) => (
          <li key={row.id}>
            <CollectorRowView row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function titleOf(running: boolean, began: boolean): TextKey {
  if (running) return 'window.evidence.isRead';
  return began ? 'window.evidence.list' : 'window.evidence.willRead';
}
