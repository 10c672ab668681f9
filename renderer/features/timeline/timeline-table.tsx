import {
  Button,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import { formatNumber, formatUtc } from '../../ui/format';
import { useTableStyles } from '../../ui/use-table-styles';
import type { TimelineRow } from './timeline-rows';

/** As many rows as the window draws without a pause; more come on request. */
const pageRows = 300;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minWidth: 0 },
  row: createCustomFocusIndicatorStyle({
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  }),
  incident: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  first: { paddingLeft: tokens.spacingHorizontalS },
});

/** The timeline as a table; arrow keys walk its rows. */
export function TimelineTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const table = useTableStyles();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const [shown, setShown] = useState(pageRows);
  return (
    <>
      <div className={styles.scroll}>
        <table className={table.table} aria-label={text('window.timeline.title')}>
          <thead>
            <tr>
              <th className={mergeClasses(table.head, styles.first)}>{text('window.timeline.time')}</th>
              <th className={mergeClasses(table.head, table.number)}>{text('window.timeline.record')}</th>
              <th className={mergeClasses(table.head, table.number)}>{text('window.timeline.event')}</th>
              <th className={table.head}>{text('window.timeline.what')}</th>
              <th className={table.head}>{text('window.timeline.provider')}</th>
            </tr>
          </thead>
          <tbody {...arrows}>
            {rows.slice(0, shown).map((row) => (
              <TimelineRowView
                key={row.kind === 'record' ? `${row.entry.provider} ${row.entry.recordId}` : 'incident'}
                row={row}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + pageRows)}>
            {text('window.timeline.more', { count: formatNumber(rows.length - shown) })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function TimelineRowView({ row }: { readonly row: TimelineRow }) {
  const table = useTableStyles();
  const styles = useStyles();
  if (row.kind === 'incident') {
    return (
      <tr tabIndex={0} className={mergeClasses(styles.row, styles.incident)}>
        <td className={mergeClasses(table.cell, table.exact, styles.first)}>{formatUtc(row.at)}</td>
        <td className={table.cell} />
        <td className={table.cell} />
        <td className={table.cell} colSpan={2}>
          {text('window.timeline.incident')}
        </td>
      </tr>
    );
  }
  const { at, recordId, eventId, title, provider } = row.entry;
  return (
    <tr tabIndex={0} className={styles.row}>
      <td className={mergeClasses(table.cell, table.exact, styles.first)}>{formatUtc(at)}</td>
      <td className={mergeClasses(table.cell, table.number)}>{recordId}</td>
      <td className={mergeClasses(table.cell, table.number)}>{eventId}</td>
      <td className={table.cell}>{title}</td>
      <td className={mergeClasses(table.cell, table.quiet)}>{provider}</td>
    </tr>
  );
}
