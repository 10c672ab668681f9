import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { FeaturePage } from '../../ui/feature-page';
import { NothingCollected } from '../../ui/nothing-collected';
import { CoverageList } from './coverage-list';
import { FindingCard } from './finding-card';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
});

/** What the evidence says, gravest first as triage orders it, with what proves it. */
export function FindingsFeature() {
  const styles = useStyles();
  const { findings, coverage } = useApp((state) => state.triage);
  const collected = useApp((state) => state.runs.length > 0);
  const goTo = useApp((state) => state.goTo);
  return (
    <FeaturePage title={text('window.findings.title')} intro={text('window.findings.intro')}>
      {collected ? null : <NothingCollected onOpen={() => goTo('evidence')} />}
      {collected && findings.length === 0 ? <Body1>{text('window.findings.none')}</Body1> : null}
      {findings.length === 0 ? null : (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <li key={`${finding.code} ${finding.records[0] ?? index}`}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {coverage.length === 0 ? null : <CoverageList coverage={coverage} />}
    </FeaturePage>
  );
}
