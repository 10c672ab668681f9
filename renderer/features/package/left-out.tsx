import { Body1, mergeClasses } from '@fluentui/react-components';
import type { MadePackage } from '#contract/shapes';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import { Section } from '../../ui/section';
import { useTableStyles } from '../../ui/use-table-styles';

/** What gave way to the size limit of the portal, with the reason and the size of each file. */
export function LeftOut({ files }: { readonly files: NonNullable<MadePackage['leftOut']> }) {
  const table = useTableStyles();
  if (files.length === 0) return null;
  const reasons = [...new Set(files.map(({ reason }) => reason))];
  return (
    <Section title={text('window.package.leftOut')}>
      {reasons.map((reason) => (
        <Body1 key={reason}>{reason}</Body1>
      ))}
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.head}>{text('window.review.file')}</th>
            <th className={mergeClasses(table.head, table.number)}>{text('window.size')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, sizeBytes }) => (
            <tr key={path}>
              <th scope="row" className={table.cell}>
                {path}
              </th>
              <td className={mergeClasses(table.cell, table.number)}>{formatBytes(sizeBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
