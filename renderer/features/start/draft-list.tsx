import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftSummary } from '#contract/shapes';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { formatLocal, formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';
import { DeleteDraft } from './delete-draft';

/** Enough for a week of tickets; the paste box below stays in sight. */
const shownAtFirst = 6;

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '& tbody tr:last-child > *': { borderBottomStyle: 'none' },
  },
  more: { marginTop: tokens.spacingVerticalXS },
  action: { width: '32px', paddingRight: 0 },
  title: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
});

/** The drafts, newest first, each with how far it is and when it was saved. */
export function DraftList() {
  const table = useTableStyles();
  const styles = useStyles();
  const drafts = useApp((state) => state.drafts);
  const [all, setAll] = useState(false);
  const shown = all ? drafts : drafts.slice(0, shownAtFirst);
  if (drafts.length === 0) return null;
  return (
    <Section title={text('window.start.drafts')}>
      <div className={styles.card}>
        <table className={table.table}>
          <thead>
            <tr>
              <th className={table.head}>{text('window.start.case')}</th>
              <th className={table.head}>{text('window.start.answered')}</th>
              <th className={table.head}>{text('window.start.saved')}</th>
              <th className={table.head} aria-label={text('window.start.delete')} />
            </tr>
          </thead>
          <tbody>
            {shown.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </tbody>
        </table>
        {shown.length === drafts.length ? null : (
          <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
            {text('window.start.showAll', { count: formatNumber(drafts.length) })}
          </Button>
        )}
      </div>
    </Section>
  );
}

function DraftRow({ draft }: { readonly draft: DraftSummary }) {
  const table = useTableStyles();
  const styles = useStyles();
  const openCase = useApp((state) => state.openCase);
  const title = draft.title === '' ? text('window.untitled') : draft.title;
  return (
    <tr>
      <th scope="row" className={table.cell}>
        <Link onClick={() => void openCase(draft.id)}>
          <span className={styles.title} dir="auto">
            {title}
          </span>
        </Link>
        {draft.interruptedRun ? (
          <Caption1 block className={table.quiet}>
            {text('window.start.interrupted')}
          </Caption1>
        ) : null}
      </th>
      <td className={mergeClasses(table.cell, table.exact)}>
        {text('window.start.answeredOf', { answered: draft.answered, total: 7 })}
      </td>
      <td className={mergeClasses(table.cell, table.exact)}>{formatLocal(draft.savedAt)}</td>
      <td className={mergeClasses(table.cell, styles.action)}>
        <DeleteDraft draft={draft} title={title} />
      </td>
    </tr>
  );
}
