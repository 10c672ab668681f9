import { isAppUrl } from './trusted-page';

/** What is looked at of the event that comes with a call from a page. */
export type CallEvent = {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  /** null when the frame was navigated or closed in the meantime. */
  readonly senderFrame: { readonly url: string } | null;
};

/**
 * Why a call is refused, or undefined when it comes from the main frame of a window that main made, showing the
 * application's own page. To be asked at once, before anything is awaited: the frame may be gone later.
 */
export function whyRefused(event: CallEvent, windowIds: ReadonlySet<number>): string | undefined {
  const { sender, senderFrame } = event;
  if (!windowIds.has(sender.id)) return `unknown window ${sender.id}`;
  if (senderFrame === null) return 'the frame is gone';
  if (senderFrame !== sender.mainFrame) return `not the main frame: ${senderFrame.url}`;
  return isAppUrl(senderFrame.url) ? undefined : `foreign page: ${senderFrame.url}`;
}
