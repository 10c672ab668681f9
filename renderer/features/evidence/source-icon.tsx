import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { Cloud20Regular } from '@fluentui/react-icons/svg/cloud';
import { Desktop20Regular } from '@fluentui/react-icons/svg/desktop';
import { Folder20Regular } from '@fluentui/react-icons/svg/folder';
import { Server20Regular } from '@fluentui/react-icons/svg/server';
import type { HostSource } from '../../store/host-rows';

const icons = {
  local: Desktop20Regular,
  server: Server20Regular,
  folder: Folder20Regular,
  sample: Beaker20Regular,
  tenant: Cloud20Regular,
} as const satisfies Record<HostSource['kind'], unknown>;

/** The shape of a kind of source; words beside it say the same. */
export function SourceIcon({ kind }: { readonly kind: HostSource['kind'] | undefined }) {
  const Icon = kind === undefined ? Server20Regular : icons[kind];
  return <Icon aria-hidden="true" />;
}
