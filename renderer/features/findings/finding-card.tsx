import {
  Body1,
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { type Ref, useId } from 'react';
import { text } from '#core/texts/text';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { SeverityMark } from '../../ui/severity-mark';
import { Against } from './finding-against';
import type { PlacedFinding } from './finding-groups';
import { FindingProof } from './finding-proof';
import { confidenceWords, type FindingContext, findingText } from './finding-text';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  explains: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  title: { margin: 0, minWidth: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  marks: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
  name: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXL}`,
    minWidth: 0,
  },
  readable: { maxWidth: '75ch' },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  partTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '75ch',
  },
});

type FindingCardProps = {
  readonly placed: PlacedFinding;
  readonly context: FindingContext;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The button that opens the card, to give it the keyboard. */
  readonly head: Ref<HTMLButtonElement>;
};

/** One finding: how grave and how sure, and when open what it means, what to do, what proves it and what speaks against it. */
export function FindingCard({ placed, context, open, onToggle, head }: FindingCardProps) {
  const styles = useStyles();
  const id = useId();
  const { finding } = placed;
  const { severity, title, confidence, contradictedBy, relation } = finding;
  const Chevron = open ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <article
      className={mergeClasses(styles.card, relation === 'explains-incident' && styles.explains)}
      aria-labelledby={id}
    >
      <h3 className={styles.title}>
        <button
          ref={head}
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={`${id}body`}
          onClick={onToggle}
        >
          <span className={styles.marks}>
            <SeverityMark severity={severity} />
            <Caption1>{text(`window.findings.confidence.${confidence.level}`)}</Caption1>
            {contradictedBy.length === 0 ? null : <Caption1>{text('window.findings.contradicted')}</Caption1>}
          </span>
          <Chevron aria-hidden="true" />
          <Subtitle2 id={id} className={styles.name} dir="auto">
            {title}
          </Subtitle2>
        </button>
      </h3>
      {open ? (
        <div id={`${id}body`} className={styles.body}>
          <FindingBody placed={placed} context={context} />
        </div>
      ) : null}
    </article>
  );
}

function FindingBody({ placed, context }: Pick<FindingCardProps, 'placed' | 'context'>) {
  const styles = useStyles();
  const { finding } = placed;
  const { meaning, confidence, nextSteps, contradictedBy, host, title } = finding;
  return (
    <>
      <div className={styles.part}>
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
        <div className={styles.part}>
          <h4 className={styles.partTitle}>{text('window.findings.nextSteps')}</h4>
          <ol className={styles.steps} aria-label={text('window.findings.nextSteps')}>
            {nextSteps.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </div>
      )}
      <div className={styles.part}>
        <h4 className={styles.partTitle}>{text('window.findings.proof')}</h4>
        <FindingProof placed={placed} context={context} />
      </div>
      {contradictedBy.length === 0 ? null : (
        <div className={styles.part}>
          <h4 className={styles.partTitle}>{text('window.findings.against')}</h4>
          <Against placed={placed} context={context} />
        </div>
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
