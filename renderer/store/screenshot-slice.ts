import { maxScreenshotBytes } from '#contract/limits';
import type { Attachment } from '#core/case/case-schema';
import { type Problem, problem } from '#core/model/problem';
import { failure, type Result, success } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { withField } from './case-parts';

export type ScreenshotSlice = {
  /** Lets main ask for pictures and takes the chosen ones into the case. */
  readonly chooseScreenshots: () => Promise<void>;
  /** Takes dropped or pasted pictures into the case, in their order; each that is refused is named in the bar. */
  readonly addScreenshots: (files: readonly File[]) => Promise<void>;
  /** The bytes of a picture of the open draft, for showing. */
  readonly readScreenshot: (file: string) => Promise<Blob | undefined>;
};

/** As many as a case holds. */
const mostScreenshots = 50;
const screenshotsPlace = { view: 'page', field: 'page.screenshots' } as const;

export const createScreenshotSlice: Slice<ScreenshotSlice> =
  ({ api }) =>
  (_set, get) => {
    const take = (draftId: string, added: readonly Attachment[]) => {
      if (added.length === 0 || get().draftId !== draftId) return;
      const all = [...(get().caseFile.page?.screenshots ?? []), ...added];
      if (all.length > mostScreenshots) {
        const message = text('window.page.tooMany', { count: mostScreenshots });
        get().report(problem('field-invalid', message, 'page.screenshots'));
      }
      get().changeCase(
        (caseFile) => withField(caseFile, 'page', 'screenshots', all.slice(0, mostScreenshots)),
        screenshotsPlace,
      );
      const names = added.map(({ file }) => file.split('/').at(-1) ?? file).join(', ');
      get().reportDone(text('window.page.added', { names }));
    };
    return {
      chooseScreenshots: async () => {
        const { draftId } = get();
        if (draftId === undefined) return;
        get().dismissNotice();
        const reply = await ask(api, 'screenshot:choose', { draftId });
        if (!reply.ok) return get().report(reply.problem);
        take(draftId, reply.value.added);
        get().reportAll(reply.value.refused);
      },
      addScreenshots: async (files) => {
        const { draftId } = get();
        if (draftId === undefined) return;
        get().dismissNotice();
        const refused: Problem[] = [];
        for (const file of files) {
          const name = file.name.slice(0, 300);
          const bytes = await bytesOf(file);
          if (!bytes.ok) {
            refused.push(bytes.problem);
            continue;
          }
          const reply = await ask(api, 'screenshot:add', { draftId, name, bytes: bytes.value });
          if (reply.ok) take(draftId, [reply.value]);
          else refused.push(reply.problem);
        }
        get().reportAll(refused);
      },
      readScreenshot: async (file) => {
        const { draftId } = get();
        if (draftId === undefined) return undefined;
        const name = file.split('/').at(-1) ?? file;
        const reply = await ask(api, 'screenshot:read', { draftId, file: name });
        if (!reply.ok) return undefined;
        return new Blob([new Uint8Array(reply.value.bytes)], { type: reply.value.mediaType });
      },
    };
  };

/** The content of a dropped or pasted file; a folder has none, and what is too large is not read at all. */
async function bytesOf(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { name } = file;
  if (file.size > maxScreenshotBytes) {
    return failure('attachment-unreadable', text('window.page.tooLarge', { name }), name);
  }
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure('attachment-unreadable', text('window.page.unreadable', { name }), name);
  }
}
