import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { Folder16Regular } from '@fluentui/react-icons/svg/folder';
import { Image16Regular } from '@fluentui/react-icons/svg/image';
import { memo } from 'react';
import { said, text } from '#core/texts/text';
import { counted, formatBytes } from '../../ui/format';
import { rowHeight } from '../../ui/row-window';
import type { TreeRow } from './entry-tree';
import { originWords } from './origin-words';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${rowHeight}px`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    cursor: 'default',
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandBackground}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flex: '0 1 auto', minWidth: '60px', overflow: 'hidden', textOverflow: 'ellipsis' },
  folder: { fontWeight: tokens.fontWeightSemibold },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  from: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  size: {
    flexShrink: 0,
    minWidth: '76px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  back: { flexShrink: 0, minWidth: 0 },
});

type EntryRowProps = {
  readonly id: string;
  readonly row: TreeRow;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  /** Why it is left out; undefined for what goes in. */
  readonly reason: string | undefined;
  readonly onActive: (index: number) => void;
  readonly onToggle: (row: TreeRow) => void;
  readonly onTakeBack: (row: TreeRow) => void;
};

/** One row of the tree: a folder with what it holds together, or a file with origin and size. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { id, row, index, top, isActive, reason, onActive, onToggle, onTakeBack } = props;
  const styles = useStyles();
  const isFolder = row.kind === 'folder';
  const Icon = isFolder
    ? Folder16Regular
    : row.file.purpose === 'picture'
      ? Image16Regular
      : Document16Regular;
  const Chevron = isFolder && row.isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const from = isFolder
    ? counted(row.folder.fileCount, 'window.review.folderFile', 'window.review.folderFiles')
    : reason === undefined
      ? originWords(row.file)
      : text('window.review.leftOut.because', { reason: said(reason) });
  const sizeBytes = isFolder ? row.folder.sizeBytes : row.file.sizeBytes;
  const size = sizeBytes === undefined ? '' : formatBytes(sizeBytes);
  const activate = () => {
    onActive(index);
    if (isFolder) onToggle(row);
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      id={id}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isActive}
      aria-label={[row.name, from, size].filter((part) => part !== '').join(', ')}
      {...(isFolder ? { 'aria-expanded': row.isOpen } : {})}
      className={mergeClasses(styles.row, isActive && styles.active)}
      style={{
        transform: `translateY(${top}px)`,
        paddingLeft: `${8 + (row.level - 1) * 16 + (isFolder ? 0 : 24)}px`,
      }}
      onClick={activate}
    >
      {isFolder ? <Chevron className={styles.icon} aria-hidden="true" /> : null}
      <Icon className={styles.icon} aria-hidden="true" />
      <span
        title={row.path}
        className={mergeClasses(styles.name, isFolder && styles.folder, reason !== undefined && styles.gone)}
      >
        {row.name}
      </span>
      <span className={styles.from} title={from}>
        {from}
      </span>
      {reason === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          // The same button stands beside the file's view, where the keyboard reaches it.
          tabIndex={-1}
          className={styles.back}
          icon={<ArrowUndo16Regular />}
          aria-label={text('window.review.takeBackOf', { name: row.name })}
          title={text('window.review.takeBack')}
          onClick={(event) => {
            event.stopPropagation();
            onTakeBack(row);
          }}
        />
      )}
      <span className={mergeClasses(styles.size, reason !== undefined && styles.gone)}>{size}</span>
    </div>
  );
});
