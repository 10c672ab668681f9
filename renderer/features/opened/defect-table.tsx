import { Body1, Caption1, mergeClasses } from '@fluentui/react-components';
import type { PackageDefect } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { formatNumber } from '../../ui/format';
import { useTableStyles } from '../../ui/use-table-styles';

/** Enough to see what happened; a package that was replaced has as many as it has entries. */
const mostShown = 100;

/** Which entries are not as they were made and why, each in a plain sentence, with what was found exactly. */
export function DefectTable({
  defects,
  total,
}: {
  readonly defects: readonly PackageDefect[];
  readonly total: number;
}) {
  const table = useTableStyles();
  const shown = defects.slice(0, mostShown);
  return (
    <div>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.opened.entry')}</th>
            <th className={table.head}>{text('window.opened.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, entry, message }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two defects may be equal in everything
            <tr key={index}>
              <th scope="row" className={mergeClasses(table.cell, table.monospace)}>
                {entry ?? text('window.opened.wholeZip')}
              </th>
              <td className={table.cell}>
                <Body1 block>{text(`window.defect.${code}`)}</Body1>
                <Caption1 block className={table.quiet}>
                  {code}: {message}
                </Caption1>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total <= shown.length ? null : (
        <Caption1 block className={table.quiet}>
          {text('window.opened.moreDefects', { count: formatNumber(total - shown.length) })}
        </Caption1>
      )}
    </div>
  );
}
