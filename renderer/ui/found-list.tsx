import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Case } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { isFilled, itemOf, type PastedField } from '../store/pasted-fields';
import { useTableStyles } from './use-table-styles';

type FoundListProps = {
  readonly fields: readonly PastedField[];
  readonly caseFile: Case;
  /** Fills one value into its field; without it the list is only shown. */
  readonly onFill?: (field: PastedField) => void;
};

const useStyles = makeStyles({
  action: { width: '96px', paddingRight: 0, textAlign: 'right' },
  mark: { alignSelf: 'center' },
  filled: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS },
});

/** What was found in a pasted text, and where each value goes. */
export function FoundList({ fields, caseFile, onFill }: FoundListProps) {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <table className={table.table} aria-label={text('window.paste.found')}>
      <thead>
        <tr>
          <th className={table.head}>{text('window.paste.what')}</th>
          <th className={table.head}>{text('window.paste.value')}</th>
          <th className={table.head}>{text('window.paste.goesTo')}</th>
          {onFill === undefined ? null : <th className={table.head} aria-label={text('window.paste.fill')} />}
        </tr>
      </thead>
      <tbody>
        {fields.map((found) => (
          <tr key={`${found.field} ${found.value}`}>
            <th scope="row" className={table.cell}>
              {text(`window.field.${found.field}`)}
            </th>
            <td className={mergeClasses(table.cell, table.monospace)} dir="auto">
              {found.value}
            </td>
            <td className={mergeClasses(table.cell, table.quiet)}>
              {text(`window.view.${itemOf(found.field)}`)}
            </td>
            {onFill === undefined ? null : (
              <td className={mergeClasses(table.cell, styles.action)}>
                {isFilled(caseFile, found) ? (
                  <Caption1 className={styles.filled}>
                    <Checkmark16Regular aria-hidden="true" className={styles.mark} />
                    {text('window.paste.filled')}
                  </Caption1>
                ) : (
                  <Button
                    size="small"
                    aria-label={text('window.paste.fillField', {
                      field: text(`window.field.${found.field}`),
                    })}
                    onClick={() => onFill(found)}
                  >
                    {text('window.paste.fill')}
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
