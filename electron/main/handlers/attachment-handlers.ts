import { randomUUID } from 'node:crypto';
import type { Problem } from '#core/model/problem';
import { type Result, success } from '#core/model/result';
import {
  type AttachedFile,
  appendAttachment,
  attachedFolder,
  copyAttachment,
  finishAttachment,
  listAttachments,
} from '../drafts/attachments';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type AttachmentOperation = 'attachment:choose' | 'attachment:add' | 'attachment:list';

export function attachmentHandlers({ drafts, dialogs }: Services): Pick<Handlers, AttachmentOperation> {
  /** Where the attachments of a draft lie. Problem: not-found, when there is no such draft. */
  const folderOf = async (draftId: string): Promise<Result<string>> => {
    const known = await drafts.collectionOf(draftId);
    return known.ok ? success(attachedFolder(drafts.folderOf(draftId).attachments)) : known;
  };
  // What is asked for while the application closes is small or a copy that the next start leaves aside.
  const { signal } = new AbortController();
  return {
    'attachment:choose': async ({ draftId }) => {
      const folder = await folderOf(draftId);
      if (!folder.ok) return folder;
      const added: AttachedFile[] = [];
      const refused: Problem[] = [];
      for (const source of await dialogs.chooseFiles()) {
        const copied = await copyAttachment(folder.value, source, randomUUID(), signal);
        if (copied.ok) added.push(copied.value);
        else refused.push(copied.problem);
      }
      return success({ added, refused });
    },
    'attachment:add': async ({ draftId, upload, name, bytes, isLast }) => {
      const folder = await folderOf(draftId);
      if (!folder.ok) return folder;
      const appended = await appendAttachment(folder.value, name, upload, bytes);
      if (!appended.ok) return appended;
      return isLast ? finishAttachment(folder.value, name, upload, signal) : success(null);
    },
    'attachment:list': async ({ draftId }) => {
      const folder = await folderOf(draftId);
      return folder.ok ? success([...(await listAttachments(folder.value))]) : folder;
    },
  };
}
