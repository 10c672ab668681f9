import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(
  new URL('../../../shared/reference/sspr-troubleshooting-2019.md', import.meta.url),
);

/** Whether the page of 2019, which the catalogue retells, lies beside the checkout. */
export const seedPagePresent = existsSync(page);

/** Why a test that needs it is skipped, for its title. */
export const seedPageNote = seedPagePresent
  ? ''
  : ' (skipped: no ../shared/reference/sspr-troubleshooting-2019.md beside the checkout)';

/** The page as Markdown. */
export function readSeedPage(): string {
  return readFileSync(page, 'utf8');
}
