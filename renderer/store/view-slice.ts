import type { Problem } from '#core/model/problem';
import type { Slice } from './app-store';
import type { View } from './views';

export type Announcement = { readonly message: string; readonly number: number };

export type ViewSlice = {
  readonly view: View;
  /** What went wrong with the last thing asked for; stands in the bar until the next one or until it is closed. */
  readonly notice: string | undefined;
  /** What the live region speaks; the number tells two equal sentences apart. */
  readonly announcement: Announcement;
  /** The text in the paste box. */
  readonly pasted: string;
  /** Grows each time the heading of the view, or the field below, is to take the keyboard. */
  readonly focusTurn: number;
  /** The field that is to take the keyboard, by its name such as `codes.supportCode`; undefined for the heading. */
  readonly focusField: string | undefined;
  readonly show: (view: View) => void;
  /** Shows a view and puts the keyboard at one of its fields, or at its heading. */
  readonly goTo: (view: View, field?: string) => void;
  readonly setPasted: (pasted: string) => void;
  readonly announce: (message: string) => void;
  readonly report: (problem: Problem) => void;
  /** Several problems of one thing that was asked for, each on a line of its own. */
  readonly reportAll: (problems: readonly Problem[]) => void;
  readonly dismissNotice: () => void;
};

/** Views that say what the evidence comes to, by the time and user of the case as they are now. */
const tellingFindings: readonly View[] = ['overview', 'findings', 'timeline', 'time'];

export const createViewSlice: Slice<ViewSlice> = () => (set, get) => ({
  view: 'problem',
  notice: undefined,
  announcement: { message: '', number: 0 },
  pasted: '',
  show: (view) => {
    set({ view, sought: undefined, trail: [] });
    if (tellingFindings.includes(view)) void get().refreshFindings();
  },
  focusTurn: 0,
  focusField: undefined,
  goTo: (view, focusField) => {
    get().show(view);
    set({ focusTurn: get().focusTurn + 1, focusField });
  },
  setPasted: (pasted) => set({ pasted }),
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
});
