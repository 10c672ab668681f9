/** What a key does to the drawing, whichever part of it has the keyboard. */
export type ViewCommand =
  | 'zoom-in'
  | 'zoom-out'
  | 'fit-all'
  | 'fit-incident'
  | 'move-back'
  | 'move-on'
  | 'to-start'
  | 'to-end';

/** What a key does while the entries have the keyboard. */
export type EntryCommand = 'previous' | 'next' | 'first' | 'last' | 'open';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const viewKeys: Readonly<Record<string, ViewCommand>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'fit-all',
  i: 'fit-incident',
  I: 'fit-incident',
  ArrowLeft: 'move-back',
  ArrowRight: 'move-on',
  Home: 'to-start',
  End: 'to-end',
};

const entryKeys: Readonly<Record<string, EntryCommand>> = {
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'open',
};

/** Keys with Ctrl, Alt or the Windows key belong to the window. */
export function viewCommand(pressed: Pressed): ViewCommand | undefined {
  return isPlain(pressed) ? viewKeys[pressed.key] : undefined;
}

export function entryCommand(pressed: Pressed): EntryCommand | undefined {
  return isPlain(pressed) ? entryKeys[pressed.key] : undefined;
}

function isPlain({ ctrlKey, metaKey, altKey }: Pressed): boolean {
  return !ctrlKey && !metaKey && !altKey;
}
