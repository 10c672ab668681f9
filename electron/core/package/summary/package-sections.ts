import { text } from '../../texts/text';
import { formatBytes, formatDuration, formatNumber } from '../plain-text';
import { columns } from './columns';
import { firstOf, type Line, list, paragraph, quiet, type Section } from './document';
import type { SummaryModel } from './summary-model';

/** How every collector ended. */
export function collectorsSection({ collectors }: SummaryModel): Section {
  const title = text('summary.section.collectors');
  const { shown, more } = firstOf(collectors, 'manifest.json');
  return {
    id: 'collectors',
    title,
    blocks: [
      collectors.length === 0
        ? paragraph(text('summary.collectors.none'))
        : {
            kind: 'table',
            caption: title,
            columns: columns('collector', 'host', 'outcome', 'duration'),
            rows: shown.map((run): readonly Line[] => [
              [`${run.title} (${run.collector})`],
              [run.host],
              [text(`outcome.${run.status}`)],
              [formatDuration(run.durationMs)],
            ]),
          },
      ...more,
    ],
  };
}

/** Evidence and attachments with sizes and hashes, as the manifest lists them; then what was left out. */
export function filesSection({ files, leftOut }: SummaryModel): Section {
  const title = text('summary.section.files');
  const named = firstOf(files, 'manifest.json');
  const gone = firstOf(leftOut, 'manifest.json');
  const sum = files.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0);
  return {
    id: 'files',
    title,
    blocks: [
      ...(files.length === 0
        ? [paragraph(text('summary.files.none'))]
        : [
            paragraph(
              text('summary.files.count', { count: formatNumber(files.length), size: formatBytes(sum) }),
            ),
            {
              kind: 'table' as const,
              caption: title,
              columns: columns('path', 'size', 'sha256'),
              rows: named.shown.map((file): readonly Line[] => [
                [{ name: file.path }],
                [formatBytes(file.sizeBytes)],
                [{ name: file.sha256 }],
              ]),
            },
            ...named.more,
            quiet(text('summary.files.own')),
          ]),
      ...(leftOut.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: text('summary.leftOut.table'),
              columns: columns('path', 'size', 'sha256'),
              rows: gone.shown.map((file): readonly Line[] => [
                [{ name: file.path }],
                [formatBytes(file.bytes)],
                [{ name: file.sha256 }],
              ]),
            },
            ...gone.more,
          ]),
    ],
  };
}

/** How to check the package without this program and with it. */
export function verifySection({ fileName }: SummaryModel): Section {
  const title = text('summary.section.verify');
  if (fileName === undefined) {
    return { id: 'verify', title, blocks: [paragraph(text('summary.verify.later'))] };
  }
  return {
    id: 'verify',
    title,
    blocks: [
      paragraph(text('summary.verify.zip')),
      {
        kind: 'commands',
        lines: text('summary.verify.commands', { fileName }).split('\n'),
      },
      paragraph(text('summary.verify.inside')),
      { kind: 'commands', lines: text('summary.verify.insideCommands').split('\n') },
    ],
  };
}

export function notesSections({ notes }: SummaryModel): readonly Section[] {
  const blocks = list(notes.map((note): Line => [note]));
  return blocks.length === 0 ? [] : [{ id: 'notes', title: text('summary.section.notes'), blocks }];
}
