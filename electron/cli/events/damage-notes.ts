import { text } from '#core';

/** A ruined file has damage by the ten thousand; so many pieces are told one by one. */
const mostToldPieces = 100;

/** Tells the damage of one file, one line a piece, and at the end how many more pieces there were. */
export type DamageNotes = {
  readonly tell: (message: string) => void;
  readonly end: () => void;
};

export function damageNotes(file: string, note: (line: string) => void): DamageNotes {
  let pieces = 0;
  return {
    tell: (message) => {
      pieces += 1;
      if (pieces <= mostToldPieces) note(message);
    },
    end: () => {
      const more = pieces - mostToldPieces;
      if (more > 0) note(text('cli.eventsMoreDamage', { file, told: mostToldPieces, more }));
    },
  };
}
