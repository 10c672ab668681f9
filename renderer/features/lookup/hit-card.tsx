import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { CatalogHit } from '#core/catalog/search-catalog';
import { OpeningCard } from '../../ui/opening-card';
import { EntryBody } from './entry-body';

/** One entry that was found: its kind and title, and all of it when open. */
export function HitCard({ hit, opens }: { readonly hit: CatalogHit; readonly opens: boolean }) {
  const [isOpen, setIsOpen] = useState(opens);
  return (
    <OpeningCard
      title={hit.title}
      level={2}
      marks={<Caption1>{hit.label}</Caption1>}
      isOpen={isOpen}
      onToggle={() => setIsOpen(!isOpen)}
    >
      <EntryBody hit={hit} />
    </OpeningCard>
  );
}
