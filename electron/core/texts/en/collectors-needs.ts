/** What a collector needs before it can read; one sentence each. Keys begin with `needs.`. */
export const needsTexts = {
  'needs.network.none': 'No network.',
  'needs.network.otherServer': 'Network: to the other server, inside your own network.',
  'needs.network.tenant': 'Network: to the sign-in service and Microsoft Graph, over the internet.',
  'needs.network.relay':
    'Network: to TCP 443 of the Service Bus namespaces that the gathered events name, over the internet.',
  'needs.rights.signIn': 'Rights: a normal sign-in.',
  'needs.rights.folder': 'Rights: to read the folder.',
  'needs.rights.none': 'Rights: none.',
  'needs.rights.nothingRead': 'Rights: none, for a server is not asked about this.',
  'needs.rights.connectivity': 'Rights: a normal sign-in; nothing is signed in to.',
  'needs.rights.server':
    'Rights: administrator of the other server, for its registry, services and administrative share.',
  'needs.rights.eventLog':
    'Rights: a normal sign-in at the server; in a remote shell or a scheduled task, member of Event Log Readers.',
  'needs.rights.eventLogOfServer':
    'Rights: member of Event Log Readers of the other server, to read its log.',
  'needs.rights.exportOfServer':
    'Rights: administrator of the other server, to fetch the export through its administrative share.',
  'needs.rights.adsync':
    'Rights: local administrator or member of ADSyncAdmins, for what the module ADSync tells; the rest comes without.',
  'needs.rights.clock': 'Rights: local administrator, for the clock offset; the rest comes without.',
  'needs.rights.permissions': 'Rights: a sign-in at the tenant, with the permission that each request names.',
  'needs.rights.globalAdministrator':
    'Rights: Global Administrator of the tenant, for its synchronization settings; the rest comes without.',
} as const;
