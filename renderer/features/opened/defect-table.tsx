import { Body1, Caption1, mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
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
          {byEntry(shown).map(([entry, reasons]) => (
            <tr key={entry ?? ''}>
              <th scope="row" className={mergeClasses(table.cell, table.monospace)}>
                {entry ?? text('window.opened.wholeZip')}
              </th>
              <td className={table.cell}>
                {[...reasons].map(([code, messages]) => (
                  <Fragment key={code}>
                    <Body1 block>{text(`window.defect.${code}`)}</Body1>
                    {[...messages].map((message) => (
                      <Caption1 key={message} block className={table.quiet}>
                        {code}: {message}
                      </Caption1>
                    ))}
                  </Fragment>
                ))}
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

type Reasons = ReadonlyMap<PackageDefect['code'], ReadonlySet<string>>;

/** One entry can be wrong in several ways, and in one way by several lists: each stands once, with what was found below it. */
function byEntry(defects: readonly PackageDefect[]): readonly (readonly [string | undefined, Reasons])[] {
  const entries = new Map<string | undefined, Map<PackageDefect['code'], Set<string>>>();
  for (const { entry, code, message } of defects) {
    const reasons = entries.get(entry) ?? new Map<PackageDefect['code'], Set<string>>();
    const messages = reasons.get(code) ?? new Set<string>();
    entries.set(entry, reasons.set(code, messages.add(message)));
  }
  return [...entries];
}
