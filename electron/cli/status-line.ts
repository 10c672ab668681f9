import { oneLine } from './one-line';

/** What a status line needs of standard error. */
export type StatusStream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (output: string) => unknown;
};

/** One line that is rewritten in place. Whatever else goes to the same terminal clears it first. */
export type StatusLine = {
  readonly show: (line: string) => void;
  readonly clear: () => void;
};

const usualColumns = 80;

/**
 * The status line of a terminal. Shows nothing where nobody looks or where a line cannot be rewritten: a file, a pipe, a build
 * server (`CI`), a terminal that is dumb. Uses a carriage return and blanks alone, no control sequences, so that
 * `NO_COLOR` and old consoles have nothing to mind.
 */
export function statusLine(
  stream: StatusStream,
  environment: Readonly<Record<string, string | undefined>>,
): StatusLine {
  const { CI: buildServer = '', TERM: terminal } = environment;
  const isSeen = stream.isTTY === true && /^(|0|false)$/i.test(buildServer) && terminal !== 'dumb';
  // A line that fills the last column is broken by the terminal and could not be rewritten any more.
  const lastColumn = () => (stream.columns || usualColumns) - 1;
  let shownColumns = 0;
  return {
    show: (line) => {
      if (!isSeen) return;
      const cut = cutToColumns(oneLine(line), lastColumn());
      stream.write(
        `\r${cut.text}${' '.repeat(Math.max(0, Math.min(shownColumns, lastColumn()) - cut.columns))}`,
      );
      shownColumns = cut.columns;
    },
    clear: () => {
      if (shownColumns === 0) return;
      // The whole line: a terminal shows ^C behind it when the command is cancelled.
      stream.write(`\r${' '.repeat(lastColumn())}\r`);
      shownColumns = 0;
    },
  };
}

/** As much of the text as so many columns hold; characters beyond the narrow scripts are counted as two columns. */
function cutToColumns(line: string, most: number): { text: string; columns: number } {
  let text = '';
  let columns = 0;
  for (const character of line) {
    const width = (character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2;
    if (columns + width > most) break;
    text += character;
    columns += width;
  }
  return { text, columns };
}
