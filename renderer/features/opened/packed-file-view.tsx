import { isWindowRecords } from '#core/model/records-file';
import { useApp } from '../../store/store-context';
import { EntryViewer } from '../../ui/entry-viewer/entry-viewer';
import { useEntryPreview } from '../../ui/entry-viewer/use-entry-preview';

/** A view of one file of the open package. */
export function PackedFileView({ path }: { readonly path: string }) {
  const readPackedFile = useApp((state) => state.readPackedFile);
  const goTo = useApp((state) => state.goTo);
  const reading = useEntryPreview(path, () => readPackedFile(path));
  return (
    <EntryViewer
      path={path}
      reading={reading}
      {...(isWindowRecords({ path }) ? { onShowRecords: () => goTo('records') } : {})}
    />
  );
}
