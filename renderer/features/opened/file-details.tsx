import { makeStyles } from '@fluentui/react-components';
import type { PackagedFile } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { formatBytes, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { ValueRows } from '../../ui/value-rows';
import { PackedFileView } from './packed-file-view';

const useStyles = makeStyles({
  root: { minWidth: 0, '@media (min-width: 1200px)': { position: 'sticky', top: '24px' } },
});

/** What is known of a file of the package, and a view of it; of a broken one nothing is shown. */
export function FileDetails({ file }: { readonly file: PackagedFile }) {
  const styles = useStyles();
  const { path, bytes, sha256, origin, host, collector, isBroken } = file;
  const sizes = { size: formatBytes(bytes), bytes: formatNumber(bytes) };
  return (
    <div className={styles.root}>
      <Section title={path}>
        {isBroken ? (
          <Notice intent="error">{text('window.files.brokenNotShown')}</Notice>
        ) : (
          <PackedFileView path={path} />
        )}
        <ValueRows
          rows={[
            { name: text('window.package.sha256'), value: sha256, isExact: true },
            { name: text('window.size'), value: text('window.package.sizeExact', sizes) },
            { name: text('window.files.origin'), value: text(`window.files.origin.${origin}`) },
            ...(host === null ? [] : [{ name: text('window.opened.host'), value: host }]),
            ...(collector === null ? [] : [{ name: text('window.opened.collector'), value: collector }]),
          ]}
        />
      </Section>
    </div>
  );
}
