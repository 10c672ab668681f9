import { text } from '#core/texts/text';

/** A record's level as Windows names it; empty where it has none. */
export function levelWords(level: number | undefined): string {
  switch (level) {
    case 1:
      return text('window.records.level.1');
    case 2:
      return text('window.records.level.2');
    case 3:
      return text('window.records.level.3');
    case 0:
    case 4:
      return text('window.records.level.4');
    default:
      return '';
  }
}
