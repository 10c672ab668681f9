import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Case } from '#core/case/case-schema';
import { type TextKey, text } from '#core/texts/text';
import type { PasteOffer as Offer } from '../store/paste-reading';
import { summaryOf, warningsOf } from '../store/paste-words';
import { currentValue, type FieldOffer, isFilled, type PastedField } from '../store/pasted-fields';
import { FoundRow } from './found-row';
import { Notice } from './notice';
import { useTableStyles } from './use-table-styles';

type PasteOfferProps = {
  readonly offer: Offer;
  readonly caseFile: Case;
  /** What the button that fills says; it is told how many values are ticked as `count`. */
  readonly fillText: TextKey;
  readonly onFill: (fields: readonly PastedField[]) => void;
  readonly onClear: () => void;
};

/** What a person chose for a field, where it is not what was proposed. */
type Choice = { readonly ticked?: boolean; readonly value?: string };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  scroll: { overflowX: 'auto' },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/**
 * What was found in a text, each value with its field and what stands there now. Values for empty fields are ticked; one
 * that would replace another is ticked by a person. A text from outside of the box gives the keyboard to the button that fills.
 */
export function PasteOffer({ offer, caseFile, fillText, onFill, onClear }: PasteOfferProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const actions = useRef<HTMLDivElement>(null);
  const { takesFocus } = offer;
  useEffect(() => {
    if (takesFocus) actions.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  const rows = offer.offers.map((found) => rowOf(found, caseFile, choices[found.field]));
  const chosen = rows.filter(({ ticked, filled }) => ticked && !filled).map(({ found }) => found);
  const replaces = rows.some(({ now, filled }) => now !== '' && !filled);
  const choose = ({ field }: PastedField, choice: Choice) =>
    setChoices({ ...choices, [field]: { ...choices[field], ...choice } });

  return (
    <div className={styles.root}>
      {warningsOf(offer).map((warning) => (
        <Notice key={warning} intent="warning">
          {warning}
        </Notice>
      ))}
      <Caption1 className={styles.summary}>{summaryOf(offer)}</Caption1>
      {rows.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={table.table} aria-label={text('window.paste.found')}>
            <thead>
              <tr>
                <th className={table.head}>{text('window.paste.take')}</th>
                <th className={table.head}>{text('window.paste.what')}</th>
                <th className={table.head}>{text('window.paste.now')}</th>
                <th className={table.head}>{text('window.paste.value')}</th>
                <th className={table.head}>{text('window.paste.goesTo')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <FoundRow
                  key={row.found.field}
                  row={row}
                  caseFile={caseFile}
                  onTick={(ticked) => choose(row.found, { ticked })}
                  onChoose={(value) => choose(row.found, { value, ticked: true })}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div ref={actions} className={styles.actions}>
        {rows.length === 0 ? null : (
          <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => onFill(chosen)}>
            {text(fillText, { count: chosen.length })}
          </Button>
        )}
        <Button appearance="subtle" onClick={onClear}>
          {text('window.paste.clear')}
        </Button>
        {replaces ? <Caption1 className={styles.quiet}>{text('window.paste.replaces')}</Caption1> : null}
      </div>
    </div>
  );
}

export type FoundRowState = {
  readonly found: PastedField;
  readonly values: readonly string[];
  /** What stands in the field now; empty where nothing does. */
  readonly now: string;
  readonly filled: boolean;
  readonly ticked: boolean;
};

function rowOf({ field, values }: FieldOffer, caseFile: Case, choice: Choice = {}): FoundRowState {
  const now = currentValue(caseFile, field);
  const found = { field, value: choice.value ?? values[0] ?? '' };
  return { found, values, now, filled: isFilled(caseFile, found), ticked: choice.ticked ?? now === '' };
}
