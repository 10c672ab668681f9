import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { entryOfRecord, knownRecord } from '../../store/evidence-links';
import { useApp } from '../../store/store-context';
import { BothClocks } from '../../ui/both-clocks';
import { LookUpLinks } from '../../ui/look-up-links';
import { useTableStyles } from '../../ui/use-table-styles';
import { UseTimeLink } from '../../ui/use-time-button';
import type { FindingContext } from './finding-text';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', width: '100%', minWidth: 0 },
  links: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
    // Links below one another can be told apart by a finger.
    lineHeight: '24px',
    '& button': { lineHeight: '24px' },
  },
});

type RecordTableProps = {
  readonly label: string;
  readonly recordIds: readonly number[];
  readonly host: string | undefined;
  /** Place of the finding in the report, to come back to. */
  readonly finding: number;
  readonly context: FindingContext;
};

/** Records by number, with what the report says of each, and the ways to the timeline and to the record itself. */
export function RecordTable({ label, recordIds, host, finding, context }: RecordTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const jump = useApp((state) => state.jump);
  const { triage, hosts, zone } = context;
  const here = { view: 'findings', finding } as const;
  return (
    <div className={styles.scroll}>
      <table className={table.table} aria-label={label}>
        <thead>
          <tr>
            <th className={mergeClasses(table.head, table.number)}>{text('window.findings.recordId')}</th>
            <th className={table.head}>{text('window.findings.time')}</th>
            <th className={mergeClasses(table.head, table.number)}>{text('window.findings.event')}</th>
            <th className={table.head}>{text('window.findings.provider')}</th>
            <th className={table.head}>{text('window.findings.show')}</th>
          </tr>
        </thead>
        <tbody>
          {recordIds.map((recordId) => {
            const place = host === undefined ? undefined : { host, recordId };
            const known = place === undefined ? undefined : knownRecord(triage, place);
            const entry = place === undefined ? undefined : entryOfRecord(triage, place, known?.at);
            return (
              <tr key={recordId}>
                <th scope="row" className={mergeClasses(table.cell, table.number)}>
                  {recordId}
                </th>
                <td className={table.cell}>
                  {known === undefined ? null : <BothClocks instant={known.at} zone={zone} />}
                </td>
                <td className={mergeClasses(table.cell, table.number)}>{known?.eventId}</td>
                <td className={mergeClasses(table.cell, table.whole)}>{known?.provider}</td>
                <td className={table.cell}>
                  <span className={styles.links}>
                    {entry === undefined ? null : (
                      <Link
                        as="button"
                        aria-label={text('window.findings.showTimelineOf', { recordId })}
                        onClick={() => jump({ view: 'timeline', entryId: entry.id }, here)}
                      >
                        {text('window.findings.showTimeline')}
                      </Link>
                    )}
                    {place === undefined || !hosts.includes(place.host) ? null : (
                      <Link
                        as="button"
                        aria-label={text('window.findings.showRecordOf', { recordId })}
                        onClick={() => jump({ view: 'records', ...place }, here)}
                      >
                        {text('window.findings.showRecord')}
                      </Link>
                    )}
                    {known === undefined ? null : <UseTimeLink instant={known.at} />}
                    {known === undefined ? null : (
                      <LookUpLinks provider={known.provider} eventId={known.eventId} here={here} />
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
