import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import type { PlacedFinding } from '../../store/evidence-links';
import { CardPart } from '../../ui/card-part';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { OrderedSteps } from '../../ui/ordered-steps';
import { Against } from './finding-against';
import { FindingProof } from './finding-proof';
import { confidenceWords, type FindingContext, findingText } from './finding-text';

const useStyles = makeStyles({
  meaning: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  readable: { maxWidth: '75ch', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type FindingBodyProps = { readonly placed: PlacedFinding; readonly context: FindingContext };

/** All of a finding: what it means, what to do, what proves it and what speaks against it. */
export function FindingBody({ placed, context }: FindingBodyProps) {
  const styles = useStyles();
  const { finding } = placed;
  const { meaning, confidence, nextSteps, contradictedBy, host, title } = finding;
  return (
    <>
      <div className={styles.meaning}>
        {meaning === '' ? null : (
          <Body1 className={styles.readable} dir="auto">
            {meaning}
          </Body1>
        )}
        <Caption1 className={mergeClasses(styles.quiet, styles.readable)} dir="auto">
          {[confidenceWords(confidence), host === undefined ? '' : `${text('window.findings.on', { host })}.`]
            .join(' ')
            .trim()}
        </Caption1>
      </div>
      {nextSteps.length === 0 ? null : (
        <CardPart level={4} title={text('window.findings.nextSteps')}>
          <OrderedSteps steps={nextSteps} label={text('window.findings.nextSteps')} />
        </CardPart>
      )}
      <CardPart level={4} title={text('window.findings.proof')}>
        <FindingProof placed={placed} context={context} />
      </CardPart>
      {contradictedBy.length === 0 ? null : (
        <CardPart level={4} title={text('window.findings.against')}>
          <Against placed={placed} context={context} />
        </CardPart>
      )}
      <div>
        <CopyButton
          label={text('window.findings.copy')}
          name={text('window.findings.copyOf', { title })}
          copy={() => copyText(findingText(finding, context))}
        />
      </div>
    </>
  );
}
