import { makeStyles, tokens } from '@fluentui/react-components';
import { useApp } from '../../store/store-context';
import { PasteArea } from '../../ui/paste-area';
import { PasteOffer } from '../../ui/paste-offer';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Takes the whole error page, shows what it holds and where that goes, fills what is ticked as one step. */
export function PasteBox() {
  const styles = useStyles();
  const offer = useApp((state) => state.offer);
  const caseFile = useApp((state) => state.caseFile);
  const fillFound = useApp((state) => state.fillFound);
  const clearPasted = useApp((state) => state.clearPasted);
  return (
    <div className={styles.root}>
      <PasteArea />
      {offer === undefined ? null : (
        <PasteOffer
          key={offer.takesFocus ? offer.number : 'box'}
          offer={offer}
          caseFile={caseFile}
          fillText="window.paste.fill"
          onFill={fillFound}
          onClear={clearPasted}
        />
      )}
    </div>
  );
}
