import { Caption1 } from '@fluentui/react-components';
import type { Ref } from 'react';
import { text } from '#core/texts/text';
import type { PlacedFinding } from '../../store/evidence-links';
import { OpeningCard } from '../../ui/opening-card';
import { SeverityMark } from '../../ui/severity-mark';
import { FindingBody } from './finding-body';
import type { FindingContext } from './finding-text';

type FindingCardProps = {
  readonly placed: PlacedFinding;
  readonly context: FindingContext;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** The button that opens the card, to give it the keyboard. */
  readonly head: Ref<HTMLButtonElement>;
};

/** One finding: how grave and how sure, and all of it when open. */
export function FindingCard({ placed, context, ...card }: FindingCardProps) {
  const { severity, title, confidence, contradictedBy, relation } = placed.finding;
  return (
    <OpeningCard
      {...card}
      title={title}
      level={3}
      isStrong={relation === 'explains-incident'}
      marks={
        <>
          <SeverityMark severity={severity} />
          <Caption1>{text(`window.findings.confidence.${confidence.level}`)}</Caption1>
          {contradictedBy.length === 0 ? null : <Caption1>{text('window.findings.contradicted')}</Caption1>}
        </>
      }
    >
      <FindingBody placed={placed} context={context} />
    </OpeningCard>
  );
}
