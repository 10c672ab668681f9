import type { BrowserWindow } from 'electron';
import type { EventName } from '#contract/channels';
import { type EventValue, events } from '#contract/operations';
import type { Services } from './handlers/services';

/** Sends events to the window, checked like every answer. Without a window nobody needs to be told. */
export function sendTo(window: () => BrowserWindow | undefined): Services['send'] {
  return <K extends EventName>(name: K, value: EventValue<K>) => {
    const target = window();
    if (target === undefined || target.isDestroyed()) return;
    target.webContents.send(name, events[name].parse(value));
  };
}
