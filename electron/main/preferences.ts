import { z } from 'zod';
import { themeSchema } from '#core/model/theme';
import { languages } from '#core/texts/text';
import { readJson } from './drafts/read-json';
import { serialQueue } from './drafts/serial-queue';
import { writeAtomically } from './drafts/write-atomically';
import type { Log } from './log';

const preferencesSchema = z.object({
  theme: themeSchema.default('system'),
  language: z.enum(['system', ...languages]).default('system'),
  /** Where the window stood, in screen points. */
  bounds: z
    .object({ x: z.number(), y: z.number(), width: z.number().min(100), height: z.number().min(100) })
    .optional(),
  maximized: z.boolean().default(false),
  /** Where the file dialogs start, by what is chosen. */
  lastFolders: z.record(z.string(), z.string()).default({}),
});

export type PreferenceValues = Readonly<z.infer<typeof preferencesSchema>>;

/** What the application remembers of itself from one start to the next. Losing it loses no work. */
export type Preferences = {
  readonly get: () => PreferenceValues;
  readonly change: (part: Partial<PreferenceValues>) => void;
  /** Resolves when everything is on disk. */
  readonly idle: () => Promise<void>;
};

/** Reads the preferences in `file`; one that is absent or damaged counts as empty. */
export async function openPreferences(file: string, log: Log): Promise<Preferences> {
  const queue = serialQueue();
  let values: PreferenceValues = (await readJson(file, preferencesSchema)) ?? preferencesSchema.parse({});
  const write = async (): Promise<void> => {
    const written = await writeAtomically(file, JSON.stringify(values));
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
