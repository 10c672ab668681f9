import { Body1, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hostsWithRecords } from '#core/model/records-file';
import { text } from '#core/texts/text';
import { findingGroups, findingsHeadline } from '../../store/finding-groups';
import { useApp } from '../../store/store-context';
import { useIncidentZone } from '../../store/use-incident-zone';
import { BackButton } from '../../ui/back-button';
import { CutList } from '../../ui/cut-list';
import { FeaturePage } from '../../ui/feature-page';
import { NothingCollected } from '../../ui/nothing-collected';
import { CoverageList } from './coverage-list';
import { FindingGroupView } from './finding-group';
import { OperationsTable } from './operations-table';

const useStyles = makeStyles({ headline: { margin: 0, maxWidth: '60ch' } });

/** What the evidence says: findings that explain the incident first, then the others, operations, and what the logs cover. */
export function FindingsFeature() {
  const styles = useStyles();
  const triage = useApp((state) => state.triage);
  const runs = useApp((state) => state.runs);
  const goTo = useApp((state) => state.goTo);
  const zone = useIncidentZone();
  const { findings, coverage, operations, cuts } = triage;
  const context = useMemo(() => ({ triage, hosts: hostsWithRecords(runs), zone }), [triage, runs, zone]);
  const groups = useMemo(() => findingGroups(findings), [findings]);
  const { isOpen, toggle, setAll, heads } = useOpenFindings(groups);
  const collected = runs.length > 0;
  const headline = findingsHeadline(findings, coverage);
  return (
    <FeaturePage wide title={text('window.findings.title')} intro={text('window.findings.intro')}>
      <BackButton />
      {collected ? null : <NothingCollected onOpen={() => goTo('evidence')} />}
      {collected && findings.length === 0 ? <Body1>{text('window.findings.none')}</Body1> : null}
      {headline === '' ? null : (
        <Subtitle1 as="p" className={styles.headline}>
          {headline}
        </Subtitle1>
      )}
      {groups.map((group) => (
        <FindingGroupView key={group.relation} {...{ group, context, isOpen, toggle, setAll, heads }} />
      ))}
      {operations.length === 0 ? null : <OperationsTable operations={operations} context={context} />}
      {coverage.length === 0 ? null : <CoverageList coverage={coverage} zone={zone} />}
      <CutList cuts={cuts} />
    </FeaturePage>
  );
}

/** Which cards are open: those that explain the incident at first. A finding that is jumped to opens and takes the keyboard. */
function useOpenFindings(groups: ReturnType<typeof findingGroups>) {
  const sought = useApp((state) => state.sought);
  const takeSought = useApp((state) => state.takeSought);
  const heads = useRef(new Map<number, HTMLButtonElement>());
  const [changed, setChanged] = useState<ReadonlyMap<number, boolean>>(new Map());
  const first = groups[0];
  const atFirst = new Set(
    first === undefined || first.relation === 'seen-in-log' ? [] : first.findings.map(({ index }) => index),
  );
  useEffect(() => {
    if (sought?.view !== 'findings') return;
    setChanged((before) => new Map(before).set(sought.finding, true));
    const head = heads.current.get(sought.finding);
    takeSought();
    head?.focus({ preventScroll: true });
    head?.scrollIntoView?.({ block: 'start' });
  }, [sought, takeSought]);
  return {
    heads,
    isOpen: (index: number) => changed.get(index) ?? atFirst.has(index),
    toggle: (index: number) =>
      setChanged((before) => new Map(before).set(index, !(before.get(index) ?? atFirst.has(index)))),
    setAll: (indices: readonly number[], open: boolean) =>
      setChanged((before) => new Map([...before, ...indices.map((index) => [index, open] as const)])),
  };
}
