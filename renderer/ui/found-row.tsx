import { Caption1, Checkbox, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Case } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { filledValue, itemOf } from '../store/pasted-fields';
import type { FoundRowState } from './paste-offer';
import { useTableStyles } from './use-table-styles';

type FoundRowProps = {
  readonly row: FoundRowState;
  readonly caseFile: Case;
  readonly onTick: (ticked: boolean) => void;
  /** One of several values that were found for the field. */
  readonly onChoose: (value: string) => void;
};

const useStyles = makeStyles({
  tick: { width: '32px', paddingRight: 0, paddingTop: 0, paddingBottom: 0, verticalAlign: 'middle' },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  middle: { verticalAlign: 'middle' },
  filled: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  select: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  name: { minWidth: '96px', overflowWrap: 'break-word' },
  value: { minWidth: '160px' },
  place: { minWidth: '72px', overflowWrap: 'break-word' },
});

/** One field that a text can fill: what stands there now, what would, and whether it shall. */
export function FoundRow({ row, caseFile, onTick, onChoose }: FoundRowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { found, values, now, filled, ticked } = row;
  const field = text(`window.field.${found.field}`);
  const cell = mergeClasses(table.cell, styles.middle);
  return (
    <tr>
      <td className={mergeClasses(cell, styles.tick)}>
        {filled ? null : (
          <Checkbox
            className={styles.box}
            checked={ticked}
            aria-label={text('window.paste.takeField', { field })}
            onChange={(_, { checked }) => onTick(checked === true)}
          />
        )}
      </td>
      <th scope="row" className={mergeClasses(cell, styles.name)}>
        {field}
      </th>
      <td className={mergeClasses(cell, styles.name, now === '' ? table.quiet : table.monospace)} dir="auto">
        {now === '' ? text('window.paste.empty') : now}
      </td>
      <td className={mergeClasses(cell, styles.value, table.monospace)} dir="auto">
        {values.length > 1 ? (
          <Select
            size="small"
            select={{ className: styles.select }}
            value={found.value}
            aria-label={text('window.paste.valueOf', { field })}
            onChange={(_, { value }) => onChoose(value)}
          >
            {values.map((value) => (
              <option key={value} value={value}>
                {filledValue(caseFile, { ...found, value })}
              </option>
            ))}
          </Select>
        ) : filled ? null : (
          filledValue(caseFile, found)
        )}
        {filled ? (
          <Caption1 className={styles.filled}>
            <Checkmark16Regular aria-hidden="true" />
            {text('window.paste.filled')}
          </Caption1>
        ) : null}
      </td>
      <td className={mergeClasses(cell, table.quiet, styles.place)}>
        {text(`window.view.${itemOf(found.field)}`)}
      </td>
    </tr>
  );
}
