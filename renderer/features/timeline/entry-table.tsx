import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { memo } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { BothClocks } from '../../ui/both-clocks';
import { formatNumber } from '../../ui/format';
import { useTableStyles } from '../../ui/use-table-styles';
import { useChartStyles } from './chart-styles';
import { EntryShape } from './entry-shape';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', minWidth: 0 },
  row: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  incident: { fontWeight: tokens.fontWeightSemibold },
  first: { paddingLeft: tokens.spacingHorizontalS },
  kind: {
    display: 'inline-flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
  shape: { alignSelf: 'center' },
  what: { minWidth: '200px' },
});

type EntryTableProps = {
  readonly entries: readonly AxisEntry[];
  readonly zone: TimeZone | undefined;
  readonly selected: AxisEntry | undefined;
  readonly hasHosts: boolean;
  readonly onSelect: (entry: AxisEntry) => void;
};

/** The drawing as a table, for those who do not see it; arrow keys walk its rows. */
export function EntryTable({ entries, zone, selected, hasHosts, onSelect }: EntryTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <div className={styles.scroll}>
      <table className={table.table} aria-label={text('window.timeline.table')}>
        <thead>
          <tr>
            <th className={mergeClasses(table.head, styles.first)}>{text('window.timeline.time')}</th>
            <th className={table.head}>{text('window.timeline.kind')}</th>
            <th className={table.head}>{text('window.timeline.what')}</th>
            {hasHosts ? <th className={table.head}>{text('window.timeline.host')}</th> : null}
            <th className={mergeClasses(table.head, table.number)}>{text('window.timeline.count')}</th>
          </tr>
        </thead>
        <tbody {...arrows}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              zone={zone}
              isSelected={entry === selected}
              hasHosts={hasHosts}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type EntryRowProps = Pick<EntryTableProps, 'zone' | 'hasHosts' | 'onSelect'> & {
  readonly entry: AxisEntry;
  readonly isSelected: boolean;
};

const EntryRow = memo(function EntryRow({ entry, zone, isSelected, hasHosts, onSelect }: EntryRowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const chart = useChartStyles();
  return (
    <tr
      tabIndex={0}
      aria-current={isSelected}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
      onClick={() => onSelect(entry)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(entry);
      }}
    >
      <td className={mergeClasses(table.cell, styles.first)}>
        <BothClocks instant={entry.at} zone={zone} />
      </td>
      <td className={table.cell}>
        <span className={styles.kind}>
          <svg
            width={20}
            height={20}
            viewBox="-10 -10 20 20"
            className={mergeClasses(chart.svg, styles.shape)}
            aria-hidden="true"
          >
            <EntryShape entry={entry} />
          </svg>
          {text(`window.timeline.kind.${entry.kind}`)}
        </span>
      </td>
      <td
        className={mergeClasses(table.cell, styles.what, entry.kind === 'incident' && styles.incident)}
        dir="auto"
      >
        {entry.title}
      </td>
      {hasHosts ? <td className={table.cell}>{entry.host}</td> : null}
      <td className={mergeClasses(table.cell, table.number)}>
        {entry.count === 0 ? '' : formatNumber(entry.count)}
      </td>
    </tr>
  );
});
