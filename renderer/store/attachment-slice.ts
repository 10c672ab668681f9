import type { Answer } from '#contract/operations';
import type { Attachment } from '#core/case/case-schema';
import { type Problem, problem } from '#core/model/problem';
import { failure, type Result } from '#core/model/result';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import { ask } from './ask';
import { withAttachments } from './case-parts';

type AttachedFile = Answer<'attachment:list'>[number];

export type AttachmentSlice = {
  /** Sizes of the attached files, by their name in the case. */
  readonly attachedSizes: Readonly<Record<string, number>>;
  /** The file that is being taken; undefined when none is. */
  readonly attaching: string | undefined;
  readonly loadAttachedSizes: () => Promise<void>;
  /** Lets main ask for files of any kind and takes the chosen ones into the case. */
  readonly chooseAttachments: () => Promise<void>;
  /** Takes dropped files into the case piece by piece; each that is refused is named in the bar. */
  readonly attachFiles: (files: readonly File[]) => Promise<void>;
  readonly changeAttachments: (attachments: readonly Attachment[], field: string) => void;
};

/** As many as a case holds. */
const mostAttachments = 50;
/** How much of a dropped file is handed over at a time. */
const pieceBytes = 4 * 1024 * 1024;

export const createAttachmentSlice: Slice<AttachmentSlice> =
  ({ api }) =>
  (set, get) => {
    const take = (draftId: string, added: readonly AttachedFile[]) => {
      if (added.length === 0 || get().draftId !== draftId) return;
      const before = get().caseFile.attachments ?? [];
      const room = added.slice(0, Math.max(0, mostAttachments - before.length));
      if (room.length < added.length) {
        const message = text('window.attach.tooMany', { count: mostAttachments });
        get().report(problem('field-invalid', message, 'attachments'));
      }
      if (room.length === 0) return;
      const sizes = Object.fromEntries(room.map(({ file, sizeBytes }) => [file, sizeBytes]));
      set({ attachedSizes: { ...get().attachedSizes, ...sizes } });
      const files = room.map(({ file }) => ({ file }));
      get().changeAttachments([...before, ...files], `attachments.${room[0]?.file}`);
      const names = room.map(({ file }) => attachmentName(file)).join(', ');
      get().reportDone(text('window.attach.added', { names }));
    };

    const upload = async (draftId: string, file: File): Promise<Result<AttachedFile>> => {
      const name = file.name.slice(0, 300);
      const token = crypto.randomUUID();
      for (let from = 0; ; from += pieceBytes) {
        const piece = file.slice(from, from + pieceBytes);
        const isLast = from + pieceBytes >= file.size;
        const bytes = await piece.arrayBuffer().catch(() => undefined);
        if (bytes === undefined) {
          return failure('attachment-unreadable', text('window.page.unreadable', { name }), name);
        }
        const sent = { draftId, upload: token, name, bytes: new Uint8Array(bytes), isLast };
        const reply = await ask(api, 'attachment:add', sent);
        if (!reply.ok) return reply;
        if (reply.value !== null) return { ok: true, value: reply.value };
      }
    };

    return {
      attachedSizes: {},
      attaching: undefined,
      loadAttachedSizes: async () => {
        const { draftId } = get();
        if (draftId === undefined) return;
        const reply = await ask(api, 'attachment:list', { draftId });
        if (!reply.ok || get().draftId !== draftId) return;
        set({
          attachedSizes: Object.fromEntries(reply.value.map(({ file, sizeBytes }) => [file, sizeBytes])),
        });
      },
      chooseAttachments: async () => {
        const { draftId } = get();
        if (draftId === undefined) return;
        get().dismissNotice();
        set({ attaching: '' });
        const reply = await ask(api, 'attachment:choose', { draftId });
        set({ attaching: undefined });
        if (!reply.ok) return get().report(reply.problem);
        take(draftId, reply.value.added);
        get().reportAll(reply.value.refused);
      },
      attachFiles: async (files) => {
        const { draftId } = get();
        if (draftId === undefined) return;
        get().dismissNotice();
        const refused: Problem[] = [];
        const added: AttachedFile[] = [];
        for (const file of files) {
          set({ attaching: file.name });
          const reply = await upload(draftId, file);
          if (reply.ok) added.push(reply.value);
          else refused.push(reply.problem);
        }
        set({ attaching: undefined });
        take(draftId, added);
        get().reportAll(refused);
      },
      changeAttachments: (attachments, field) =>
        get().changeCase((caseFile) => withAttachments(caseFile, attachments), { view: 'page', field }),
    };
  };

/** The name of an attached file for reading. */
export function attachmentName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
