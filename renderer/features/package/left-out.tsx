import { mergeClasses } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';

/** What is not in the package, by whom it was left out and why, and the size of each file. */
export function LeftOut({ files }: { readonly files: NonNullable<MadePackage['leftOut']> }) {
  const table = useTableStyles();
  if (files.length === 0) return null;
  return (
    <Section title={text('window.package.leftOut')}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.package.leftOut.file')}</th>
            <th className={table.head}>{text('window.package.leftOut.by')}</th>
            <th className={table.head}>{text('window.package.leftOut.reason')}</th>
            <th className={mergeClasses(table.head, table.number)}>{text('window.size')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, sizeBytes, by = 'program', reason }) => (
            <tr key={path}>
              <th scope="row" className={table.cell}>
                {path}
              </th>
              <td className={table.cell}>{text(`window.package.leftOut.by.${by}`)}</td>
              <td className={table.cell} dir="auto">
                {reason}
              </td>
              <td className={mergeClasses(table.cell, table.number)}>{formatBytes(sizeBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
