import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type Ref, useId } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { hostsWithRecords } from '#core/model/records-file';
import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { findingsOfRecords, hostOf } from '../../store/evidence-links';
import { useApp } from '../../store/store-context';
import { DetailHeading } from '../../ui/detail-heading';
import { formatNumber } from '../../ui/format';
import { ProvenFindings } from '../../ui/proven-findings';
import { UseTimeButton } from '../../ui/use-time-button';
import { EntryFacts } from './entry-facts';
import { EntrySilences } from './entry-silences';
import { EntrySteps } from './entry-steps';

const shownIds = 12;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
});

type EntryDetailsProps = {
  readonly entry: AxisEntry | undefined;
  readonly zone: TimeZone | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
};

/** All about the selected entry, and the ways from it to its records and findings. */
export function EntryDetails({ entry, zone, heading }: EntryDetailsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      {entry === undefined ? null : (
        <Caption1 className={styles.quiet}>{text(`window.timeline.kind.${entry.kind}`)}</Caption1>
      )}
      <DetailHeading id={id} heading={heading}>
        {entry === undefined ? text('window.timeline.detail') : entry.title}
      </DetailHeading>
      {entry === undefined ? (
        <Body1 className={styles.quiet}>{text('window.timeline.detail.none')}</Body1>
      ) : (
        <EntryBody key={entry.id} entry={entry} zone={zone} />
      )}
    </section>
  );
}

function EntryBody({ entry, zone }: { readonly entry: AxisEntry; readonly zone: TimeZone | undefined }) {
  const styles = useStyles();
  const triage = useApp((state) => state.triage);
  const runs = useApp((state) => state.runs);
  const jump = useApp((state) => state.jump);
  const hosts = hostsWithRecords(runs);
  const host = hostOf(entry.host, hosts);
  const operation = triage.operations.find(({ id }) => id === entry.operationId);
  const findings =
    host === undefined || entry.records.length === 0
      ? []
      : findingsOfRecords(triage, hosts, host, entry.records);
  const [firstRecord] = entry.records;
  const here = { view: 'timeline', entryId: entry.id } as const;
  return (
    <>
      <EntryFacts entry={entry} operation={operation} zone={zone} />
      {entry.mergedEntries === undefined ? null : (
        <Body1>{text('window.timeline.merged', { count: formatNumber(entry.mergedEntries) })}</Body1>
      )}
      {entry.silences.length === 0 ? null : <EntrySilences silences={entry.silences} zone={zone} />}
      {operation === undefined || operation.steps.length === 0 ? null : (
        <EntrySteps steps={operation.steps} zone={zone} />
      )}
      {firstRecord === undefined ? null : (
        <div className={styles.part}>
          <Caption1 className={styles.quiet}>
            {`${text('window.timeline.records')}: ${recordWords(entry)}`}
          </Caption1>
          {host === undefined || !hosts.includes(host) ? null : (
            <Button onClick={() => jump({ view: 'records', host, recordId: firstRecord }, here)}>
              {text('window.timeline.showRecords')}
            </Button>
          )}
        </div>
      )}
      {entry.kind === 'incident' ? null : (
        <div className={styles.part}>
          <UseTimeButton instant={entry.at} />
        </div>
      )}
      <ProvenFindings findings={findings} here={here} />
    </>
  );
}

function recordWords({ records, count }: AxisEntry): string {
  const ids = records.slice(0, shownIds).join(', ');
  const rest = Math.max(count, records.length) - Math.min(records.length, shownIds);
  return rest > 0 ? text('window.timeline.recordsMore', { ids, count: formatNumber(rest) }) : ids;
}
