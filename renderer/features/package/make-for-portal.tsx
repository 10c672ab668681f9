import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { givesWayToPortalLimit } from '#core/model/portal-limit';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  note: { flex: '1 1 280px', minWidth: 0, color: tokens.colorNeutralForeground3 },
});

/** Offers the smaller package, as long as there is something in this one that can give way. */
export function MakeForPortal({ made }: { readonly made: MadePackage }) {
  const styles = useStyles();
  const makePackage = useApp((state) => state.makePackage);
  const busy = useApp((state) => state.live !== undefined || state.packing !== undefined);
  const canShrink = useApp(({ runs }) =>
    runs
      .flatMap(({ artifacts }) => artifacts)
      .some(({ path }) => givesWayToPortalLimit(path) && !made.leftOut?.some((left) => left.path === path)),
  );
  if (!canShrink) return null;
  return (
    <div className={styles.root}>
      <Button disabled={busy} onClick={() => void makePackage('portal')}>
        {text('window.portal.makeAgain')}
      </Button>
      <Caption1 className={styles.note}>{text('window.portal.makeAgain.note')}</Caption1>
    </div>
  );
}
