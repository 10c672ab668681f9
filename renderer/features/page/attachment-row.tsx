import { Body1, Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import type { Attachment } from '#core/case/case-schema';
import { refusedEnding } from '#core/case/safe-file-name';
import { text } from '#core/texts/text';
import { attachmentName } from '../../store/attachment-slice';
import { useApp } from '../../store/store-context';
import { formatBytes } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { SecretWarning } from '../../ui/secret-warning';

type AttachmentRowProps = {
  readonly attachment: Attachment;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 600px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  note: { '@media (max-width: 600px)': { gridRow: 2, gridColumn: '1 / -1' } },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One attached file with its size, kind and note. */
export function AttachmentRow({ attachment, onNote, onRemove }: AttachmentRowProps) {
  const styles = useStyles();
  const { file, note = '' } = attachment;
  const sizeBytes = useApp((state) => state.attachedSizes[file]);
  const name = attachmentName(file);
  const refused = refusedEnding(name);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <div className={styles.name}>
          <Body1 dir="auto">{name}</Body1>
          <Caption1 className={styles.quiet}>
            {[kindOf(name), sizeBytes === undefined ? '' : formatBytes(sizeBytes)]
              .filter((part) => part !== '')
              .join(' · ')}
          </Caption1>
        </div>
        <Input
          className={styles.note}
          value={note}
          maxLength={2_000}
          dir="auto"
          aria-label={text('window.page.note', { name })}
          placeholder={text('window.page.note.placeholder')}
          onChange={(_, data) => onNote(data.value)}
        />
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={text('window.page.remove', { name })}
          title={text('window.page.remove', { name })}
          onClick={onRemove}
        />
      </div>
      <SecretWarning value={note} onChange={onNote} />
      {refused === undefined ? null : (
        <Notice intent="warning">{text('window.attach.refusedEnding', { ending: refused })}</Notice>
      )}
    </div>
  );
}

/** The ending in capitals, as people call a kind of file: `HAR`, `PDF`. */
function kindOf(name: string): string {
  const ending = /\.([\p{L}\d]{1,10})$/u.exec(name)?.[1];
  return ending === undefined ? '' : ending.toUpperCase();
}
