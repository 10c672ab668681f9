import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { Section } from '../../ui/section';
import { PackedFileView } from './packed-file-view';

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The screenshots of an open package with their notes. */
export function PackedPictures({ pictures }: { readonly pictures: readonly Attachment[] }) {
  const styles = useStyles();
  return (
    <Section title={text('window.page.screenshots')}>
      {pictures.map(({ file, note }) => (
        <div key={file} className={styles.picture}>
          <Body1 dir="auto">{note ?? file}</Body1>
          <PackedFileView path={file} />
        </div>
      ))}
    </Section>
  );
}
