import { readFile, stat } from 'node:fs/promises';
import type { Result } from '#core/model/result';
import { type Theme, themes } from '#core/model/theme';
import { type Language, languages } from '#core/texts/language';
import { serialQueue } from './drafts/serial-queue';
import type { Log } from './log';

export type PreferenceValues = {
  readonly theme: Theme;
  readonly language: 'system' | Language;
  /** Where the window stood, in screen points. */
  readonly bounds?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly maximized: boolean;
  /** Where the file dialogs start, by what is chosen. */
  readonly lastFolders: Readonly<Record<string, string>>;
};

/** What the application remembers of itself from one start to the next. Losing it loses no work. */
export type Preferences = {
  readonly get: () => PreferenceValues;
  readonly change: (part: Partial<PreferenceValues>) => void;
  /** Resolves when everything is on disk. */
  readonly idle: () => Promise<void>;
};

/** Puts a text in place of a file as a whole or not at all. */
export type Save = (file: string, content: string) => Promise<Result<void>>;

/** Reads the preferences in `file`; one that is absent or damaged counts as empty, and so does a value that is none. */
export async function openPreferences(file: string, log: Log, save: Save): Promise<Preferences> {
  const queue = serialQueue();
  let values = preferencesOf(await readObject(file));
  const write = async (): Promise<void> => {
    const written = await save(file, JSON.stringify(values));
    if (!written.ok) log.error(written.problem.message);
  };
  return {
    get: () => values,
    change: (part) => {
      values = { ...values, ...part };
      void queue.run(file, write);
    },
    idle: queue.idle,
  };
}

const maxBytes = 1024 * 1024;

type Unchecked = Readonly<Record<string, unknown>>;

async function readObject(file: string): Promise<Unchecked> {
  try {
    if ((await stat(file)).size > maxBytes) return {};
    return objectOf(JSON.parse(await readFile(file, 'utf8'))) ?? {};
  } catch {
    return {};
  }
}

/** By hand, because the window waits for this alone: a library that checks shapes takes longer to load than all else here. */
function preferencesOf(read: Unchecked): PreferenceValues {
  const bounds = boundsOf(objectOf(read['bounds']));
  return {
    theme: themes.find((theme) => theme === read['theme']) ?? 'system',
    language: languages.find((language) => language === read['language']) ?? 'system',
    ...(bounds === undefined ? {} : { bounds }),
    maximized: read['maximized'] === true,
    lastFolders: Object.fromEntries(
      Object.entries(objectOf(read['lastFolders']) ?? {}).flatMap(([name, folder]) =>
        typeof folder === 'string' ? [[name, folder]] : [],
      ),
    ),
  };
}

function boundsOf(read: Unchecked = {}): PreferenceValues['bounds'] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) => numberOf(read[side]));
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return width < 100 || height < 100 ? undefined : { x, y, width, height };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function objectOf(value: unknown): Unchecked | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Unchecked)
    : undefined;
}
