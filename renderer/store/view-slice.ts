import type { Case } from '#core/case/case-schema';
import type { Problem } from '#core/model/problem';
import { text } from '#core/texts/text';
import type { Slice } from './app-store';
import type { View } from './views';

export type Announcement = { readonly message: string; readonly number: number };

export type ViewSlice = {
  readonly view: View;
  /** What went wrong with the last thing asked for; stands in the bar until the next one or until it is closed. */
  readonly notice: string | undefined;
  /** What the last step did, with the case as it was then: the bar says it, with a way back, until the case changes. */
  readonly done: { readonly message: string; readonly caseFile: Case } | undefined;
  /** What the live region speaks; the number tells two equal sentences apart. */
  readonly announcement: Announcement;
  /** Whether the sheet with the keys is open. */
  readonly keysShown: boolean;
  /** Grows each time the heading of the view, or the field below, is to take the keyboard. */
  readonly focusTurn: number;
  /** The field that is to take the keyboard, by its name such as `codes.supportCode`; undefined for the heading. */
  readonly focusField: string | undefined;
  readonly show: (view: View) => void;
  /** Shows a view and puts the keyboard at one of its fields, or at its heading. */
  readonly goTo: (view: View, field?: string) => void;
  readonly showKeys: (shown: boolean) => void;
  readonly announce: (message: string) => void;
  readonly report: (problem: Problem) => void;
  /** Several problems of one thing that was asked for, each on a line of its own. */
  readonly reportAll: (problems: readonly Problem[]) => void;
  readonly dismissNotice: () => void;
  /** Says in the bar and to the screen reader what was just done to the case. */
  readonly reportDone: (message: string) => void;
  readonly dismissDone: () => void;
};

/** Views that say what the evidence comes to, by the time and user of the case as they are now. */
const tellingFindings: readonly View[] = ['overview', 'findings', 'timeline', 'time'];

export const createViewSlice: Slice<ViewSlice> = () => (set, get) => ({
  view: 'problem',
  notice: undefined,
  done: undefined,
  announcement: { message: '', number: 0 },
  show: (view) => {
    set({ view, sought: undefined, trail: [] });
    if (tellingFindings.includes(view)) void get().refreshFindings();
  },
  keysShown: false,
  showKeys: (keysShown) => set({ keysShown }),
  focusTurn: 0,
  focusField: undefined,
  goTo: (view, focusField) => {
    get().show(view);
    set({ focusTurn: get().focusTurn + 1, focusField });
  },
  announce: (message) => {
    set({ announcement: { message, number: get().announcement.number + 1 } });
  },
  report: (problem) => get().reportAll([problem]),
  reportAll: (problems) => {
    const [cancelled] = problems.filter(({ code }) => code === 'cancelled');
    if (cancelled !== undefined) get().announce(cancelled.message);
    const messages = problems.filter(({ code }) => code !== 'cancelled').map(({ message }) => message);
    if (messages.length === 0) return;
    const notice = messages.join('\n');
    set({ notice });
    get().announce(notice);
  },
  dismissNotice: () => set({ notice: undefined }),
  reportDone: (message) => {
    set({ done: { message, caseFile: get().caseFile } });
    get().announce(`${message} ${text('window.done.undoHint')}`);
  },
  dismissDone: () => set({ done: undefined }),
});
