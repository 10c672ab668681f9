import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { text } from '#core/texts/text';
import type { Finding } from '#core/triage/triage-report';
import { counted, formatUtc } from '../../ui/format';
import { SeverityMark } from '../../ui/severity-mark';

const shownRecords = 20;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0 },
  meaning: { maxWidth: '70ch' },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '70ch',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** One finding: how grave, what it means, what to do, which records and facts prove it. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <SeverityMark severity={finding.severity} />
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {finding.title}
      </Subtitle2>
      <Body1 className={styles.meaning}>{finding.meaning}</Body1>
      {finding.nextSteps.length === 0 ? null : (
        <ol className={styles.steps} aria-label={text('window.findings.nextSteps')}>
          {finding.nextSteps.map((step) => (
            <li key={step}>
              <Body1>{step}</Body1>
            </li>
          ))}
        </ol>
      )}
      {finding.records.length === 0 ? null : (
        <Caption1 className={styles.quiet}>{recordsLine(finding)}</Caption1>
      )}
      {finding.facts.map((fact) => (
        <Caption1 key={fact} className={styles.quiet}>
          {fact}
        </Caption1>
      ))}
    </article>
  );
}

function recordsLine({ records, count, firstAt, lastAt }: Finding): string {
  const shown = records.slice(0, shownRecords).join(', ');
  const ids = records.length > shownRecords ? text('window.findings.andMore', { shown }) : shown;
  const parts = [
    text('window.findings.records', { ids }),
    counted(count, 'window.findings.once', 'window.findings.times'),
  ];
  if (firstAt !== undefined && lastAt !== undefined) {
    parts.push(
      firstAt === lastAt
        ? formatUtc(firstAt)
        : text('window.findings.between', { first: formatUtc(firstAt), last: formatUtc(lastAt) }),
    );
  }
  return parts.join(' · ');
}
