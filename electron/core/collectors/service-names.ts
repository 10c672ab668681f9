import type { FactName } from '../model/fact';

/** A service by its short name, which never changed, while display names have several variants. */
export type KnownService = {
  readonly name: string;
  readonly stateFact: FactName;
  readonly startTypeFact: FactName;
};

/** The synchronization service, in which password writeback runs. */
export const synchronizationService: KnownService = {
  name: 'ADSync',
  stateFact: 'service.adsync.state',
  startTypeFact: 'service.adsync.start-type',
};

/**
 * Services that tell how users sign in and what else synchronizes; a server need not have any of them.
 * Source: learn.microsoft.com/entra/identity/hybrid, pages on pass-through authentication, cloud sync and Connect Health.
 */
export const otherServices: readonly KnownService[] = [
  {
    name: 'AzureADConnectAuthenticationAgent',
    stateFact: 'service.authentication-agent.state',
    startTypeFact: 'service.authentication-agent.start-type',
  },
  {
    name: 'AADConnectProvisioningAgent',
    stateFact: 'service.provisioning-agent.state',
    startTypeFact: 'service.provisioning-agent.start-type',
  },
  {
    name: 'AzureADConnectAgentUpdater',
    stateFact: 'service.agent-updater.state',
    startTypeFact: 'service.agent-updater.start-type',
  },
  {
    name: 'AzureADConnectHealthSyncMonitor',
    stateFact: 'service.health-agent.state',
    startTypeFact: 'service.health-agent.start-type',
  },
];
