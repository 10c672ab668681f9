import type { ComingFile } from '#core/model/coming-file';
import { text } from '#core/texts/text';

/** Where a file of the package comes from. */
export function originWords({ origin }: ComingFile): string {
  switch (origin.kind) {
    case 'collector':
      return text('window.review.from.collector', { title: origin.title, host: origin.host });
    case 'person':
      return text('window.review.from.person');
    case 'program':
      return text('window.review.from.program');
  }
}
