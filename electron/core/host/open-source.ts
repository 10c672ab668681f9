import { type Clock, systemClock } from '../model/clock';
import { type Result, success } from '../model/result';
import { text } from '../texts/text';
import { openFolderHost } from './folder-host';
import type { Host } from './host';
import { createServerHost } from './server-host';
import { createWindowsHost } from './windows-host';

/** Where evidence is read: this computer, another server, a folder of evidence captured earlier, or the made-up server. */
export type SourceSpec =
  | { readonly kind: 'local' }
  /** Another server by the name that the tools of Windows reach it with. */
  | { readonly kind: 'server'; readonly name: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** `assetsDirectory` holds the folder `sample`. */
  | { readonly kind: 'sample'; readonly assetsDirectory: string };

export type OpenSourceOptions = { readonly clock?: Clock; readonly signal?: AbortSignal };

/**
 * Opens a source. `local` always opens: on a system that is not Windows each collector says so. Problems of a
 * folder: folder-not-found (also for a file), access-denied, folder-without-evidence, cancelled.
 */
export async function openSource(spec: SourceSpec, options: OpenSourceOptions = {}): Promise<Result<Host>> {
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  switch (spec.kind) {
    case 'local':
      return success(createWindowsHost({ clock: options.clock ?? systemClock }));
    case 'server':
      return success(createServerHost({ clock: options.clock ?? systemClock, server: spec.name }));
    case 'folder':
      return openFolderHost(spec.path, signal);
    case 'sample':
      return openFolderHost(`${spec.assetsDirectory}/sample`, {
        ...signal,
        kind: 'sample',
        location: text('collector.sampleLocation'),
      });
  }
}
