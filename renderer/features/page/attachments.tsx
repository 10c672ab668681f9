import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Attach24Regular } from '@fluentui/react-icons/svg/attach';
import { useEffect } from 'react';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Section } from '../../ui/section';
import { AttachmentRow } from './attachment-row';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 240px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

const none: readonly Attachment[] = [];

/** Files of any other kind for support: chosen or dropped here; each with a note, each can be taken out again. */
export function Attachments() {
  const styles = useStyles();
  const attachments = useApp((state) => state.caseFile.attachments ?? none);
  const attaching = useApp((state) => state.attaching);
  const choose = useApp((state) => state.chooseAttachments);
  const change = useApp((state) => state.changeAttachments);
  const loadSizes = useApp((state) => state.loadAttachedSizes);
  useEffect(() => {
    void loadSizes();
  }, [loadSizes]);
  return (
    <Section title={text('window.attach.title')}>
      <div className={styles.drop} data-attach="">
        <Attach24Regular aria-hidden="true" />
        <div className={styles.words}>
          <Body1>{text('window.attach.drop')}</Body1>
          <Caption1 className={styles.quiet}>{text('window.attach.limits')}</Caption1>
        </div>
        {attaching === undefined ? null : (
          <Spinner size="tiny" label={text('window.attach.taking', { name: attaching })} />
        )}
        <Button disabled={attaching !== undefined} onClick={() => void choose()}>
          {text('window.attach.choose')}
        </Button>
      </div>
      {attachments.length === 0 ? null : (
        <ul className={styles.list} aria-label={text('window.attach.title')}>
          {attachments.map((attachment) => (
            <li key={attachment.file}>
              <AttachmentRow
                attachment={attachment}
                onNote={(note) =>
                  change(
                    attachments.map((other) => (other === attachment ? noted(attachment, note) : other)),
                    `attachments.note.${attachment.file}`,
                  )
                }
                onRemove={() =>
                  change(
                    attachments.filter((other) => other !== attachment),
                    `attachments.remove.${attachment.file}`,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function noted({ file }: Attachment, note: string): Attachment {
  return note === '' ? { file } : { file, note };
}
