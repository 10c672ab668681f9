import {
  Body1Strong,
  Button,
  Caption1,
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { DraftSummary } from '#contract/case-list';
import { said, text } from '#core/texts/text';
import { caseName } from '../../store/cases-slice';
import { useApp } from '../../store/store-context';
import { formatLocal } from '../../ui/format';
import { ago, caseFacts } from './case-facts';

type CaseRowProps = {
  readonly draft: DraftSummary;
  readonly nowMs: number;
  /** Whether Tab enters the list here; the other cases are reached from it by arrow keys. */
  readonly enters: boolean;
  readonly onEnter: () => void;
  readonly onDelete: () => void;
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  open: {
    flex: '1 1 280px',
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createCustomFocusIndicatorStyle({
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    }),
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 260px',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  time: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', whiteSpace: 'nowrap' },
  exact: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  mark: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorStatusWarningForeground3 },
  actions: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
});

/** One case of the list: opens on a click or Enter, goes on Delete. */
export function CaseRow({ draft, nowMs, enters, onEnter, onDelete }: CaseRowProps) {
  const styles = useStyles();
  const openCase = useApp((state) => state.openCase);
  const duplicateDraft = useApp((state) => state.duplicateDraft);
  const isSought = useApp((state) => state.soughtCase === draft.id);
  const takeSoughtCase = useApp((state) => state.takeSoughtCase);
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought) return;
    open.current?.focus();
    takeSoughtCase();
  }, [isSought, takeSoughtCase]);
  const title = caseName(draft.title);
  const tabIndex = enters ? 0 : -1;
  return (
    <li className={styles.row}>
      <button
        ref={open}
        type="button"
        data-case=""
        aria-keyshortcuts="Delete"
        className={styles.open}
        tabIndex={tabIndex}
        onFocus={onEnter}
        onClick={() => void openCase(draft.id)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') onDelete();
        }}
      >
        <span className={styles.words}>
          <Body1Strong dir="auto" className={styles.title}>
            {title}
          </Body1Strong>
          <Caption1 className={styles.quiet}>{caseFacts(draft).join(' · ')}</Caption1>
          {draft.interruptedRun ? <Mark>{text('window.cases.interrupted')}</Mark> : null}
          {draft.cutOffPacking ? <Mark>{text('window.cases.cutOffPacking')}</Mark> : null}
          {draft.damage === undefined ? null : <Mark>{said(draft.damage)}</Mark>}
        </span>
        <span className={styles.time}>
          <Caption1>{ago(draft.savedAt, nowMs)}</Caption1>
          <Caption1 className={styles.exact}>{formatLocal(draft.savedAt)}</Caption1>
        </span>
      </button>
      <span className={styles.actions}>
        {draft.interruptedRun ? (
          <Button
            size="small"
            tabIndex={tabIndex}
            aria-label={text('window.cases.goOnWith', { title })}
            onClick={() => void openCase(draft.id, 'evidence')}
          >
            {text('window.cases.goOn')}
          </Button>
        ) : null}
        <Button
          appearance="subtle"
          size="small"
          tabIndex={tabIndex}
          icon={<Copy20Regular />}
          aria-label={text('window.template.of', { title })}
          title={text('window.template.of', { title })}
          onClick={() => void duplicateDraft(draft.id)}
        />
        <Button
          appearance="subtle"
          size="small"
          tabIndex={tabIndex}
          icon={<Delete20Regular />}
          aria-label={text('window.cases.delete', { title })}
          title={text('window.cases.delete', { title })}
          onClick={onDelete}
        />
      </span>
    </li>
  );
}

function Mark({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Caption1 className={mergeClasses(styles.mark, styles.warning)}>
      <Warning16Regular aria-hidden="true" />
      <span>{children}</span>
    </Caption1>
  );
}
