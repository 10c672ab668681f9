import { mustSucceed, type WineMachine } from '#test/support/wine';

/** Makes that code page the one in which console programs of the machine print. */
export async function setOemCodePage({ run }: WineMachine, codePage: number): Promise<void> {
  const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';
  await mustSucceed(run(['reg', 'add', key, '/v', 'OEMCP', '/d', String(codePage), '/f']), 'reg add');
}

/** Bytes of the letters that tests use of each code page beyond ASCII. Source: unicode.org, CP437.TXT, CP850.TXT. */
const letters: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  437: { ü: 0x81, ö: 0x94, ß: 0xe1, ä: 0x84, é: 0x82, '¢': 0x9b },
  850: { ü: 0x81, ö: 0x94, ß: 0xe1, ä: 0x84, é: 0x82, è: 0x8a, ø: 0x9b, Ø: 0x9d },
};

/** The encodings of the web that are the same as a code page. */
const webNames: Readonly<Record<number, string>> = { 866: 'ibm866', 932: 'shift_jis' };

/** A text as a console program prints it where that is the code page. */
export function inCodePage(codePage: number, text: string): Uint8Array {
  const name = webNames[codePage];
  return Buffer.concat(
    Array.from(text, (letter) => {
      if (letter < '\x80') return Buffer.from(letter);
      const bytes = name === undefined ? letters[codePage]?.[letter] : bytesFor(name, letter);
      if (bytes === undefined) throw new Error(`no ${letter} in code page ${codePage}`);
      return typeof bytes === 'number' ? Buffer.from([bytes]) : bytes;
    }),
  );
}

const known = new Map<string, ReadonlyMap<string, Buffer>>();

function bytesFor(name: string, letter: string): Buffer | undefined {
  const table = known.get(name) ?? tableOf(name);
  known.set(name, table);
  return table.get(letter);
}

function tableOf(name: string): ReadonlyMap<string, Buffer> {
  const decoder = new TextDecoder(name);
  const table = new Map<string, Buffer>();
  for (let first = 0x80; first <= 0xff; first++) {
    for (const bytes of [[first], ...Array.from({ length: 192 }, (_, second) => [first, 0x40 + second])]) {
      const decoded = decoder.decode(Buffer.from(bytes));
      if ([...decoded].length === 1 && decoded !== '\ufffd' && !table.has(decoded)) {
        table.set(decoded, Buffer.from(bytes));
      }
    }
  }
  return table;
}
