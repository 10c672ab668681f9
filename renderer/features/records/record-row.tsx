import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import type { ListedRecord } from '#core/model/listed-record';
import { text } from '#core/texts/text';
import { clocksOf } from '../../ui/clock-times';
import { levelWords } from '../../ui/level-words';
import { rowHeight } from '../../ui/row-window';

const narrow = '@media (max-width: 1099px)';
const narrowest = '@media (max-width: 699px)';
const clipped = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

export const useColumns = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '212px 84px 72px 92px minmax(120px, 200px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
    boxSizing: 'border-box',
    minHeight: `${rowHeight}px`,
    fontSize: tokens.fontSizeBase300,
    [narrow]: { gridTemplateColumns: '212px 76px 60px minmax(96px, 160px) minmax(0, 1fr)' },
    [narrowest]: {
      gridTemplateColumns: '148px 60px 52px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalS,
    },
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    ...clipped,
  },
  time: { fontVariantNumeric: 'tabular-nums', ...clipped },
  record: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  event: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  level: { ...clipped, [narrow]: { display: 'none' } },
  provider: { ...clipped, [narrowest]: { display: 'none' } },
  text: { ...clipped },
});

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${rowHeight}px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  grave: { color: tokens.colorStatusDangerForeground1 },
});

type RecordRowProps = {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  /** Undefined while it is being read. */
  readonly record: ListedRecord | undefined;
  readonly zone: TimeZone | undefined;
  readonly isActive: boolean;
  readonly onActive: (index: number) => void;
};

/** One record in one line. */
export const RecordRow = memo(function RecordRow(props: RecordRowProps) {
  const { id, index, top, record, zone, isActive, onActive } = props;
  const columns = useColumns();
  const styles = useStyles();
  const isGrave = record?.level !== undefined && record.level >= 1 && record.level <= 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table would have to hold every row
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={mergeClasses(columns.row, styles.row, isActive && styles.active)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onActive(index)}
    >
      <Cell className={mergeClasses(columns.time, record === undefined && styles.quiet)}>
        {record === undefined ? '…' : record.at === '' ? '' : (clocksOf(record.at, zone)[0] ?? '')}
      </Cell>
      <Cell className={columns.record}>{shownNumber(record?.recordId)}</Cell>
      <Cell className={columns.event}>{shownNumber(record?.eventId)}</Cell>
      <Cell className={mergeClasses(columns.level, isGrave ? styles.grave : styles.quiet)}>
        {levelWords(record?.level)}
      </Cell>
      <Cell className={mergeClasses(columns.provider, styles.quiet)}>{record?.provider ?? ''}</Cell>
      <Cell className={columns.text}>
        {record === undefined
          ? ''
          : record.recordId < 0
            ? text('window.records.unreadable')
            : oneLine(record.text)}
      </Cell>
    </div>
  );
});

function Cell({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the row
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the keyboard
    <span role="gridcell" className={className}>
      {children}
    </span>
  );
}

function shownNumber(value: number | undefined): string {
  return value === undefined || value < 0 ? '' : String(value);
}

/** More than a line never shows; a text may be long. */
const lineLength = 400;

function oneLine(words: string): string {
  return words.slice(0, lineLength).replace(/\s+/g, ' ');
}
