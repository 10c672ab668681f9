import { isPlainKey } from '../../ui/is-plain-key';

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

export function viewCommand(pressed: Pressed): ViewCommand | undefined {
  return isPlainKey(pressed) ? viewKeys[pressed.key] : undefined;
}

export function entryCommand(pressed: Pressed): EntryCommand | undefined {
  return isPlainKey(pressed) ? entryKeys[pressed.key] : undefined;
}
