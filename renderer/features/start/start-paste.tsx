import { makeStyles, tokens } from '@fluentui/react-components';
import { emptyCase } from '#core/case/empty-case';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { PasteArea } from '../../ui/paste-area';
import { PasteOffer } from '../../ui/paste-offer';
import { Section } from '../../ui/section';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalL,
  },
});

/** Begins a case from a pasted error page: what was found and ticked is in its fields at once. */
export function StartPaste() {
  const styles = useStyles();
  const offer = useApp((state) => state.offer);
  const startPastedCase = useApp((state) => state.startPastedCase);
  const clearPasted = useApp((state) => state.clearPasted);
  return (
    <Section title={text('window.start.paste')}>
      <div className={styles.card}>
        <PasteArea />
        {offer === undefined ? null : (
          <PasteOffer
            key={offer.takesFocus ? offer.number : 'box'}
            offer={offer}
            caseFile={emptyCase}
            fillText="window.start.pasteStart"
            onFill={(fields) => startPastedCase(fields)}
            onClear={clearPasted}
          />
        )}
      </div>
    </Section>
  );
}
