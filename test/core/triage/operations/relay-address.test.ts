import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relayTarget } from '#core/connectivity/relay-target';
import { relayAddressIn } from '#core/triage/operations/relay-address';

const endpoint = '1ae2ab9b-4350-4151-aada-401a05df3693_abba7ffd-b101-50f0-96e2-0ebf71ddc5fc';

it.each([
  [`HeartBeat for Namespace: ssprweu-1 Endpoint: ${endpoint}`, { namespace: 'ssprweu-1', endpoint }],
  ['Namespace: "SSPRWEU-1"', { namespace: 'ssprweu-1' }],
  [
    'Namespace: ssprweu-1.servicebus.usgovcloudapi.net',
    { namespace: 'ssprweu-1', host: 'ssprweu-1.servicebus.usgovcloudapi.net' },
  ],
  [
    `Listener for sb://ssprweu-1.servicebus.windows.net/${endpoint}/ could not be opened.`,
    { namespace: 'ssprweu-1', host: 'ssprweu-1.servicebus.windows.net', endpoint },
  ],
  ['Namespace: ssprweu-1, Exception: https://ssprneu-1.servicebus.windows.net', { namespace: 'ssprweu-1' }],
  ['ServiceBusListenerError, Details: timeout', undefined],
])('finds the relay in %j', (text, expected) => {
  expect(relayAddressIn(text)).toEqual(expected);
});

it.each([
  [{ namespace: 'ssprweu-1' }, 'ssprweu-1.servicebus.windows.net'],
  [{ namespace: 'ssprdedicatedsbmcprodcne' }, 'ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn'],
  [{ namespace: 'a-1', host: 'a-1.servicebus.usgovcloudapi.net' }, 'a-1.servicebus.usgovcloudapi.net'],
  [{ namespace: 'a-1', host: 'a-1.servicebus.chinacloudapi.cn' }, 'a-1.servicebus.chinacloudapi.cn'],
  [{ namespace: 'a-1', host: 'a-1.servicebus.windows.net.evil.com' }, undefined],
  [{ namespace: 'evil', host: 'evil.contoso.com' }, undefined],
  [{ namespace: 'a-1', host: 'a-1.servicebus.evil.com' }, undefined],
])('tests for %j the host %s', (address, host) => {
  expect(relayTarget(address)?.host).toBe(host);
});

it('takes any text', () => {
  const part = fc.constantFrom('Namespace', ':', ' ', 'a.servicebus', '.', 'sb://', '-', endpoint, '\n');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 200 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const found = relayAddressIn(text);
        expect(found?.namespace ?? 'none').toMatch(/^[a-z0-9][a-z0-9-]{2,62}$/);
      },
    ),
  );
});
