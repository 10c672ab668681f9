import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CatalogHit } from '#core/catalog/search-catalog';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { CardPart } from '../../ui/card-part';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { OrderedSteps } from '../../ui/ordered-steps';
import { entryParts } from './entry-parts';
import { EntrySources } from './entry-sources';
import { entryText } from './entry-text';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  readable: { maxWidth: '75ch', overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

/** All of an entry: names, meaning, cause, what to do in order, what else to read, and where it comes from. */
export function EntryBody({ hit }: { readonly hit: CatalogHit }) {
  const styles = useStyles();
  const jump = useApp((state) => state.jump);
  const asked = useApp((state) => state.lookedUp);
  const { facts, says, nextSteps, texts, related } = entryParts(hit.found);
  return (
    <>
      {facts.length === 0 ? null : (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => [
            <dt key={`${label} name`} className={styles.name}>
              {text(label)}
            </dt>,
            <dd key={label} className={styles.value} dir="auto">
              {value}
            </dd>,
          ])}
        </dl>
      )}
      {says.map(({ label, value }) => (
        <CardPart level={3} key={label} title={text(label)}>
          <Body1 className={styles.readable} dir="auto">
            {value}
          </Body1>
        </CardPart>
      ))}
      {nextSteps.length === 0 ? null : (
        <CardPart level={3} title={text('window.lookup.nextSteps')}>
          <OrderedSteps steps={nextSteps} label={text('window.lookup.nextSteps')} />
        </CardPart>
      )}
      {texts.map(({ key, contains, meaning, nextSteps: own }) => (
        <CardPart level={3} key={key} title={text('window.lookup.contains', { contains })}>
          <Body1 className={styles.readable}>{meaning}</Body1>
          <OrderedSteps steps={own} label={text('window.lookup.contains', { contains })} />
        </CardPart>
      ))}
      {related.length === 0 ? null : (
        <CardPart level={3} title={text('window.lookup.related')}>
          <span className={styles.links}>
            {related.map(({ name, query }) => (
              <Link
                key={name}
                as="button"
                inline
                aria-label={text('window.lookup.relatedTo', { name })}
                onClick={() => jump({ view: 'lookup', query }, { view: 'lookup', query: asked })}
              >
                {name}
              </Link>
            ))}
          </span>
        </CardPart>
      )}
      <CardPart level={3} title={text('window.lookup.sources')}>
        <EntrySources found={hit.found} />
      </CardPart>
      <div>
        <CopyButton
          label={text('window.lookup.copy')}
          name={text('window.lookup.copyOf', { title: hit.title })}
          copy={() => copyText(entryText(hit))}
        />
      </div>
    </>
  );
}
