import { makeStyles } from '@fluentui/react-components';
import { useApp } from '../store/store-context';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The live region: speaks results and steps of progress, never every tick. */
export function Announcer() {
  const styles = useStyles();
  const { message, number } = useApp((state) => state.announcement);
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      <span key={number}>{message}</span>
    </div>
  );
}
