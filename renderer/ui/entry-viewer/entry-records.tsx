import { mergeClasses } from '@fluentui/react-components';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { levelWords } from '../level-words';
import { useTableStyles } from '../use-table-styles';
import { useScrollPane } from './use-scroll-pane';

/** The first records of a file as rows. */
export function EntryRecords({
  path,
  records,
}: {
  readonly path: string;
  readonly records: readonly ListedRecord[];
}) {
  const table = useTableStyles();
  const pane = useScrollPane();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a pane that scrolls is reached by its name, not a part of the page
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      role="region"
      aria-label={text('window.entry.content', { path })}
      className={pane}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.records.time')}</th>
            <th className={table.head}>{text('window.records.level')}</th>
            <th className={table.head}>{text('window.records.event')}</th>
            <th className={table.head}>{text('window.records.provider')}</th>
            <th className={table.head}>{text('window.records.text')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map(({ recordId, at, level, eventId, provider, text: words }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: record numbers begin anew when a log is cleared
            <tr key={`${index} ${recordId}`}>
              <td className={mergeClasses(table.cell, table.exact)}>{at.replace('T', ' ').slice(0, 19)}</td>
              <td className={mergeClasses(table.cell, table.exact)}>{levelWords(level)}</td>
              <td className={mergeClasses(table.cell, table.exact)}>{eventId}</td>
              <td className={table.cell}>{provider}</td>
              <td className={table.cell} dir="auto">
                {words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
