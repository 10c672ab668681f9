import { Body1, Button, Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import type { WorthAdding } from '#core/triage/worth-adding';
import { useAppStore } from '../../store/store-context';
import { goToWorth, worthWords } from '../../store/worth-words';
import { formatNumber } from '../../ui/format';
import { Section } from '../../ui/section';
import { useEntryStyles } from './use-entry-styles';

const firstShown = 5;

/** What would help support, the most helpful first, each a way to where it is added. */
export function WorthList({ worth }: { readonly worth: readonly WorthAdding[] }) {
  const styles = useEntryStyles();
  const store = useAppStore();
  const [all, setAll] = useState(false);
  // A button that shows one more would take its place.
  const shown = all || worth.length === firstShown + 1 ? worth : worth.slice(0, firstShown);
  return (
    <Section title={text('window.overview.worth')}>
      {worth.length === 0 ? (
        <Body1 className={styles.quiet}>{text('window.overview.worth.none')}</Body1>
      ) : (
        <ul className={styles.list}>
          {shown.map((one, index) => {
            const { what, why } = worthWords(one);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say to check the same
              <li key={index} className={styles.entry} dir="auto">
                <Link as="button" className={styles.link} onClick={() => goToWorth(one, store.getState())}>
                  {what}
                </Link>
                {why === '' ? null : <Caption1 className={styles.quiet}>{why}</Caption1>}
              </li>
            );
          })}
        </ul>
      )}
      {shown.length < worth.length ? (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {text('window.overview.worth.more', { count: formatNumber(worth.length - shown.length) })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
