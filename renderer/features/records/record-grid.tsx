import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import type { TimeZone } from '#core/case/time-zone';
import { text } from '#core/texts/text';
import { isPlainKey } from '../../ui/is-plain-key';
import { rowAfterKey } from '../../ui/row-keys';
import { rowHeight, rowWindow, scrollTopFor } from '../../ui/row-window';
import { useSize } from '../../ui/use-size';
import { useTableStyles } from '../../ui/use-table-styles';
import { RecordRow, useColumns } from './record-row';
import type { Records } from './use-records';

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
  head: { overflow: 'hidden', scrollbarGutter: 'stable' },
  scroll: {
    height: '48vh',
    minHeight: '148px',
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
  },
  rows: { position: 'relative' },
  headCell: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

type RecordGridProps = {
  readonly records: Records;
  readonly total: number;
  readonly zone: TimeZone | undefined;
  readonly active: number | undefined;
  readonly onActive: (index: number) => void;
  readonly onOpen: () => void;
  readonly grid: RefObject<HTMLDivElement | null>;
};

/** The records in rows of which only those in sight are drawn; arrow keys walk all of them. */
export function RecordGrid({ records, total, zone, active, onActive, onOpen, grid }: RecordGridProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const columns = useColumns();
  const id = useId();
  const { ref: scroll, height: viewport } = useSize<HTMLDivElement>();
  const [scrollTop, setScrollTop] = useState(0);
  const { height, first, count, top } = rowWindow({ total, viewport, scrollTop });
  useEffect(() => records.need(first, count));
  useEffect(() => {
    const element = scroll.current;
    if (active === undefined || element === null) return;
    const to = scrollTopFor(active, { total, viewport, scrollTop: element.scrollTop });
    if (to === element.scrollTop) return;
    element.scrollTop = to;
    setScrollTop(to);
  }, [active, total, viewport, scroll]);

  const pressed = (event: KeyboardEvent) => {
    if (!isPlainKey(event)) return;
    if (event.key === 'Enter') return onOpen();
    const to = rowAfterKey(event.key, active ?? -1, total, Math.floor(viewport / rowHeight));
    if (to === undefined) return;
    event.preventDefault();
    onActive(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table would have to hold every row
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={text('window.records.title')}
      aria-rowcount={total + 1}
      aria-activedescendant={active === undefined ? undefined : `${id}${active}`}
      className={styles.root}
      onKeyDown={pressed}
    >
      <div className={styles.head} role="presentation">
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the keyboard */}
        <div role="row" aria-rowindex={1} className={mergeClasses(columns.row, styles.headCell)}>
          {(['time', 'record', 'event', 'level', 'provider', 'text'] as const).map((name) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: the grid has the keyboard
            <span
              key={name}
              role="columnheader"
              className={mergeClasses(columns.head, columns[name], name === 'record' && table.number)}
            >
              {text(`window.records.${name}`)}
            </span>
          ))}
        </div>
      </div>
      <div
        ref={scroll}
        role="presentation"
        className={styles.scroll}
        // No taller than its rows; as tall as it can be while they are counted, so that what is below stays.
        style={total === 0 ? undefined : { maxHeight: height }}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      >
        <div role="presentation" className={styles.rows} style={{ height }}>
          {Array.from({ length: count }, (_, at) => first + at).map((index) => (
            <RecordRow
              key={index}
              id={`${id}${index}`}
              index={index}
              top={top + (index - first) * rowHeight}
              record={records.at(index)}
              zone={zone}
              isActive={index === active}
              onActive={onActive}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
