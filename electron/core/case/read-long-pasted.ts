import { type FoundIdentifier, type Identifiers, identifierNames } from './identifiers';
import { mailText } from './mail/mail-text';
import type { PastedSecret } from './pasted-secrets';
import { readingOfMail } from './read-pasted';
import { type PastedReading, readText } from './read-text';

/** How much is read at a time: little enough that a window stays responsive. In UTF-16 units. */
const pieceLength = 150_000;
/** How far two pieces lie over one another: more than a label, a value or a token is long. */
const overlap = 20_000;

/**
 * Reads a text of any length a piece at a time, and gives up to `pause` between two of them; the same as {@link readPasted} for
 * whatever is shorter than the overlap. Undefined once it is no longer wanted.
 */
export async function readLongPasted(
  pasted: string,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<PastedReading | undefined> {
  const raw = await readLongText(pasted, pause, isWanted);
  const mail = raw === undefined ? undefined : mailText(pasted);
  if (raw === undefined || mail === undefined) return raw;
  const decoded = await readLongText(mail.text, pause, isWanted);
  return decoded === undefined ? undefined : readingOfMail(mail, decoded, raw.secrets);
}

async function readLongText(
  pasted: string,
  pause: () => Promise<void>,
  isWanted: () => boolean,
): Promise<PastedReading | undefined> {
  const pieces: PastedReading[] = [];
  for (let from = 0; from === 0 || from + overlap < pasted.length; from += pieceLength) {
    if (!isWanted()) return undefined;
    pieces.push(readPiece(pasted, from));
    await pause();
  }
  const identifiers = Object.fromEntries(
    identifierNames.map((name) => [name, firstOfEach(pieces.flatMap((piece) => piece.identifiers[name]))]),
  ) as Identifiers;
  return { identifiers, secrets: pieces.flatMap(({ secrets }) => secrets) };
}

/** What stands in the middle of a piece; its edges are read in the middle of a neighbour, or are the text's own. */
function readPiece(pasted: string, from: number): PastedReading {
  const to = from + pieceLength + overlap;
  const isInside = ({ at }: FoundIdentifier | PastedSecret) =>
    (from === 0 || at >= from + overlap / 2) && (to >= pasted.length || at < to - overlap / 2);
  const { identifiers, secrets } = readText(pasted.slice(from, to));
  const moved = <T extends FoundIdentifier | PastedSecret>(list: readonly T[]): readonly T[] =>
    list.map((found) => ({ ...found, at: found.at + from })).filter(isInside);
  return {
    identifiers: Object.fromEntries(
      identifierNames.map((name) => [name, moved(identifiers[name])]),
    ) as Identifiers,
    secrets: moved(secrets),
  };
}

function firstOfEach(found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value));
}
