import type { HostKind } from '../host/host';
import type { Needs, NetworkNeed, RightsNeed } from '../model/need';
import { type TextKey, text } from '../texts/text';

/** The network that lies between this computer and a host of that kind. */
function networkTo(kind: HostKind): NetworkNeed {
  switch (kind) {
    case 'local':
    case 'folder':
    case 'sample':
      return { need: 'none', sentence: text('needs.network.none') };
    case 'server':
      return { need: 'other-server', sentence: text('needs.network.otherServer') };
    case 'tenant':
      return { need: 'tenant', sentence: text('needs.network.tenant') };
  }
}

function right(need: RightsNeed['need'], key: TextKey): RightsNeed {
  return { need, sentence: text(key) };
}

const signIn = right('none', 'needs.rights.signIn');
const ofServer = right('server-administrator', 'needs.rights.server');
const permissions = right('tenant-permissions', 'needs.rights.permissions');

/**
 * What a collector needs of each kind of host. `rights` names those that differ: captured evidence needs to be readable, this
 * computer a sign-in, another server its administrator, the tenant the permissions that stand beside each request.
 */
export function needsWith(rights: Partial<Readonly<Record<HostKind, readonly RightsNeed[]>>> = {}) {
  const all: Readonly<Record<HostKind, readonly RightsNeed[]>> = {
    local: [signIn],
    server: [ofServer],
    folder: [right('none', 'needs.rights.folder')],
    sample: [right('none', 'needs.rights.none')],
    tenant: [permissions],
    ...rights,
  };
  return (kind: HostKind): Needs => ({ network: networkTo(kind), rights: all[kind] });
}

/**
 * The Application log may be read by whoever is signed in at the computer and by Event Log Readers; over the network by the latter,
 * and the file that is written there is fetched as administrator. Source: default permissions of the log.
 */
export const eventLogNeeds = needsWith({
  local: [right('none', 'needs.rights.eventLog')],
  server: [
    right('event-log-readers', 'needs.rights.eventLogOfServer'),
    right('server-administrator', 'needs.rights.exportOfServer'),
  ],
});

/** Registry and program files are open to everyone, the module ADSync to its administrators. */
export const connectNeeds = needsWith({
  local: [signIn, right('adsync-administrator', 'needs.rights.adsync')],
});

/** Windows Time tells its state to administrators alone on some versions. */
export const hostNeeds = needsWith({
  local: [signIn, right('local-administrator', 'needs.rights.clock')],
});

/** A server is not asked about the user or the licence at all, so it needs nothing. */
const nothingOfServers = [right('none', 'needs.rights.nothingRead')];
const noServer = { local: nothingOfServers, server: nothingOfServers };

/** Only what this computer can test needs the network. */
export function connectivityNeeds(kind: HostKind): Needs {
  switch (kind) {
    case 'local':
    case 'folder': {
      const network = { need: 'relay', sentence: text('needs.network.relay') } as const;
      return { network, rights: [right('none', 'needs.rights.connectivity')] };
    }
    case 'server':
    case 'sample':
    case 'tenant':
      return {
        network: { need: 'none', sentence: text('needs.network.none') },
        rights: [right('none', 'needs.rights.none')],
      };
  }
}

export const licenceNeeds = needsWith(noServer);

/** Source of the role: learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get. */
export const userNeeds = needsWith({
  ...noServer,
  tenant: [permissions, right('global-administrator', 'needs.rights.globalAdministrator')],
});
