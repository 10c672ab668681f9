import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { Folder16Regular } from '@fluentui/react-icons/svg/folder';
import { Fragment } from 'react';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import { useTableStyles } from '../../ui/use-table-styles';
import { byFolder, type PackageFile } from './package-contents';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  inside: { paddingLeft: tokens.spacingHorizontalXL },
  icon: { flexShrink: 0, alignSelf: 'center', color: tokens.colorNeutralForeground3 },
  folder: { fontWeight: tokens.fontWeightSemibold },
});

/** The coming package by folder, with the origin and size of each file. */
export function ContentsTable({ files }: { readonly files: readonly PackageFile[] }) {
  const table = useTableStyles();
  const styles = useStyles();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th className={table.head}>{text('window.review.file')}</th>
          <th className={table.head}>{text('window.review.origin')}</th>
          <th className={mergeClasses(table.head, table.number)}>{text('window.size')}</th>
        </tr>
      </thead>
      <tbody>
        {byFolder(files).map(({ folder, files: inside }) => (
          <Fragment key={folder}>
            {folder === '' ? null : (
              <tr>
                <th scope="rowgroup" colSpan={3} className={mergeClasses(table.cell, styles.folder)}>
                  <span className={styles.name}>
                    <Folder16Regular className={styles.icon} aria-hidden="true" />
                    {folder}
                  </span>
                </th>
              </tr>
            )}
            {inside.map((file) => (
              <tr key={file.path}>
                <th scope="row" className={table.cell}>
                  <span className={mergeClasses(styles.name, folder !== '' && styles.inside)}>
                    <Document16Regular className={styles.icon} aria-hidden="true" />
                    {file.path.slice(folder.length)}
                  </span>
                </th>
                <td className={mergeClasses(table.cell, table.quiet)}>{originOf(file)}</td>
                <td className={mergeClasses(table.cell, table.number)}>
                  {file.sizeBytes === undefined ? '' : formatBytes(file.sizeBytes)}
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function originOf({ origin }: PackageFile): string {
  switch (origin.kind) {
    case 'collector':
      return text('window.review.from.collector', { title: origin.title, host: origin.host });
    case 'person':
      return text('window.review.from.person');
    case 'program':
      return text('window.review.from.program');
  }
}
