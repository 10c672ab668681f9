import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Notice } from '../../ui/notice';
import { EntryList } from './entry-list';
import { EntryPane } from './entry-pane';
import { type TreeRow, treeOf, treeRows } from './entry-tree';
import type { Coming } from './use-coming';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
    '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  },
  keys: { color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** The tree of the coming package and, beside it or below it, what was selected there. */
export function ReviewFiles({ files, reasonOf, problem }: Coming) {
  const styles = useStyles();
  const reviewed = useApp((state) => state.reviewed);
  const closedFolders = useApp((state) => state.closedFolders);
  const lookAt = useApp((state) => state.lookAt);
  const setFolderOpen = useApp((state) => state.setFolderOpen);
  const takeBack = useApp((state) => state.takeBack);
  const sought = useApp((state) => state.sought);
  const takeSought = useApp((state) => state.takeSought);
  const [asking, setAsking] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const root = useMemo(() => treeOf(files, (file) => reasonOf(file) !== undefined), [files, reasonOf]);
  const rows = useMemo(() => treeRows(root, closedFolders), [root, closedFolders]);
  const active = rows.findIndex(({ path }) => path === reviewed);
  const row = rows[active];
  useEffect(() => {
    if (sought?.view !== 'review') return;
    takeSought();
    tree.current?.focus();
  }, [sought, takeSought]);

  const reasonOfRow = useCallback(
    (one: TreeRow) => (one.kind === 'file' ? reasonOf(one.file) : undefined),
    [reasonOf],
  );
  const onActive = useCallback(
    (index: number) => {
      const path = rows[index]?.path;
      if (path !== undefined) lookAt(path);
    },
    [rows, lookAt],
  );
  const onToggle = useCallback(
    (one: TreeRow) => {
      if (one.kind === 'folder') setFolderOpen(one.path, !one.isOpen);
    },
    [setFolderOpen],
  );
  const onTakeBack = useCallback(
    (one: TreeRow) => {
      if (one.kind === 'file' && one.file.leaveOutAs !== undefined) takeBack([one.file.leaveOutAs]);
    },
    [takeBack],
  );
  return (
    <>
      {problem === undefined ? null : (
        <Notice intent="warning">{text('window.review.unmeasured', { reason: problem.message })}</Notice>
      )}
      <div className={styles.parts}>
        <div className={styles.list}>
          <EntryList
            rows={rows}
            active={active}
            reasonOf={reasonOfRow}
            onActive={onActive}
            onToggle={onToggle}
            onOpen={() => heading.current?.focus()}
            onLeaveOut={(one) => {
              if (
                one.kind === 'file' &&
                one.file.leaveOutAs !== undefined &&
                reasonOf(one.file) === undefined
              )
                setAsking(one.path);
            }}
            onTakeBack={onTakeBack}
            tree={tree}
          />
          <Caption1 className={styles.keys}>{text('window.review.keys')}</Caption1>
        </div>
        <EntryPane
          row={row}
          reason={row === undefined ? undefined : reasonOfRow(row)}
          heading={heading}
          isAsking={row !== undefined && asking === row.path}
          onAsk={(isAsking) => setAsking(isAsking ? row?.path : undefined)}
        />
      </div>
    </>
  );
}
