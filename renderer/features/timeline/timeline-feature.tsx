import { Body1 } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useIncidentZone } from '../../store/use-incident-zone';
import { BackButton } from '../../ui/back-button';
import { CutList } from '../../ui/cut-list';
import { FeaturePage } from '../../ui/feature-page';
import { NothingCollected } from '../../ui/nothing-collected';
import { TimelineView } from './timeline-view';
import { useTimeline } from './use-timeline';

/** What the evidence comes to on one axis: drawn, and as a table. */
export function TimelineFeature() {
  const { timeAxis, timeline: records, cuts } = useApp((state) => state.triage);
  const collected = useApp((state) => state.runs.length > 0);
  const goTo = useApp((state) => state.goTo);
  const timeline = useTimeline(timeAxis);
  const zone = useIncidentZone();
  return (
    <FeaturePage wide title={text('window.timeline.title')} intro={text('window.timeline.intro')}>
      <BackButton />
      {collected ? null : <NothingCollected onOpen={() => goTo('evidence')} />}
      {collected && timeline === undefined ? (
        <Body1>{text(records.length > 0 ? 'window.timeline.earlier' : 'window.timeline.none')}</Body1>
      ) : null}
      {timeline === undefined ? null : <TimelineView timeline={timeline} zone={zone} />}
      <CutList cuts={cuts.filter(({ part }) => part === 'time-axis' || part === 'heartbeats')} />
    </FeaturePage>
  );
}
