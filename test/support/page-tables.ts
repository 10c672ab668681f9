/** A row of a table on a page, without the markup of its first two cells. */
export type PageRow = { readonly key: string; readonly section: string; readonly cells: readonly string[] };

/** The body rows of every Markdown table, each under the heading before it. */
export function tableRows(markdown: string): readonly PageRow[] {
  const rows: PageRow[] = [];
  let section = '';
  let header: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) section = slug(words(heading.replace(/^troubleshoot (?:the )?/i, '')));
    if (!line.startsWith('|')) {
      header = undefined;
    } else if (header === undefined) {
      header = line;
    } else if (!/^\|[\s|:-]+$/.test(line)) {
      const cells = line.replace(/^\|/, '').split('|').map(plain);
      rows.push({ section, cells, key: `${section}/${shortKey(cells[0] ?? '')}` });
    }
  }
  return rows;
}

/** Text without tags and emphasis, white space collapsed. */
function plain(cell: string): string {
  return cell
    .replace(/<[^>]*>/g, ' ')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, in lower case; an apostrophe does not part a word. */
export function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** All words of a short cell; of a longer one the first four and the last four. */
function shortKey(cell: string): string {
  const all = words(cell);
  return slug(all.length <= 8 ? all : [...all.slice(0, 4), ...all.slice(-4)]);
}

function slug(parts: readonly string[]): string {
  return parts.join('-');
}
