import type { KeyboardEvent } from 'react';
import { isPlainKey } from './is-plain-key';

/** Moves the keyboard through the buttons of a list: up and down, and to its ends with Home and End. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>, wanted = 'button'): void {
  if (!isPlainKey(event)) return;
  const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll(wanted)];
  const { activeElement } = document;
  const index = activeElement === null ? -1 : buttons.indexOf(activeElement);
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  const button = target === undefined || index < 0 ? undefined : buttons[target];
  if (!(button instanceof HTMLElement)) return;
  event.preventDefault();
  button.focus();
}
