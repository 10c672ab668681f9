import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ChecklistState } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { StateMark } from '../../ui/state-mark';
import { useTableStyles } from '../../ui/use-table-styles';

const useStyles = makeStyles({ item: { whiteSpace: 'nowrap' } });

/** The seven items as the package will state them, each a way back to its fields. */
export function ChecklistTable({ states }: { readonly states: readonly ChecklistState[] }) {
  const table = useTableStyles();
  const styles = useStyles();
  const goTo = useApp((state) => state.goTo);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th className={table.head}>{text('window.review.item')}</th>
          <th className={table.head}>{text('window.review.state')}</th>
          <th className={table.head}>{text('window.review.why')}</th>
        </tr>
      </thead>
      <tbody>
        {states.map(({ item, state, reason }, index) => (
          <tr key={item}>
            <th scope="row" className={mergeClasses(table.cell, styles.item)}>
              <Link onClick={() => goTo(item)}>{`${index + 1} ${text(`window.view.${item}`)}`}</Link>
            </th>
            <td className={table.cell}>
              <StateMark state={state} />
            </td>
            <td className={table.cell} dir="auto">
              {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
