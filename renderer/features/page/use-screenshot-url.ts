import { useEffect, useState } from 'react';
import { useApp } from '../../store/store-context';

export type Picture =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'unreadable' };

/** The address under which a picture of the open draft can be shown, until the component goes. */
export function useScreenshotUrl(file: string): Picture {
  const read = useApp((state) => state.readScreenshot);
  const [picture, setPicture] = useState<Picture>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    let url: string | undefined;
    void read(file).then((blob) => {
      if (gone) return;
      if (blob === undefined) return setPicture({ kind: 'unreadable' });
      url = URL.createObjectURL(blob);
      setPicture({ kind: 'ready', url });
    });
    return () => {
      gone = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [file, read]);
  return picture;
}
