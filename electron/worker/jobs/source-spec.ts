import type { JobSource } from '#contract/worker-messages';
import type { SourceSpec } from '#core';

/** A job's source as core takes it. */
export function sourceSpec(source: JobSource): SourceSpec {
  switch (source.kind) {
    case 'local':
      return { kind: 'local' };
    case 'server':
      return { kind: 'server', name: source.name };
    case 'folder':
      return { kind: 'folder', path: source.path };
    case 'sample':
      return { kind: 'sample', assetsDirectory: source.assetsDirectory };
  }
}
