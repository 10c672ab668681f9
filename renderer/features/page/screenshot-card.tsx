import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { SecretWarning } from '../../ui/secret-warning';
import { useScreenshotUrl } from './use-screenshot-url';

type ScreenshotCardProps = {
  readonly screenshot: Attachment;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
};

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  frame: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '160px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { padding: tokens.spacingHorizontalM, textAlign: 'center' },
  picture: { maxWidth: '100%', maxHeight: '100%', objectFit: 'contain' },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minWidth: 0 },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
});

/** One picture with its note. */
export function ScreenshotCard({ screenshot, onNote, onRemove }: ScreenshotCardProps) {
  const styles = useStyles();
  const { file, note = '' } = screenshot;
  const name = file.split('/').at(-1) ?? file;
  const picture = useScreenshotUrl(file);
  const [broken, setBroken] = useState(false);
  const shown = broken ? 'unreadable' : picture.kind;
  return (
    <div className={styles.card}>
      <div className={styles.frame}>
        {picture.kind === 'ready' && !broken ? (
          <img
            className={styles.picture}
            src={picture.url}
            alt={note === '' ? name : note}
            onError={() => setBroken(true)}
          />
        ) : null}
        {shown === 'ready' ? null : (
          <Caption1 className={styles.words}>{text(`window.page.picture.${shown}`)}</Caption1>
        )}
      </div>
      <div className={styles.foot}>
        <div className={styles.line}>
          <Caption1 className={styles.name} title={name}>
            {name}
          </Caption1>
          <Button
            appearance="subtle"
            size="small"
            icon={<Delete20Regular />}
            aria-label={text('window.page.remove', { name })}
            title={text('window.page.remove', { name })}
            onClick={onRemove}
          />
        </div>
        <Input
          value={note}
          maxLength={2_000}
          dir="auto"
          aria-label={text('window.page.note', { name })}
          placeholder={text('window.page.note.placeholder')}
          onChange={(_, data) => onNote(data.value)}
        />
        <SecretWarning value={note} onChange={onNote} />
      </div>
    </div>
  );
}
