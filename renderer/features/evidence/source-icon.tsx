import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { Desktop20Regular } from '@fluentui/react-icons/svg/desktop';
import { Folder20Regular } from '@fluentui/react-icons/svg/folder';
import { Server20Regular } from '@fluentui/react-icons/svg/server';
import type { SourceKind } from '#contract/evidence-source';

const icons = {
  local: Desktop20Regular,
  server: Server20Regular,
  folder: Folder20Regular,
  sample: Beaker20Regular,
} as const satisfies Record<SourceKind, unknown>;

/** The shape of a kind of source; words beside it say the same. */
export function SourceIcon({ kind }: { readonly kind: SourceKind | undefined }) {
  const Icon = kind === undefined ? Server20Regular : icons[kind];
  return <Icon aria-hidden="true" />;
}
