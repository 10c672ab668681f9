import { Body1, Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { formatBytes } from '../ui/format';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  words: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** How far the opening of a package is, on whichever screen it was asked for; it can be cancelled. */
export function OpeningBar() {
  const styles = useStyles();
  const opening = useApp((state) => state.opening);
  const stopOpening = useApp((state) => state.stopOpening);
  if (opening === undefined) return null;
  const { fileName, progress, cancelling } = opening;
  const { step = 'verifying', doneBytes = 0, totalBytes = 0 } = progress ?? {};
  const sizes = { done: formatBytes(doneBytes), total: formatBytes(totalBytes) };
  return (
    <section aria-label={text('window.opening.label')} className={styles.root}>
      <div className={styles.words}>
        <Body1>
          {text(`window.opening.step.${step}`, { fileName })}
          {totalBytes > 0 ? ` ${text('window.package.bytes', sizes)}` : ''}
        </Body1>
        <ProgressBar
          aria-label={text('window.progress')}
          {...(totalBytes > 0 ? { value: doneBytes, max: totalBytes } : {})}
        />
      </div>
      <Button disabled={cancelling} onClick={() => void stopOpening()}>
        {text(cancelling ? 'window.action.cancelling' : 'window.opening.cancel')}
      </Button>
    </section>
  );
}
