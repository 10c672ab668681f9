import { Body1, Button, Caption1, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { text } from '#core/texts/text';
import type { CollectorRow } from '../../store/host-rows';
import { formatBytes, formatDuration } from '../../ui/format';
import { CollectorDetails } from './collector-details';
import { collectorNeeds } from './collector-needs';
import { outcomeSentence } from './outcome-sentence';
import { RowActions } from './row-actions';
import { RowState } from './row-state';
import { RunningMeasures } from './running-measures';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  needs: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  sentence: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  details: { gridColumn: '1 / -1', minWidth: 0 },
});

type CollectorRowProps = {
  readonly row: CollectorRow;
  /** The row by a name that no other row has. */
  readonly name: string;
  /** Whether its host can be read again. */
  readonly canRetry: boolean;
};

/** One collector: how it stands, time and size, what it says, and its technical detail when opened. */
export function CollectorRowView({ row, name, canRetry }: CollectorRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <div className={styles.line}>
          <Text weight="semibold">{row.title}</Text>
          <RowState row={row} />
          <Caption1 className={styles.quiet}>
            {row.state === 'running' ? <RunningMeasures row={row} /> : measures(row)}
          </Caption1>
        </div>
        <Body1 className={styles.sentence} dir="auto">
          {sentence(row)}
        </Body1>
        {row.state === 'planned' && row.plan !== undefined ? (
          <Caption1 className={styles.needs}>{collectorNeeds(row.plan).join(' ')}</Caption1>
        ) : null}
        {row.state === 'running' ? (
          <ProgressBar
            aria-label={name}
            {...(row.totalBytes === undefined ? {} : { value: row.doneBytes ?? 0, max: row.totalBytes })}
          />
        ) : null}
      </div>
      <div className={styles.actions}>
        <RowActions row={row} name={name} canRetry={canRetry} />
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={text('window.evidence.detailsOf', { title: name })}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open ? (
        <div id={id} className={styles.details}>
          <CollectorDetails row={row} />
        </div>
      ) : null}
    </div>
  );
}

function sentence(row: CollectorRow): string {
  if (row.state === 'running') return row.message;
  if (row.state === 'ended') return outcomeSentence(row.run);
  return (row.plan?.reads ?? []).join(' · ');
}

function measures(row: Exclude<CollectorRow, { state: 'running' }>): string {
  if (row.state !== 'ended') {
    const items = (row.plan?.answers ?? []).map((item) => text(`window.view.${item}`)).join(', ');
    return items === '' ? text('window.evidence.asked') : text('window.evidence.for', { items });
  }
  const sizeBytes = row.run.artifacts.reduce((sum, artifact) => sum + artifact.sizeBytes, 0);
  const size = sizeBytes === 0 ? [] : [formatBytes(sizeBytes)];
  return [formatDuration(row.run.durationMs), ...size].join(' · ');
}
