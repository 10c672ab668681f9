import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { itemAnswers } from '#core/case/item-answers';
import { text } from '#core/texts/text';
import { worthAdding } from '#core/triage/worth-adding';
import { useApp } from '../../store/store-context';
import { useChecklist } from '../../store/use-checklist';
import { AnswerList } from '../../ui/answer-list';
import { FeaturePage } from '../../ui/feature-page';
import { Section } from '../../ui/section';
import { EvidenceSummary } from './evidence-summary';
import { FindingsSummary } from './findings-summary';
import { PackageSummary } from './package-summary';
import { WorthList } from './worth-list';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
});

/** One screen that tells where the case stands: answers, evidence, findings, package, and what would help support. */
export function OverviewFeature() {
  const styles = useStyles();
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const triage = useApp((state) => state.triage);
  const goTo = useApp((state) => state.goTo);
  // To a package nothing can be added.
  const isPackage = useApp((state) => state.opened !== undefined);
  const states = useChecklist();
  const answers = useMemo(() => itemAnswers(caseFile, states), [caseFile, states]);
  const worth = useMemo(
    () => worthAdding({ caseFile, states, runs, triage }),
    [caseFile, states, runs, triage],
  );
  return (
    <FeaturePage wide title={text('window.overview.title')}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section title={text('window.overview.asked')}>
            <AnswerList answers={answers} onOpen={goTo} />
          </Section>
          <EvidenceSummary />
        </div>
        <div className={styles.column}>
          <FindingsSummary />
          {isPackage ? null : <WorthList worth={worth} />}
          <PackageSummary />
        </div>
      </div>
    </FeaturePage>
  );
}
