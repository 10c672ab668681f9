import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { text } from '#core/texts/text';

type NoticeProps = {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
  /** A button beside the sentence. */
  readonly action?: ReactNode;
};

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  body: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A sentence that stands where it belongs: an error, a warning, a result. Never a box over the window. */
export function Notice({ intent, children, onDismiss, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {onDismiss === undefined && action === undefined ? null : (
        <MessageBarActions
          {...(onDismiss === undefined
            ? {}
            : {
                containerAction: (
                  <Button
                    appearance="transparent"
                    icon={<Dismiss20Regular />}
                    aria-label={text('window.close')}
                    onClick={onDismiss}
                  />
                ),
              })}
        >
          {action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
