import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { assertNever } from '#core/model/assert-never';
import type { EntryPreview } from '#core/model/entry-preview';
import { text } from '#core/texts/text';
import { formatBytes, formatNumber } from '../format';
import { Notice } from '../notice';
import { EntryPicture } from './entry-picture';
import { EntryRecords } from './entry-records';
import { EntryText } from './entry-text';
import type { EntryReading } from './use-entry-preview';

type EntryViewerProps = {
  /** The file's path in the package, for its names. */
  readonly path: string;
  readonly reading: EntryReading;
  /** What a reader must know of a text, as a sentence. */
  readonly note?: string | undefined;
  /** Leads to the list of records, where the file's records can be read there. */
  readonly onShowRecords?: (() => void) | undefined;
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0, minHeight: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A view of one file of a package, wherever it comes from: text, JSON, records, a picture, or its first bytes. */
export function EntryViewer({ path, reading, note, onShowRecords }: EntryViewerProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-busy={reading.state === 'reading'}>
      {reading.state === 'reading' ? (
        <Body1 className={styles.quiet}>{text('window.entry.reading')}</Body1>
      ) : reading.state === 'failed' ? (
        <Notice intent="error">{text('window.entry.failed', { reason: reading.problem.message })}</Notice>
      ) : (
        <Shown path={path} preview={reading.preview} note={note} onShowRecords={onShowRecords} />
      )}
    </div>
  );
}

type ShownProps = Pick<EntryViewerProps, 'path' | 'note' | 'onShowRecords'> & {
  readonly preview: EntryPreview;
};

function Shown({ path, preview, note, onShowRecords }: ShownProps) {
  const toRecords =
    onShowRecords === undefined ? null : (
      <Link onClick={onShowRecords}>{text('window.entry.showRecords')}</Link>
    );
  switch (preview.kind) {
    case 'text':
      return preview.text === '' ? (
        <Body1>{text('window.entry.empty')}</Body1>
      ) : (
        <EntryText
          path={path}
          note={note === undefined ? noteOf(preview) : `${noteOf(preview)} ${note}`}
          content={preview.text}
        />
      );
    case 'bytes':
      return (
        <EntryText
          path={path}
          note={cutNote(text('window.entry.bytes'), preview.isCut)}
          content={preview.listing}
          isListing
        />
      );
    case 'records':
      return (
        <>
          <Body1>
            {text(preview.isCut ? 'window.entry.recordsCut' : 'window.entry.records', {
              count: formatNumber(preview.records.length),
            })}{' '}
            {toRecords}
          </Body1>
          <EntryRecords path={path} records={preview.records} />
        </>
      );
    case 'picture':
      return <EntryPicture path={path} bytes={preview.bytes} mediaType={preview.mediaType} />;
    case 'picture-too-large':
      return (
        <Body1>{text('window.entry.pictureTooLarge', { limit: formatBytes(preview.limitBytes) })}</Body1>
      );
    case 'event-log':
      return (
        <Body1>
          {preview.records === undefined
            ? text('window.entry.eventLog')
            : text('window.entry.eventLogCount', { count: formatNumber(preview.records) })}{' '}
          {toRecords}
        </Body1>
      );
    default:
      return assertNever(preview);
  }
}

function noteOf({ form, isCut }: Extract<EntryPreview, { kind: 'text' }>): string {
  switch (form) {
    case 'plain':
      return cutNote(text('window.entry.text'), isCut);
    case 'json':
      return cutNote(text('window.entry.json'), isCut);
    case 'page':
      return cutNote(text('window.entry.page'), isCut);
  }
}

function cutNote(what: string, isCut: boolean): string {
  return isCut ? `${what}. ${text('window.entry.cut')}` : `${what}.`;
}
