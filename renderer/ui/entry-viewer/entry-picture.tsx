import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { text } from '#core/texts/text';

type EntryPictureProps = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
};

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '60vh',
    objectFit: 'contain',
    alignSelf: 'flex-start',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A picture, as large as there is room; one that cannot be drawn is said to be so. */
export function EntryPicture({ path, bytes, mediaType }: EntryPictureProps) {
  const styles = useStyles();
  const [url, setUrl] = useState<string>();
  const [size, setSize] = useState<string>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    setUrl(made);
    setBroken(false);
    setSize(undefined);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  if (isBroken) return <Body1>{text('window.entry.pictureBroken')}</Body1>;
  return (
    <>
      <Caption1 className={styles.note}>
        {size === undefined ? text('window.entry.picture') : `${text('window.entry.picture')}, ${size}`}
      </Caption1>
      {url === undefined ? null : (
        <img
          src={url}
          alt={text('window.entry.pictureAlt', { path })}
          className={styles.picture}
          onLoad={({ currentTarget }) =>
            setSize(`${currentTarget.naturalWidth} × ${currentTarget.naturalHeight}`)
          }
          onError={() => setBroken(true)}
        />
      )}
    </>
  );
}
