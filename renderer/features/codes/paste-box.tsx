import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { text } from '#core/texts/text';
import { fillable, fillPasted, type PastedField } from '../../store/pasted-fields';
import { useApp } from '../../store/store-context';
import { FoundList } from '../../ui/found-list';
import { PasteArea } from '../../ui/paste-area';
import { pasteReading } from '../../ui/paste-reading';

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
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Takes the whole error page, shows what it holds and where that goes, fills on a click. */
export function PasteBox() {
  const styles = useStyles();
  const pasted = useApp((state) => state.pasted);
  const setPasted = useApp((state) => state.setPasted);
  const caseFile = useApp((state) => state.caseFile);
  const changeCase = useApp((state) => state.changeCase);
  const settled = useDeferredValue(pasted);
  const { fields, summary, warnings } = useMemo(() => pasteReading(settled), [settled]);
  const fresh = fillable(caseFile, fields);

  const fillAll = (chosen: readonly PastedField[]) => {
    const [first] = chosen;
    if (first === undefined) return;
    const field = `pasted.${first.field}.${first.value}`;
    changeCase((before) => chosen.reduce(fillPasted, before), { view: 'codes', field });
  };

  return (
    <div className={styles.root}>
      <PasteArea pasted={pasted} warnings={warnings} onChange={setPasted} />
      {pasted.trim() === '' ? null : (
        <div role="status" className={styles.quiet}>
          <Caption1>{summary}</Caption1>
        </div>
      )}
      {fields.length === 0 ? null : (
        <>
          <FoundList fields={fields} caseFile={caseFile} onFill={(field) => fillAll([field])} />
          <div className={styles.actions}>
            <Button disabled={fresh.length === 0} onClick={() => fillAll(fresh)}>
              {text('window.paste.fillAll')}
            </Button>
            <Button appearance="subtle" onClick={() => setPasted('')}>
              {text('window.paste.clear')}
            </Button>
            <Caption1 className={styles.quiet}>{text('window.paste.undoNote')}</Caption1>
          </div>
        </>
      )}
    </div>
  );
}
