import {
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { CatalogHit } from '#core/catalog/search-catalog';
import { EntryBody } from './entry-body';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  title: { margin: 0, minWidth: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  label: { color: tokens.colorNeutralForeground2 },
  name: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
});

/** One entry that was found: its kind and title, and all of it when open. */
export function HitCard({ hit, opens }: { readonly hit: CatalogHit; readonly opens: boolean }) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(opens);
  const Chevron = open ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={`${id}body`}
          onClick={() => setOpen(!open)}
        >
          <Caption1 className={styles.label}>{hit.label}</Caption1>
          <Chevron aria-hidden="true" />
          <Subtitle2 id={id} className={styles.name} dir="auto">
            {hit.title}
          </Subtitle2>
        </button>
      </h2>
      {open ? (
        <div id={`${id}body`} className={styles.body}>
          <EntryBody hit={hit} />
        </div>
      ) : null}
    </article>
  );
}
