import { Button, makeStyles } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { formatNumber } from './format';

type ShowMoreProps = { readonly shown: number; readonly total: number; readonly onMore: () => void };

const useStyles = makeStyles({ root: { alignSelf: 'start' } });

/** A button below a list that is longer than what is drawn of it; nothing where all of it is. */
export function ShowMore({ shown, total, onMore }: ShowMoreProps) {
  const styles = useStyles();
  if (shown >= total) return null;
  return (
    <Button appearance="subtle" className={styles.root} onClick={onMore}>
      {text('window.showMore', { count: formatNumber(total - shown) })}
    </Button>
  );
}
