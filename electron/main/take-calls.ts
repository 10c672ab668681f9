import { operationNames } from '#contract/channels';
import type { Reply } from '#contract/reply';
import type { AnswerCall } from './ipc';
import { type CallEvent, whyRefused } from './sender';

/** The part of Electron's `ipcMain` that is used. */
export type IpcPort = {
  readonly handle: (
    channel: string,
    listener: (event: CallEvent, input: unknown) => Promise<Reply<unknown>>,
  ) => void;
};

export type TakeCallsOptions = {
  /** Ids of the web contents of the windows that main made. */
  readonly windowIds: ReadonlySet<number>;
  /** What answers; a call that comes before it is there waits for it. */
  readonly application: Promise<{ readonly answerCall: AnswerCall }>;
};

/** Takes the calls of a page for every operation of the contract. Who calls is looked at at once: its frame may be gone later. */
export function takeCalls(ipc: IpcPort, { windowIds, application }: TakeCallsOptions): void {
  for (const name of operationNames) {
    ipc.handle(name, async (event, input) => {
      const refusal = whyRefused(event, windowIds);
      const { answerCall } = await application;
      return answerCall({ name, refusal, input });
    });
  }
}
