import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type EventName, eventNames, operationNames } from '#contract/channels';
import type { Api, EventValue } from '#contract/operations';

const calls = Object.fromEntries(
  operationNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

/** Listeners get the value and never Electron's event, which would hand the page the whole channel. */
function on<K extends EventName>(name: K, listener: (value: EventValue<K>) => void): () => void {
  if (!eventNames.includes(name)) throw new Error(`There is no event ${name}.`);
  const pass = (_event: IpcRendererEvent, value: EventValue<K>): void => listener(value);
  ipcRenderer.on(name, pass);
  return () => {
    ipcRenderer.off(name, pass);
  };
}

const api = { ...calls, on } as Api;
contextBridge.exposeInMainWorld('casebundle', api);
