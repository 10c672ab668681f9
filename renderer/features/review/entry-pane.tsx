import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { type RefObject, useId } from 'react';
import type { ComingFile } from '#core/model/coming-file';
import { said, text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { DetailHeading } from '../../ui/detail-heading';
import { EntryViewer } from '../../ui/entry-viewer/entry-viewer';
import { useEntryPreview } from '../../ui/entry-viewer/use-entry-preview';
import { formatBytes, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import type { TreeRow } from './entry-tree';
import { LeaveOutForm } from './leave-out-form';
import { originWords } from './origin-words';
import { useShowRecords } from './use-show-records';

type EntryPaneProps = {
  readonly row: TreeRow | undefined;
  readonly reason: string | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly isAsking: boolean;
  readonly onAsk: (isAsking: boolean) => void;
};

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** What was selected in the tree: what it is, whether it goes in, and a view of it. */
export function EntryPane({ row, reason, heading, isAsking, onAsk }: EntryPaneProps) {
  const styles = useStyles();
  const id = useId();
  if (row === undefined) return <Body1 className={styles.quiet}>{text('window.review.none')}</Body1>;
  return (
    <section className={styles.pane} aria-labelledby={id}>
      <div className={styles.head}>
        <DetailHeading id={id} heading={heading}>
          {row.name}
        </DetailHeading>
        <Caption1 className={styles.quiet}>{row.path}</Caption1>
        {row.kind === 'folder' ? (
          <Caption1>
            {text('window.review.folder', {
              count: formatNumber(row.folder.fileCount),
              size: formatBytes(row.folder.sizeBytes),
            })}
          </Caption1>
        ) : (
          <FileFacts file={row.file} />
        )}
      </div>
      {row.kind === 'folder' ? null : (
        <>
          <LeaveOutPart file={row.file} reason={reason} isAsking={isAsking} onAsk={onAsk} heading={heading} />
          <FileView file={row.file} />
        </>
      )}
    </section>
  );
}

function FileFacts({ file }: { readonly file: ComingFile }) {
  const { purpose, sizeBytes, packedBytes } = file;
  const sizes = [
    ...(sizeBytes === undefined ? [] : [formatBytes(sizeBytes)]),
    ...(packedBytes === undefined ? [] : [text('window.review.packed', { size: formatBytes(packedBytes) })]),
  ];
  return (
    <>
      <Caption1>{text(`window.review.for.${purpose}`)}</Caption1>
      <Caption1>{[originWords(file), ...sizes].join(' · ')}</Caption1>
    </>
  );
}

type LeaveOutPartProps = Pick<EntryPaneProps, 'reason' | 'isAsking' | 'onAsk' | 'heading'> & {
  readonly file: ComingFile;
};

function LeaveOutPart({ file, reason, isAsking, onAsk, heading }: LeaveOutPartProps) {
  const styles = useStyles();
  const leaveOut = useApp((state) => state.leaveOut);
  const takeBack = useApp((state) => state.takeBack);
  const { leaveOutAs: name } = file;
  if (name === undefined) {
    return <Caption1 className={styles.quiet}>{text('window.review.isNeeded')}</Caption1>;
  }
  if (reason !== undefined) {
    return (
      <>
        <Notice intent="warning">{text('window.review.leftOut.because', { reason: said(reason) })}</Notice>
        {file.purpose === 'strings' ? null : (
          <div>
            <Button
              icon={<ArrowUndo20Regular />}
              onClick={() => {
                takeBack([name]);
                heading.current?.focus();
              }}
            >
              {text('window.review.takeBack')}
            </Button>
          </div>
        )}
      </>
    );
  }
  return isAsking ? (
    <LeaveOutForm
      onLeaveOut={(why) => {
        leaveOut([name], why);
        onAsk(false);
        heading.current?.focus();
      }}
      onCancel={() => {
        onAsk(false);
        heading.current?.focus();
      }}
    />
  ) : (
    <div>
      <Button icon={<SubtractCircle20Regular />} onClick={() => onAsk(true)}>
        {text('window.review.leaveOut')}
      </Button>
    </div>
  );
}

function FileView({ file }: { readonly file: ComingFile }) {
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const read = useApp((state) => state.readComingFile);
  const { path, origin, purpose } = file;
  // What was gathered changes with the runs, and what the program writes with the case as well.
  const version = `${origin.kind === 'program' ? versionOf(caseFile) : ''} ${versionOf(runs)}`;
  const reading = useEntryPreview(`${version} ${path}`, () => read(path));
  const isOfNow = purpose === 'manifest' || purpose === 'hashes';
  const showRecords = useShowRecords(file);
  return (
    <EntryViewer
      path={path}
      reading={reading}
      note={isOfNow ? text('window.entry.ofNow') : undefined}
      onShowRecords={showRecords}
    />
  );
}

const versions = new WeakMap<object, number>();
let lastVersion = 0;

/** A number that is another one for each object. */
function versionOf(of: object): number {
  const known = versions.get(of);
  if (known !== undefined) return known;
  lastVersion += 1;
  versions.set(of, lastVersion);
  return lastVersion;
}
