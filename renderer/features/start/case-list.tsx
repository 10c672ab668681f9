import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { text } from '#core/texts/text';
import { findCases } from '../../store/find-cases';
import { useApp } from '../../store/store-context';
import { usePresent } from '../../store/use-present';
import { formatNumber } from '../../ui/format';
import { moveByArrows } from '../../ui/move-by-arrows';
import { Section } from '../../ui/section';
import { CaseRow } from './case-row';
import { CaseSearch } from './case-search';
import { useListKeys } from './use-list-keys';

/** Enough for a week of tickets; the paste box below stays in sight. */
const shownAtFirst = 6;
const caseButton = '[data-case]';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { margin: tokens.spacingVerticalXS },
  none: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  noneCard: { padding: tokens.spacingHorizontalL },
});

/** The cases on this computer, the one that was changed last first, with a search. */
export function CaseList() {
  const styles = useStyles();
  const drafts = useApp((state) => state.drafts);
  const caseSearch = useApp((state) => state.caseSearch);
  const soughtCase = useApp((state) => state.soughtCase);
  const openCase = useApp((state) => state.openCase);
  const deleteDraft = useApp((state) => state.deleteDraft);
  const [all, setAll] = useState(false);
  const [entered, setEntered] = useState<string>();
  const search = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const nowMs = usePresent(30_000);
  useListKeys(search);
  // Not deferred: a key that follows the last letter must meet the list that the letters left.
  const hits = useMemo(() => findCases(drafts, caseSearch), [drafts, caseSearch]);
  const soughtIndex = hits.findIndex(({ id }) => id === soughtCase);
  const shown = all || soughtIndex >= shownAtFirst ? hits : hits.slice(0, shownAtFirst);
  if (drafts.length === 0) return null;
  const enters = shown.some(({ id }) => id === entered) ? entered : shown[0]?.id;
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    const isFirst = document.activeElement === event.currentTarget.querySelector(caseButton);
    if (event.key === 'ArrowUp' && isFirst) {
      event.preventDefault();
      search.current?.querySelector('input')?.focus();
    } else moveByArrows(event, caseButton);
  };
  return (
    <Section
      title={text('window.cases.list')}
      actions={
        <CaseSearch
          holder={search}
          hits={hits.length}
          onEnter={() => {
            const [first] = hits;
            if (first !== undefined) void openCase(first.id);
          }}
          onDown={() => list.current?.querySelector<HTMLElement>(caseButton)?.focus()}
        />
      }
    >
      <div className={styles.card}>
        {hits.length === 0 ? <NoneFound /> : null}
        <ul ref={list} className={styles.list} aria-label={text('window.cases.list')} onKeyDown={pressed}>
          {shown.map((draft, index) => (
            <CaseRow
              key={draft.id}
              draft={draft}
              nowMs={nowMs}
              enters={draft.id === enters}
              onEnter={() => setEntered(draft.id)}
              onDelete={() => void deleteDraft(draft.id, (shown[index + 1] ?? shown[index - 1])?.id)}
            />
          ))}
        </ul>
        {shown.length === hits.length ? null : (
          <Button className={styles.more} appearance="subtle" onClick={() => setAll(true)}>
            {text('window.cases.showAll', { count: formatNumber(hits.length) })}
          </Button>
        )}
      </div>
    </Section>
  );
}

function NoneFound() {
  const styles = useStyles();
  const searchCases = useApp((state) => state.searchCases);
  return (
    <div className={styles.noneCard}>
      <div className={styles.none}>
        <Body1>{text('window.cases.search.none')}</Body1>
        <Button size="small" onClick={() => searchCases('')}>
          {text('window.cases.search.clear')}
        </Button>
      </div>
    </div>
  );
}
