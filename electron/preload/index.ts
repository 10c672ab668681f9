import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type EventName, eventNames, handOverName, operationNames } from '#contract/channels';
import type { Api, EventValue } from '#contract/operations';

const calls = Object.fromEntries(
  operationNames
    .filter((name) => name !== handOverName)
    .map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
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

/** Only a file that a person dropped or chose has a path. Electron tells it by `webUtils` since 29, and until 31 by the file itself. */
function handOver(file: File & { readonly path?: string }): Promise<unknown> {
  const path = webUtils === undefined ? (file.path ?? '') : webUtils.getPathForFile(file);
  return ipcRenderer.invoke(handOverName, { path, name: file.name });
}

const api = { ...calls, handOver, on } as Api;
contextBridge.exposeInMainWorld('casebundle', api);
