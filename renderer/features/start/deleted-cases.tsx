import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { DeletedDraft } from '#contract/case-list';
import { keptDays } from '#contract/limits';
import { text } from '#core/texts/text';
import { caseName } from '../../store/cases-slice';
import { useApp } from '../../store/store-context';
import { usePresent } from '../../store/use-present';
import { formatLocal, formatNumber } from '../../ui/format';
import { ago } from './case-facts';
import { PurgeCases } from './purge-cases';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 260px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** The deleted cases, folded: each can be put back until it is removed for good. */
export function DeletedCases() {
  const styles = useStyles();
  const deleted = useApp((state) => state.deleted);
  const nowMs = usePresent(30_000);
  if (deleted.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="deleted">
        <AccordionHeader as="h2">
          {text('window.cases.bin', { count: formatNumber(deleted.length) })}
        </AccordionHeader>
        <AccordionPanel>
          <div className={styles.panel}>
            <Caption1 className={styles.note}>{text('window.cases.bin.note', { days: keptDays })}</Caption1>
            <ul className={styles.list}>
              {deleted.map((draft) => (
                <DeletedRow key={draft.id} draft={draft} nowMs={nowMs} />
              ))}
            </ul>
            {deleted.length > 1 ? (
              <PurgeCases drafts={deleted} label={text('window.cases.purgeAll')} />
            ) : null}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function DeletedRow({ draft, nowMs }: { readonly draft: DeletedDraft; readonly nowMs: number }) {
  const styles = useStyles();
  const restoreDraft = useApp((state) => state.restoreDraft);
  const title = caseName(draft.title);
  const times = { ago: ago(draft.deletedAt, nowMs), until: formatLocal(draft.keptUntil) };
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Body1 dir="auto">{title}</Body1>
        <Caption1 className={styles.note}>{text('window.cases.bin.deleted', times)}</Caption1>
      </span>
      <Button
        size="small"
        aria-label={text('window.cases.restoreOf', { title })}
        onClick={() => void restoreDraft(draft.id)}
      >
        {text('window.cases.restore')}
      </Button>
      <PurgeCases
        drafts={[draft]}
        label={text('window.cases.purge')}
        fullLabel={text('window.cases.purgeOf', { title })}
      />
    </li>
  );
}
