import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** Says that nothing can be shown yet and leads to where it is gathered; of a package, that it holds nothing. */
export function NothingCollected({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useStyles();
  const isPackage = useApp((state) => state.opened !== undefined);
  if (isPackage) return <Body1>{text('window.opened.nothingCollected')}</Body1>;
  return (
    <div className={styles.root}>
      <Body1>{text('window.nothingCollected')}</Body1>
      <Button onClick={onOpen}>{text('window.nothingCollected.open')}</Button>
    </div>
  );
}
