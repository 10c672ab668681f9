import { Body1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { resolveIncidentTime } from '#core/case/incident-time';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { FeaturePage } from '../../ui/feature-page';
import { NothingCollected } from '../../ui/nothing-collected';
import { timelineRows } from './timeline-rows';
import { TimelineTable } from './timeline-table';

const useStyles = makeStyles({ filter: { maxWidth: '360px' } });

/** The records that matter in the order of their time, with the incident among them. */
export function TimelineFeature() {
  const styles = useStyles();
  const timeline = useApp((state) => state.triage.timeline);
  const incident = useApp((state) => state.caseFile.incident);
  const collected = useApp((state) => state.runs.length > 0);
  const goTo = useApp((state) => state.goTo);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const rows = useMemo(() => {
    const time = incident === undefined ? undefined : resolveIncidentTime(incident);
    return timelineRows(timeline, time?.kind === 'instant' ? time.instant : undefined, words);
  }, [timeline, incident, words]);
  return (
    <FeaturePage wide title={text('window.timeline.title')} intro={text('window.timeline.intro')}>
      {collected ? null : <NothingCollected onOpen={() => goTo('evidence')} />}
      {collected && timeline.length === 0 ? <Body1>{text('window.timeline.none')}</Body1> : null}
      {timeline.length === 0 ? null : (
        <>
          <Field label={text('window.timeline.filter')} className={styles.filter}>
            <Input
              value={typed}
              maxLength={200}
              data-own-undo=""
              placeholder={text('window.timeline.filter.placeholder')}
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          <TimelineTable rows={rows} />
        </>
      )}
    </FeaturePage>
  );
}
