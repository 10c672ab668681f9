import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { formatClock, formatLocal } from '../ui/format';

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    '@media (max-width: 400px)': { display: 'none' },
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** When the draft was last saved; a failure is told in the bar and tried again. */
export function SaveMark() {
  const styles = useStyles();
  const saveState = useApp((state) => state.saveState);
  switch (saveState.kind) {
    case 'saved':
      return saveState.at === '' ? null : (
        <Caption1 className={styles.root} title={formatLocal(saveState.at)}>
          {text('window.saved', { at: formatClock(saveState.at) })}
        </Caption1>
      );
    case 'changed':
      return <Caption1 className={styles.root}>{text('window.saving')}</Caption1>;
    case 'failed':
      return (
        <Caption1 className={mergeClasses(styles.root, styles.failed)}>{text('window.notSaved')}</Caption1>
      );
  }
}
