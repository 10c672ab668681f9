import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';

const useStyles = makeStyles({
  /** In sight wherever the list is scrolled to. */
  root: { flexShrink: 0, position: 'sticky', top: tokens.spacingVerticalS, zIndex: 1 },
  body: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** What was just done with a whole case, with the way back. Stays until the next such thing, or until it is closed. */
export function UndoBar() {
  const styles = useStyles();
  const undoable = useApp((state) => state.undoable);
  const undoLast = useApp((state) => state.undoLast);
  const dismissUndoable = useApp((state) => state.dismissUndoable);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the keyboard may have gone with the case.
    if (undoable !== undefined && document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>('[data-undo]')?.focus();
  }, [undoable]);
  if (undoable === undefined) return null;
  return (
    <div ref={bar} className={styles.root}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.body}>{undoable.message}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss20Regular />}
              aria-label={text('window.close')}
              onClick={dismissUndoable}
            />
          }
        >
          <Button data-undo="" icon={<ArrowUndo20Regular />} onClick={() => void undoLast()}>
            {text('window.cases.undo')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
