import type { KeyboardEvent } from 'react';
import { isPlainKey } from '../ui/is-plain-key';

/** Moves the keyboard through the buttons of a list: up and down, and to its ends with Home and End. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (!isPlainKey(event)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const { activeElement } = document;
  const index = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
  const target = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  const button = target === undefined || index < 0 ? undefined : buttons[target];
  if (button === undefined) return;
  event.preventDefault();
  button.focus();
}
