import path from 'node:path';
import { maxScreenshotBytes } from '#contract/limits';
import type { Attachment } from '#core/case/case-schema';
import type { Problem } from '#core/model/problem';
import { success } from '#core/model/result';
import { readBounded } from '../drafts/read-bounded';
import type { Handlers } from '../ipc';
import type { Services } from './services';

type ScreenshotOperation = 'screenshot:choose' | 'screenshot:add' | 'screenshot:read';

export function screenshotHandlers({ drafts, dialogs }: Services): Pick<Handlers, ScreenshotOperation> {
  return {
    'screenshot:choose': async ({ draftId }) => {
      const added: Attachment[] = [];
      const refused: Problem[] = [];
      for (const file of await dialogs.choosePictures()) {
        const bytes = await readBounded(file, maxScreenshotBytes);
        const attachment = bytes.ok
          ? await drafts.addScreenshot(draftId, path.basename(file), bytes.value)
          : bytes;
        if (attachment.ok) added.push(attachment.value);
        else refused.push(attachment.problem);
      }
      return success({ added, refused });
    },
    'screenshot:add': ({ draftId, name, bytes }) => drafts.addScreenshot(draftId, name, bytes),
    'screenshot:read': ({ draftId, file }) => drafts.readScreenshot(draftId, file),
  };
}
