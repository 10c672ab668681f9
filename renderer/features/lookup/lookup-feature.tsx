import { Body1, Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { type CatalogHit, searchCatalog } from '#core/catalog/search-catalog';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { BackButton } from '../../ui/back-button';
import { FeaturePage } from '../../ui/feature-page';
import { formatNumber } from '../../ui/format';
import { HitCard } from './hit-card';

const mostHits = 20;
const spokenPauseMs = 500;
const examples = ['33004', 'SSPR_0029', '80230626', 'passwords do not meet the policy'] as const;

const useStyles = makeStyles({
  field: { maxWidth: '640px' },
  search: { maxWidth: 'none', width: '100%' },
  examples: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Says what a code, an event ID, an error or a host means, from the catalogue that the program carries. */
export function LookupFeature() {
  const styles = useStyles();
  const asked = useApp((state) => state.lookedUp);
  const lookUp = useApp((state) => state.lookUp);
  const query = useDeferredValue(asked).trim();
  const hits = useMemo(() => searchCatalog(query, mostHits), [query]);
  const said = query === '' ? '' : hitWords(hits);
  const field = useSoughtField();
  useSpokenHits(said);
  return (
    <FeaturePage title={text('window.lookup.title')} intro={text('window.lookup.intro')}>
      <BackButton />
      <Field label={text('window.lookup.field')} className={styles.field}>
        <SearchBox
          input={{ ref: field, maxLength: 2_000 }}
          className={styles.search}
          value={asked}
          data-own-undo=""
          placeholder={text('window.lookup.placeholder')}
          onChange={(_, { value }) => lookUp(value)}
        />
      </Field>
      {query === '' ? (
        <div className={styles.list}>
          <Body1>{text('window.lookup.empty')}</Body1>
          <div className={styles.examples}>
            {examples.map((example) => (
              <Button key={example} onClick={() => lookUp(example)}>
                {example}
              </Button>
            ))}
          </div>
        </div>
      ) : (
        <section className={styles.list} aria-label={text('window.lookup.results')}>
          <Body1>{said}</Body1>
          {hits.map((hit, index) => (
            <HitCard key={`${query} ${hit.key}`} hit={hit} opens={index === 0} />
          ))}
        </section>
      )}
    </FeaturePage>
  );
}

function hitWords(hits: readonly CatalogHit[]): string {
  if (hits.length === 0) return text('window.lookup.noHits');
  if (hits.length === 1) return text('window.lookup.hitsOne');
  const key = hits.length === mostHits ? 'window.lookup.hitsMost' : 'window.lookup.hits';
  return text(key, { count: formatNumber(hits.length) });
}

/** Gives the keyboard to the field when a jump led here. */
function useSoughtField() {
  const field = useRef<HTMLInputElement>(null);
  const sought = useApp((state) => state.sought);
  const takeSought = useApp((state) => state.takeSought);
  useEffect(() => {
    if (sought?.view !== 'lookup') return;
    takeSought();
    field.current?.focus();
    field.current?.select();
  }, [sought, takeSought]);
  return field;
}

/** Tells the live region what was found once typing rests. */
function useSpokenHits(said: string): void {
  const announce = useApp((state) => state.announce);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => announce(said), spokenPauseMs);
    return () => clearTimeout(timer);
  }, [announce, said]);
}
