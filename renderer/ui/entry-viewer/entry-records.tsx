import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { levelWords } from '../level-words';
import { useTableStyles } from '../use-table-styles';
import { useScrollPane } from './use-scroll-pane';

const useStyles = makeStyles({
  pane: { paddingLeft: tokens.spacingHorizontalM, fontFamily: tokens.fontFamilyBase },
  record: { width: '34%', minWidth: '140px' },
  lines: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type EntryRecordsProps = { readonly path: string; readonly records: readonly ListedRecord[] };

/** The first records of a file as rows. */
export function EntryRecords({ path, records }: EntryRecordsProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const pane = useScrollPane();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a pane that scrolls is reached by its name, not a part of the page
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      role="region"
      aria-label={text('window.entry.content', { path })}
      className={mergeClasses(pane, styles.pane)}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th className={mergeClasses(table.head, styles.record)}>{text('window.records.record')}</th>
            <th className={table.head}>{text('window.records.text')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ recordId, at, level, eventId, provider, text: words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: record numbers begin anew when a log is cleared
            <tr key={`${index} ${recordId}`}>
              <th scope="row" className={table.cell}>
                <span className={styles.lines}>
                  <Caption1>{`${at.replace('T', ' ').slice(0, 19)} UTC`}</Caption1>
                  <Caption1 className={styles.quiet}>
                    {[levelWords(level), String(eventId), provider].filter((part) => part !== '').join(' · ')}
                  </Caption1>
                </span>
              </th>
              <td className={table.cell} dir="auto">
                <Caption1>{words}</Caption1>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
