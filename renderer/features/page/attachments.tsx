import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Attach24Regular } from '@fluentui/react-icons/svg/attach';
import { useEffect } from 'react';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Section } from '../../ui/section';
import { AttachmentRow } from './attachment-row';
import { DropBox } from './drop-box';

const useStyles = makeStyles({
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
      <DropBox
        attaches
        icon={<Attach24Regular aria-hidden="true" />}
        says={text('window.attach.drop')}
        takes={text('window.attach.limits')}
      >
        {attaching === undefined ? null : (
          <Spinner size="tiny" label={text('window.attach.taking', { name: attaching })} />
        )}
        <Button disabled={attaching !== undefined} onClick={() => void choose()}>
          {text('window.attach.choose')}
        </Button>
      </DropBox>
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
