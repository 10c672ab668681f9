import { engineFolder, type Generation } from './connect-server';

/** Credentials in proxy settings; neither may be anywhere in a package. */
export const secrets = ['svc-proxy', 'Geheim-7x', 'secret-of-the-key-set'];
const proxy = 'http://svc-proxy:Geheim-7x@proxy.contoso.com:8080';

const software = 'HKEY_LOCAL_MACHINE\\SOFTWARE';
const control = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control';
const framework = 'Microsoft\\.NETFramework\\v4.0.30319';
const dotnet = `${software}\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full`;
const internet = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const channels = `${control}\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2`;
const engine = `${engineFolder}\\Bin\\miiserver.exe`;
const agents = 'C:\\Program Files\\Microsoft Azure AD Connect Authentication Agent';

const tls12 = {
  [`${software}\\${framework}`]: { SchUseStrongCrypto: 1, SystemDefaultTlsVersions: 1 },
  [`${software}\\WOW6432Node\\${framework}`]: { SchUseStrongCrypto: 1, SystemDefaultTlsVersions: 1 },
  [`${channels}\\Client`]: { Enabled: 1, DisabledByDefault: 0 },
  [`${channels}\\Server`]: { Enabled: 1, DisabledByDefault: 0 },
};

/** WinHttpSettings: version, a counter, flags with a proxy, then the proxy and what goes without it. */
function winHttpSettings(server: string): Uint8Array {
  const text = Buffer.from(server, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0x28, 0);
  head.writeUInt32LE(3, 8);
  head.writeUInt32LE(text.length, 12);
  return Buffer.concat([head, text, Buffer.alloc(4)]);
}

const proxyConfiguration = `<?xml version="1.0"?>
<configuration><system.net><defaultProxy>
  <proxy usesystemdefault="false" proxyaddress="${proxy}" bypassonlocal="true"/>
</defaultProxy></system.net></configuration>
`;

/** The three generations as documents and servers know them. */
export const generations = {
  first: {
    title: 'Azure AD Connect 1.x',
    productName: 'Microsoft Azure AD Connect',
    version: '1.6.16.0',
    engineVersion: '1.6.16.0',
    folder: 'C:\\Program Files\\Microsoft Azure Active Directory Connect',
    views: ['32-bit'],
    services: [{ name: 'ADSync', displayName: 'Microsoft Azure AD Sync', program: engine }],
    settings: {
      [dotnet]: { Release: 461_808, Version: '4.7.03062' },
      [`${software}\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections`]: {
        WinHttpSettings: winHttpSettings('svc-proxy:Geheim-7x@proxy.contoso.com:8080'),
      },
    },
    files: {},
  },
  second: {
    title: 'Azure AD Connect 2.x, half upgraded, with pass-through authentication',
    productName: 'Microsoft Azure AD Connect',
    version: '2.5.79.0',
    engineVersion: '2.1.15.0',
    folder: 'C:\\Program Files\\Microsoft Azure Active Directory Connect',
    views: ['64-bit'],
    services: [
      { name: 'ADSync', displayName: 'Azure AD Sync', program: engine },
      {
        name: 'AzureADConnectAuthenticationAgent',
        displayName: 'Microsoft Azure AD Connect Authentication Agent',
        program: `${agents}\\AzureADConnectAuthenticationAgentService.exe`,
      },
      {
        name: 'AzureADConnectAgentUpdater',
        displayName: 'Microsoft Azure AD Connect Agent Updater',
        program: 'C:\\Program Files\\Microsoft Azure AD Connect Agent Updater\\Updater.exe',
      },
    ],
    settings: {
      ...tls12,
      [dotnet]: { Release: 528_040, Version: '4.8.03761' },
      [`${control}\\Lsa`]: { RestrictRemoteSam: 'O:BAG:BAD:(A;;RC;;;BA)' },
      [`HKEY_LOCAL_MACHINE\\${internet}`]: { ProxyEnable: 1, ProxyServer: `http=${proxy};https=${proxy}` },
      [`HKEY_CURRENT_USER\\${internet}`]: {
        AutoConfigURL: 'http://svc-proxy:Geheim-7x@wpad.contoso.com/proxy.pac',
      },
    },
    files: {
      'C:\\windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config': proxyConfiguration,
    },
  },
  third: {
    title: 'Entra Connect',
    productName: 'Microsoft Entra Connect Sync',
    version: '2.6.92.0',
    engineVersion: '2.6.92.0',
    folder: 'C:\\Program Files\\Microsoft Azure AD Connect',
    views: ['64-bit', '32-bit'],
    services: [
      { name: 'ADSync', displayName: 'Microsoft Entra ID Sync', program: engine },
      {
        name: 'AzureADConnectAgentUpdater',
        displayName: 'Microsoft Entra Connect Agent Updater',
        program: 'C:\\Program Files\\Microsoft Azure AD Connect Agent Updater\\Updater.exe',
      },
    ],
    settings: { ...tls12, [dotnet]: { Release: 533_320, Version: '4.8.09032' } },
    files: { [`${engine}.config`]: proxyConfiguration },
  },
} as const satisfies Readonly<Record<string, Generation>>;
