import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Ref, useId } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import type { ListedRecord } from '#core/model/listed-record';
import { hostsWithRecords } from '#core/model/records-file';
import { text } from '#core/texts/text';
import { entryOfRecord, findingsOfRecords } from '../../store/evidence-links';
import { useApp } from '../../store/store-context';
import { BothClocks } from '../../ui/both-clocks';
import { CopyButton } from '../../ui/copy-button';
import { copyText } from '../../ui/copy-text';
import { DetailHeading } from '../../ui/detail-heading';
import { levelWords } from '../../ui/level-words';
import { LookUpLinks } from '../../ui/look-up-links';
import { ProvenFindings } from '../../ui/proven-findings';
import { UseTimeButton } from '../../ui/use-time-button';
import { RecordForms } from './record-forms';
import { recordText } from './record-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  lookUp: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

type RecordDetailsProps = {
  readonly record: ListedRecord | undefined;
  readonly host: string;
  readonly zone: TimeZone | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
};

/** All of the selected record, and the ways from it to the timeline and to the findings that it proves. */
export function RecordDetails({ record, host, zone, heading }: RecordDetailsProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <DetailHeading id={id} heading={heading}>
        {record === undefined || record.recordId < 0
          ? text('window.records.detail')
          : `${text('window.records.record')} ${record.recordId}`}
      </DetailHeading>
      {record === undefined ? (
        <Body1 className={styles.quiet}>{text('window.records.detail.none')}</Body1>
      ) : (
        <RecordBody record={record} host={host} zone={zone} />
      )}
    </section>
  );
}

function RecordBody({
  record,
  host,
  zone,
}: Required<Omit<RecordDetailsProps, 'heading' | 'record'>> & { readonly record: ListedRecord }) {
  const styles = useStyles();
  const triage = useApp((state) => state.triage);
  const runs = useApp((state) => state.runs);
  const jump = useApp((state) => state.jump);
  const { recordId, at, provider, eventId, level } = record;
  const here = { view: 'records', host, recordId } as const;
  const entry = entryOfRecord(triage, { host, recordId }, at);
  const findings = findingsOfRecords(triage, hostsWithRecords(runs), host, [recordId]);
  if (recordId < 0) return <Body1>{text('window.records.unreadable')}</Body1>;
  return (
    <>
      <div className={styles.line}>
        <BothClocks instant={at} zone={zone} />
        <span>
          {[provider, `${text('window.records.event')} ${eventId}`, levelWords(level), host]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </div>
      <span className={styles.lookUp}>
        <LookUpLinks provider={provider} eventId={eventId} recordText={record.text} here={here} />
      </span>
      <RecordForms record={record} host={host} />
      <div className={styles.actions}>
        {entry === undefined ? null : (
          <Button onClick={() => jump({ view: 'timeline', entryId: entry.id }, here)}>
            {text('window.records.showTimeline')}
          </Button>
        )}
        <UseTimeButton instant={at} />
        <CopyButton
          label={text('window.records.copy')}
          copy={() => copyText(recordText(record, host, zone))}
        />
      </div>
      <ProvenFindings findings={findings} here={here} />
    </>
  );
}
