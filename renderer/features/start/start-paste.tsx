import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { emptyCase } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { fillable } from '../../store/pasted-fields';
import { useApp } from '../../store/store-context';
import { FoundList } from '../../ui/found-list';
import { PasteArea } from '../../ui/paste-area';
import { pasteReading } from '../../ui/paste-reading';
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
  start: { alignSelf: 'start' },
});

/** Begins a case from a pasted error page: what was found is in its fields at once. */
export function StartPaste() {
  const styles = useStyles();
  const pasted = useApp((state) => state.pasted);
  const setPasted = useApp((state) => state.setPasted);
  const startPastedCase = useApp((state) => state.startPastedCase);
  const settled = useDeferredValue(pasted);
  const { fields, summary, warnings } = useMemo(() => pasteReading(settled), [settled]);
  return (
    <Section title={text('window.start.paste')}>
      <div className={styles.card}>
        <PasteArea pasted={pasted} warnings={warnings} onChange={setPasted} />
        {pasted.trim() !== '' && fields.length === 0 ? <Body1>{summary}</Body1> : null}
        {fields.length === 0 ? null : (
          <>
            <FoundList fields={fields} caseFile={emptyCase} />
            <Button
              className={styles.start}
              appearance="primary"
              onClick={() => void startPastedCase(fillable(emptyCase, fields), pasted)}
            >
              {text('window.start.pasteStart')}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
