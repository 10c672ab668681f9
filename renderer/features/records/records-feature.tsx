import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { hostsWithRecords } from '#core/model/records-file';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { BackButton } from '../../ui/back-button';
import { FeaturePage } from '../../ui/feature-page';
import { NothingCollected } from '../../ui/nothing-collected';
import { RecordsView } from './records-view';

/** Every record of the collected window, to be read itself. */
export function RecordsFeature() {
  const runs = useApp((state) => state.runs);
  const goTo = useApp((state) => state.goTo);
  const hosts = useMemo(() => hostsWithRecords(runs), [runs]);
  const [first] = hosts;
  return (
    <FeaturePage wide title={text('window.records.title')} intro={text('window.records.intro')}>
      <BackButton />
      {runs.length === 0 ? <NothingCollected onOpen={() => goTo('evidence')} /> : null}
      {runs.length > 0 && first === undefined ? <Body1>{text('window.records.none')}</Body1> : null}
      {first === undefined ? null : <RecordsView hosts={hosts} firstHost={first} />}
    </FeaturePage>
  );
}
