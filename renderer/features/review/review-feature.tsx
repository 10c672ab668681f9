import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useChecklist } from '../../store/use-checklist';
import { useNextStep } from '../../store/use-next-step';
import { FeaturePage } from '../../ui/feature-page';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { ChecklistTable } from './checklist-table';
import { ContentsTable } from './contents-table';
import { fitSentence } from './fit-sentence';
import { packageContents } from './package-contents';
import { TicketText } from './ticket-text';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What goes out: how the seven items stand, what will be in the package, the text of the ticket. */
export function ReviewFeature() {
  const styles = useStyles();
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const makePackage = useApp((state) => state.makePackage);
  const states = useChecklist();
  const step = useNextStep();
  const files = useMemo(() => packageContents(caseFile, runs), [caseFile, runs]);
  const missing = states.filter(({ state }) => state === 'missing');
  return (
    <FeaturePage title={text('window.review.title')} intro={text('window.review.intro')}>
      {missing.length === 0 ? null : (
        <Notice intent="warning">
          {text('window.review.missing', {
            items: missing.map(({ item }) => text(`window.short.${item}`)).join(', '),
          })}
        </Notice>
      )}
      <Section title={text('window.review.checklist')}>
        <ChecklistTable states={states} />
      </Section>
      <Section title={text('window.review.contents')}>
        <Body1 className={styles.quiet}>{fitSentence(files)}</Body1>
        <ContentsTable files={files} />
      </Section>
      <TicketText />
      {step === 'collect' ? (
        <div>
          <Button onClick={() => void makePackage()}>{text('window.review.makeAnyway')}</Button>
        </div>
      ) : null}
    </FeaturePage>
  );
}
