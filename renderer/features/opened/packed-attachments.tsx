import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Attachment } from '#core/case/case-schema';
import { Section } from '../../ui/section';
import { PackedFileView } from './packed-file-view';

const useStyles = makeStyles({
  file: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

type PackedAttachmentsProps = { readonly title: string; readonly files: readonly Attachment[] };

/** Files that a person gave with an open package, each with its note and a view. */
export function PackedAttachments({ title, files }: PackedAttachmentsProps) {
  const styles = useStyles();
  return (
    <Section title={title}>
      {files.map(({ file, note }) => (
        <div key={file} className={styles.file}>
          <Body1 dir="auto">{note ?? file}</Body1>
          <PackedFileView path={file} />
        </div>
      ))}
    </Section>
  );
}
