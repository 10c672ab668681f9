import { text } from '../texts/text';

/**
 * `README.txt`: what the package holds, and how to check it on Windows, macOS and Linux without this program.
 * Line ends are CRLF, since older Notepads show LF alone as one line.
 */
export function readmeText(fileName: string): string {
  return `${text('package.readme', { fileName })}\n`.replace(/\n/g, '\r\n');
}
