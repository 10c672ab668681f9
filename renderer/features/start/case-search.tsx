import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { counted } from '../../ui/format';

type CaseSearchProps = {
  /** Holds the field, for who leads the keyboard to it. */
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly hits: number;
  /** Enter and the arrow down lead from the field into the list. */
  readonly onEnter: () => void;
  readonly onDown: () => void;
};

/** So long after the last key the hits are spoken: not at each letter. */
const settledMs = 600;

const useStyles = makeStyles({
  root: { flex: '0 1 420px', minWidth: 0 },
  field: { width: '100%', maxWidth: 'none', backgroundColor: tokens.colorNeutralBackground1 },
});

/** Filters the list while typing; says how many cases are left. */
export function CaseSearch({ holder, hits, onEnter, onDown }: CaseSearchProps) {
  const styles = useStyles();
  const caseSearch = useApp((state) => state.caseSearch);
  const searchCases = useApp((state) => state.searchCases);
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (caseSearch.trim() === '') return;
    const timer = setTimeout(
      () => announce(counted(hits, 'window.cases.search.one', 'window.cases.search.many')),
      settledMs,
    );
    return () => clearTimeout(timer);
  }, [caseSearch, hits, announce]);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Escape' && caseSearch !== '') searchCases('');
    else return;
    event.preventDefault();
  };
  return (
    <div ref={holder} className={styles.root}>
      <SearchBox
        className={styles.field}
        value={caseSearch}
        maxLength={300}
        dir="auto"
        data-own-undo=""
        aria-label={text('window.cases.search')}
        aria-keyshortcuts="Control+F"
        placeholder={text('window.cases.search.hint')}
        onChange={(_, data) => searchCases(data.value)}
        onKeyDown={pressed}
      />
    </div>
  );
}
