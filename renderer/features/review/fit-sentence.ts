import { portalLimitBytes } from '#core/model/portal-limit';
import { text } from '#core/texts/text';
import { formatBytes } from '../../ui/format';
import type { PackageFile } from './package-contents';

/** What can be said before packing about whether the portal form will take the package: sizes are known in part. */
export function fitSentence(files: readonly PackageFile[]): string {
  const sizeBytes = files.reduce((sum, file) => sum + (file.sizeBytes ?? 0), 0);
  const hasPictures = files.some(({ origin }) => origin.kind === 'person');
  const size = formatBytes(sizeBytes);
  const sentences = [
    text('window.review.limit'),
    sizeBytes === 0
      ? text('window.review.fit.nothing')
      : text(sizeBytes > portalLimitBytes ? 'window.review.fit.open' : 'window.review.fit.likely', { size }),
    ...(hasPictures ? [text('window.review.fit.pictures')] : []),
    text('window.review.fit.after'),
  ];
  return sentences.join(' ');
}
