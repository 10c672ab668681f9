/** How text for people is laid out on standard output. */
export type Screen = {
  /** How wide lines may be. */
  readonly columns: number;
  readonly hasColors: boolean;
};

const usualColumns = 80;
const fewestColumns = 60;
/** Longer lines are hard to read, however wide the terminal is. */
const mostColumns = 140;

type OutputStream = { readonly isTTY?: boolean; readonly columns?: number };

/**
 * The screen behind a stream: as wide as its terminal, else as `COLUMNS` says, else 80 columns; colours on a terminal that is
 * not dumb, unless `NO_COLOR` is set.
 */
export function screenOf(
  stream: OutputStream,
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  const { NO_COLOR: noColor = '', TERM: terminal, COLUMNS: columns } = environment;
  const isTerminal = stream.isTTY === true;
  const given = isTerminal ? stream.columns : Number(columns);
  const known = given !== undefined && Number.isInteger(given) && given > 0 ? given : usualColumns;
  return {
    columns: Math.min(mostColumns, Math.max(fewestColumns, known)),
    hasColors: isTerminal && noColor === '' && terminal !== 'dumb',
  };
}
