import type { LeftOutEntry } from '../model/manifest';
import { text } from '../texts/text';

/**
 * `README.txt`: what the package holds, and how to check it on Windows, macOS and Linux without this program.
 * Line ends are CRLF, since older Notepads show LF alone as one line.
 */
export function readmeText(fileName: string, leftOut: readonly LeftOutEntry[]): string {
  const gone = leftOut.length === 0 ? '' : `\n${text('package.readme.leftOut', { count: leftOut.length })}\n`;
  return `${text('package.readme', { fileName })}\n${gone}`.replace(/\n/g, '\r\n');
}
