import { fileTimeOf } from '../../evtx-writer/file-time';
import { guidValue, uint32Value, uint64Value } from '../../evtx-writer/value';
import type { WrittenElement } from '../../evtx-writer/xml-node';
import { classicEvent } from '../classic-event';
import { after } from '../story-time';
import type { Scene } from './scene';

const localSystem = 'S-1-5-18';
type Product = readonly [name: string, version: string, code: string];

const products: readonly [Product, ...Product[]] = [
  ['Azure Monitor Agent', '1.31.1.0', '{5C2B7F6A-0D7B-4C5E-8F0B-3B1E6D5A9C21}'],
  ['Contoso Inventory Agent', '7.4.2.0', '{0E9A4D13-7C55-4B86-A2C1-91D3F0B7E845}'],
  ['Microsoft Update Health Tools', '5.72.0.0', '{43D501A5-E5E3-46EC-8F33-9E15D2A2CBD5}'],
  ['Backup Client', '12.1.0.2131', '{B7A0C6D2-3F18-4E6B-9A57-64C8E1F20D3B}'],
];

const session: WrittenElement = {
  name: 'UserData',
  content: [
    {
      name: 'RmSessionEvent',
      attributes: [['xmlns', 'http://www.microsoft.com/2005/08/Windows/Reliability/RestartManager/']],
      content: [
        { name: 'RmSessionId', content: [{ value: 0, type: 0x08, optional: true }], dependency: 0 },
        { name: 'UTCStartTime', content: [{ value: 1, type: 0x11, optional: true }], dependency: 1 },
      ],
    },
  ],
};

/** A package is reconfigured: the installer's transaction and the restart manager's session around it. */
export const installation: Scene = (time, random) => {
  const [name, version, code] = random.pick(products);
  const client = String(3_000 + random.integer(5_000));
  const none = ['(NULL)', '(NULL)', '(NULL)', '(NULL)', ''];
  const installer = (seconds: number, id: number, strings: readonly string[], binary?: Buffer) =>
    classicEvent(after(time, seconds), 'MsiInstaller', id, strings, {
      userId: localSystem,
      ...(binary && { binary }),
    });
  const restart = (seconds: number, eventId: number) => ({
    timeCreated: after(time, seconds),
    provider: 'Microsoft-Windows-RestartManager',
    providerGuid: '{0888e5ef-9b98-4695-979d-e92ce4247224}',
    eventId,
    keywords: 0x8000_0000_0000_0000n,
    processId: 5_000 + Number(client),
    threadId: 6_204,
    userId: localSystem,
    payload: {
      kind: 'xml',
      xml: { template: session, values: [uint32Value(0), uint64Value(fileTimeOf(time), 0x11)] },
    } as const,
  });
  const package_ = `C:\\Windows\\Installer\\${client}a.msi`;
  return [
    installer(0, 1040, [package_, client, ...none]),
    restart(0.8, 10_000),
    installer(6.4, 1035, [name, version, '1033', '0', 'Contoso', '(NULL)', ''], Buffer.from(code)),
    restart(6.9, 10_001),
    installer(7.5, 1042, [package_, client, ...none]),
  ];
};

/** A root certificate is fetched on demand. */
export const rootCertificate: Scene = (time, random) => [
  classicEvent(
    time,
    'Microsoft-Windows-CAPI2',
    4_097,
    [
      'CN=Example Trust Root R1, O=Example Trust Services, C=US',
      Array.from({ length: 40 }, () => random.integer(16).toString(16))
        .join('')
        .toUpperCase(),
    ],
    {
      providerGuid: '{5bbca4a8-b209-48dc-a8c7-b23d3e5216fb}',
      eventSourceName: 'Microsoft-Windows-CAPI2',
    },
  ),
];

/** The inventory agent reports what it found; its events have a manifest. */
export const agentReport: Scene = (time, random) => {
  const hex = Array.from({ length: 32 }, () => random.integer(16).toString(16)).join('');
  return [
    {
      timeCreated: time,
      provider: 'Contoso-Inventory-Agent',
      providerGuid: '{2f0b6c8e-91d7-4a35-8e52-6b1d7c0f94a3}',
      eventId: 101,
      keywords: 0x8000_0000_0000_0000n,
      processId: 2_912,
      threadId: 3_000 + random.integer(900),
      userId: localSystem,
      activityId: hex,
      payload: {
        kind: 'named',
        values: [
          ['Server', 'AADC01.contoso.com'],
          ['Items', uint32Value(200 + random.integer(60))],
          ['Report', guidValue(hex)],
        ],
      },
    },
  ];
};
