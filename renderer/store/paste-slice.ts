import { readLongPasted } from '#core/case/read-long-pasted';
import { readPasted } from '#core/case/read-pasted';
import { problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { fileText } from './file-text';
import { longestInBox, longestRead, type PasteOffer, type PasteReading, pasteReading } from './paste-reading';
import { pasteWords } from './paste-words';
import { fillPasted, type PastedField } from './pasted-fields';

/** Where a text came from: typed or pasted in the box, pasted elsewhere, or a file. */
export type PasteOrigin =
  | { readonly kind: 'typed' | 'box' | 'window' }
  | { readonly kind: 'file'; readonly name: string; readonly sizeBytes: number };

export type PasteSlice = {
  /** The text in the paste box. None that holds a secret ever stands here. */
  readonly pasted: string;
  readonly offer: PasteOffer | undefined;
  /** Whether a long text is being read. */
  readonly readingPasted: boolean;
  readonly takePasted: (pasted: string, origin: PasteOrigin) => Promise<void>;
  /** Reads the text of a file as if it had been pasted; nothing of it is stored. */
  readonly readTextFile: (file: File) => Promise<void>;
  readonly clearPasted: () => void;
  /** Fills found values into the case as one step, and clears the text. */
  readonly fillFound: (fields: readonly PastedField[]) => void;
};

export const createPasteSlice: Slice<PasteSlice> = () => (set, get) => {
  /** Counts the texts: a later one ends the reading of an earlier one. */
  let turn = 0;
  let number = 0;

  const take = (pasted: string, found: PasteReading, origin: PasteOrigin) => {
    number += 1;
    const isKept = found.secrets.length === 0 && pasted.length <= longestInBox && origin.kind !== 'file';
    const isEmpty = pasted.trim() === '';
    const offer: PasteOffer = {
      ...found,
      number,
      fileName: origin.kind === 'file' ? origin.name : undefined,
      length: lengthOf(pasted, origin),
      takesFocus: origin.kind === 'window' || origin.kind === 'file',
    };
    set({ pasted: isKept ? pasted : '', offer: isEmpty ? undefined : offer, readingPasted: false });
  };

  return {
    pasted: '',
    offer: undefined,
    readingPasted: false,
    takePasted: async (pasted, origin) => {
      turn += 1;
      const mine = turn;
      if (pasted.length <= longestInBox) take(pasted, pasteReading(readPasted(pasted), pasted), origin);
      else {
        set({ pasted: '', offer: undefined, readingPasted: true });
        const read = pasted.slice(0, longestRead);
        const found = await readLongPasted(read, nextTurn, () => turn === mine);
        if (found === undefined) return;
        take(pasted, pasteReading(found, read), origin);
      }
      const { offer } = get();
      if (offer !== undefined && origin.kind !== 'typed') get().announce(pasteWords(offer).join(' '));
    },
    readTextFile: async (file) => {
      const name = file.name.slice(0, 300);
      try {
        const bytes = await file.slice(0, longestRead).arrayBuffer();
        await get().takePasted(fileText(new Uint8Array(bytes)), {
          kind: 'file',
          name,
          sizeBytes: file.size,
        });
      } catch {
        const message = text('window.paste.fileUnreadable', { name });
        get().report(problem('file-unreadable', message, name));
      }
    },
    clearPasted: () => {
      turn += 1;
      set({ pasted: '', offer: undefined, readingPasted: false });
    },
    fillFound: (fields) => {
      get().clearPasted();
      get().goTo('codes');
      if (fields.length === 0) return;
      const place = { view: 'codes', field: `pasted.${number}` } as const;
      get().changeCase((caseFile) => fields.reduce(fillPasted, caseFile), place);
      const names = fields.map(({ field }) => text(`window.field.${field}`)).join(', ');
      get().reportDone(text('window.paste.done', { fields: names }));
    },
  };
};

/** Of a file that is too long, only the beginning was read: its length is known by its size. */
function lengthOf(pasted: string, origin: PasteOrigin): number {
  return origin.kind === 'file' && origin.sizeBytes > longestRead ? origin.sizeBytes : pasted.length;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
