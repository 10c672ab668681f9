import { createCustomFocusIndicatorStyle, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useId, useState } from 'react';
import { text } from '#core/texts/text';
import { isPlainKey } from '../../ui/is-plain-key';
import { rowAfterKey } from '../../ui/row-keys';
import { rowHeight, rowWindow, scrollTopFor } from '../../ui/row-window';
import { useSize } from '../../ui/use-size';
import { EntryRow } from './entry-row';
import { parentRow, type TreeRow } from './entry-tree';

const useStyles = makeStyles({
  tree: {
    position: 'relative',
    height: '52vh',
    minHeight: '180px',
    overflowY: 'auto',
    overflowX: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    }),
  },
});

type EntryListProps = {
  readonly rows: readonly TreeRow[];
  readonly active: number;
  readonly reasonOf: (row: TreeRow) => string | undefined;
  readonly onActive: (index: number) => void;
  readonly onToggle: (row: TreeRow) => void;
  /** Goes on to the view of the file. */
  readonly onOpen: () => void;
  readonly onLeaveOut: (row: TreeRow) => void;
  readonly onTakeBack: (row: TreeRow) => void;
  readonly tree: RefObject<HTMLDivElement | null>;
};

/** The tree of the coming package; only the rows in sight are drawn, and arrow keys walk all of them. */
export function EntryList(props: EntryListProps) {
  const { rows, active, reasonOf, onActive, onToggle, onOpen, onLeaveOut, onTakeBack, tree } = props;
  const styles = useStyles();
  const id = useId();
  const { ref, height: viewport } = useSize<HTMLDivElement>();
  const [scrollTop, setScrollTop] = useState(0);
  const total = rows.length;
  const { height, first, count, top } = rowWindow({ total, viewport, scrollTop });
  useEffect(() => {
    const element = ref.current;
    if (element === null || active < 0) return;
    const to = scrollTopFor(active, { total, viewport, scrollTop: element.scrollTop });
    if (to === element.scrollTop) return;
    element.scrollTop = to;
    setScrollTop(to);
  }, [active, total, viewport, ref]);
  const held = useCallback(
    (element: HTMLDivElement | null) => {
      ref.current = element;
      tree.current = element;
    },
    [ref, tree],
  );

  const pressed = (event: KeyboardEvent) => {
    if (!isPlainKey(event)) return;
    const row = rows[active];
    const act = actionOf(event.key, row);
    if (act === undefined) {
      const to = rowAfterKey(event.key, active, total, Math.floor(viewport / rowHeight));
      if (to === undefined) return;
      onActive(to);
    } else act();
    event.preventDefault();
  };

  const actionOf = (key: string, row: TreeRow | undefined): (() => void) | undefined => {
    if (row === undefined) return undefined;
    const isFolder = row.kind === 'folder';
    switch (key) {
      case 'Enter':
      case ' ':
        return isFolder ? () => onToggle(row) : onOpen;
      case 'Delete':
        return isFolder ? undefined : () => onLeaveOut(row);
      case 'ArrowRight':
        if (!isFolder) return () => undefined;
        return row.isOpen ? () => onActive(Math.min(active + 1, total - 1)) : () => onToggle(row);
      case 'ArrowLeft': {
        if (isFolder && row.isOpen) return () => onToggle(row);
        const parent = parentRow(rows, active);
        return () => (parent === undefined ? undefined : onActive(parent));
      }
      default:
        return undefined;
    }
  };

  return (
    <div
      ref={held}
      role="tree"
      tabIndex={0}
      aria-label={text('window.review.contents')}
      aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
      className={styles.tree}
      onKeyDown={pressed}
      onFocus={() => {
        if (active < 0) onActive(0);
      }}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ position: 'relative', height }}>
        {rows.slice(first, first + count).map((row, at) => (
          <EntryRow
            key={row.path}
            id={`${id}${first + at}`}
            row={row}
            index={first + at}
            top={top + at * rowHeight}
            isActive={first + at === active}
            reason={reasonOf(row)}
            onActive={onActive}
            onToggle={onToggle}
            onTakeBack={onTakeBack}
          />
        ))}
      </div>
    </div>
  );
}
