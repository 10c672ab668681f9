import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPackage } from '#contract/opened-package';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { FeaturePage } from '../../ui/feature-page';
import { formatBytes, formatLocal, formatNumber, formatUtc } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { type ValueRow, ValueRows } from '../../ui/value-rows';
import { DefectTable } from './defect-table';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What an open package is, whether it is as it was made, and what of it is not. */
export function OpenedFeature() {
  const opened = useApp((state) => state.opened);
  return opened === undefined ? null : <ThisPackage opened={opened} />;
}

function ThisPackage({ opened }: { readonly opened: OpenedPackage }) {
  const styles = useStyles();
  const { content, fileName, entries, defects, defectCount } = opened;
  const notes = content?.notes ?? [];
  const leftOut = content?.leftOut ?? [];
  return (
    <FeaturePage title={text('window.opened.title')} intro={text('window.opened.intro')}>
      {defectCount === 0 ? (
        <Notice intent="success">
          <strong>{text('window.opened.whole', { fileName })}</strong>{' '}
          {text('window.opened.whole.what', { count: formatNumber(entries) })}
        </Notice>
      ) : (
        <Notice intent="error">
          <strong>{text('window.opened.broken', { fileName })}</strong>{' '}
          {text(content === undefined ? 'window.opened.nothingTrusted' : 'window.opened.someTrusted')}
        </Notice>
      )}
      {defectCount === 0 ? null : (
        <Section title={text('window.opened.defects')} note={text('window.opened.defects.note')}>
          <DefectTable defects={defects} total={defectCount} />
        </Section>
      )}
      <Section title={text('window.opened.facts')}>
        <ValueRows rows={factsOf(opened)} />
      </Section>
      {notes.length === 0 ? null : (
        <Section title={text('window.opened.notes')}>
          <ul className={styles.list}>
            {[...new Set(notes)].map((note) => (
              <li key={note}>
                <Body1>{note}</Body1>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {leftOut.length === 0 ? null : (
        <Section title={text('window.opened.leftOut')} note={text('window.opened.leftOut.note')}>
          <ul className={styles.list}>
            {leftOut.map(({ path, bytes, reason }) => (
              <li key={path}>
                <Body1>
                  {text('window.opened.leftOut.line', { path, size: formatBytes(bytes), reason })}
                </Body1>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </FeaturePage>
  );
}

function factsOf({ fileName, sha256, sizeBytes, entries, content }: OpenedPackage): readonly ValueRow[] {
  const sizes = { size: formatBytes(sizeBytes), bytes: formatNumber(sizeBytes) };
  return [
    { name: text('window.opened.fileName'), value: fileName, isExact: true },
    { name: text('window.package.sha256'), value: sha256, isExact: true },
    { name: text('window.size'), value: text('window.package.sizeExact', sizes) },
    { name: text('window.opened.entries'), value: formatNumber(entries) },
    ...(content === undefined ? [] : madeRows(content, fileName)),
  ];
}

function madeRows(
  { madeAs, madeAt, madeBy, findingsFrom }: NonNullable<OpenedPackage['content']>,
  fileName: string,
): readonly ValueRow[] {
  return [
    ...(madeAs === fileName ? [] : [{ name: text('window.opened.madeAs'), value: madeAs, isExact: true }]),
    { name: text('window.package.madeAt'), value: `${formatLocal(madeAt)}\n${formatUtc(madeAt)}` },
    { name: text('window.opened.madeBy'), value: madeBy },
    { name: text('window.view.findings'), value: text(`window.opened.findings.${findingsFrom}`) },
  ];
}
