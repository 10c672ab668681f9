import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useRef } from 'react';
import { useApp } from '../store/store-context';
import { useMediaQuery } from '../ui/use-media-query';
import { FeatureView } from './feature-view';
import { FoldedNavigation } from './folded-navigation';
import { Navigation } from './navigation';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { display: 'flex', minHeight: 0, minWidth: 0 },
  folded: { flexDirection: 'column' },
  main: { flex: '1 1 0', minWidth: 0, minHeight: 0, overflowY: 'auto', overflowX: 'hidden' },
});

/** A case or a package: header, checklist on the left, one item on the right, the bar below. */
export function ScreenFrame({ header, bar }: { readonly header: ReactNode; readonly bar: ReactNode }) {
  const styles = useStyles();
  const view = useApp((state) => state.view);
  const focusTurn = useApp((state) => state.focusTurn);
  const focusField = useApp((state) => state.focusField);
  const narrow = useMediaQuery('(max-width: 899px)');
  const main = useRef<HTMLElement>(null);
  const focusedTurn = useRef(0);
  // A feature that is still loaded has nothing that could take the keyboard.
  const giveFocus = useCallback(() => {
    if (focusTurn === focusedTurn.current) return;
    focusedTurn.current = focusTurn;
    const field = focusField === undefined ? undefined : fieldNamed(main.current, focusField);
    if (field === undefined) main.current?.querySelector('h1')?.focus({ preventScroll: true });
    else field.focus();
  }, [focusTurn, focusField]);
  return (
    <div className={styles.screen}>
      {header}
      <div className={mergeClasses(styles.body, narrow && styles.folded)}>
        {narrow ? <FoldedNavigation /> : <Navigation />}
        <main ref={main} key={view} className={styles.main}>
          <FeatureView view={view} onShown={giveFocus} />
        </main>
      </div>
      {bar}
    </div>
  );
}

/** The field of a page with a name; of a choice its chosen answer, or the first. */
function fieldNamed(page: HTMLElement | null, name: string): HTMLElement | undefined {
  const fields = [...(page?.querySelectorAll<HTMLElement>('[name]') ?? [])].filter(
    (field) => field.getAttribute('name') === name,
  );
  return fields.find((field) => field.matches(':checked')) ?? fields[0];
}
