import { z } from 'zod';
import sourcesJson from '../../../assets/catalog/sources.json';

const catalogSourceSchema = z.strictObject({
  /** Title of the page, or what it is when it has none. */
  page: z.string().min(1),
  /** Heading on the page. */
  section: z.string().min(1).optional(),
  /** Without scheme; missing where the page is no longer served. */
  address: z.string().min(1).optional(),
  /** The date that the page itself names: a day, a month or a year. */
  pageDate: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .optional(),
  readOn: z.iso.date(),
});

/** Where a piece of knowledge was read, and when. */
export type CatalogSource = Readonly<z.infer<typeof catalogSourceSchema>>;

const sources: ReadonlyMap<string, CatalogSource> = new Map(
  Object.entries(
    z
      .strictObject({ sources: z.record(z.string().regex(/^[a-z0-9-]+$/), catalogSourceSchema) })
      .parse(sourcesJson).sources,
  ),
);

/** Names of sources in sources.json; a name that is not there is refused. */
export const sourceNames = z
  .array(z.string().refine((name) => sources.has(name), { error: 'not in sources.json' }))
  .min(1);

/** The sources of a catalogue entry, the most important first. */
export function sourcesOf(entry: { readonly sources: readonly string[] }): readonly CatalogSource[] {
  return entry.sources.flatMap((name) => sources.get(name) ?? []);
}

/** The entries of a file, each with its own sources or else those that the file names for all. */
export function withSources<Entry extends { readonly sources?: readonly string[] | undefined }>(
  entries: readonly Entry[],
  ofTheFile: readonly string[],
): readonly (Omit<Entry, 'sources'> & { readonly sources: readonly string[] })[] {
  return entries.map((entry) => ({ ...entry, sources: entry.sources ?? ofTheFile }));
}
