import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { Notice } from '../ui/notice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL },
  sentence: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
});

/** One sentence about the package, on every page of it, and the way out. */
export function PackageBar() {
  const styles = useStyles();
  const notice = useApp((state) => state.notice);
  const dismissNotice = useApp((state) => state.dismissNotice);
  const leaveCase = useApp((state) => state.leaveCase);
  const sentence = useApp(({ opened }) => {
    if (opened === undefined || opened.defectCount === 0) return 'window.opened.bar';
    return opened.content === undefined ? 'window.opened.barNothing' : 'window.opened.barFailed';
  });
  return (
    <footer className={styles.root}>
      {notice === undefined ? null : (
        <Notice intent="error" onDismiss={dismissNotice}>
          {notice}
        </Notice>
      )}
      <div className={styles.line}>
        <Body1 className={styles.sentence}>{text(sentence)}</Body1>
        <Button onClick={() => void leaveCase()}>{text('window.opened.close')}</Button>
      </div>
    </footer>
  );
}
