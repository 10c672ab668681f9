import { expect, it } from 'vitest';
import { endpointPorts, endpoints, endpointsFor } from '#core/catalog/endpoints';

const hosts = (name: string) => endpointsFor(name).map(({ host }) => host);

it('finds the endpoint of a host, whole labels only', () => {
  expect(hosts('SSPRdedicatedsbprodfra-1.servicebus.windows.net')).toEqual(['*.servicebus.windows.net']);
  expect(hosts('ssprdedicatedsbprodncu.servicebus.windows.net')).toHaveLength(2);
  expect(hosts('*.passwordreset.microsoftonline.us')).toEqual(['*.passwordreset.microsoftonline.us']);
  expect(hosts('evilservicebus.windows.net')).toEqual([]);
  expect(hosts('servicebus.windows.net')).toEqual([]);
});

it('names what each cloud needs, over 443', () => {
  for (const cloud of ['commercial', 'us-government', 'china']) {
    const needed = endpoints.filter((endpoint) => endpoint.cloud === cloud && endpoint.status === 'needed');
    expect(needed.length, cloud).toBeGreaterThan(1);
    expect(needed.every(({ ports }) => ports.includes(443))).toBe(true);
  }
  expect(endpointPorts.map(({ ports, status }) => [ports, status])).toEqual([
    ['443', 'needed'],
    ['9350-9354', 'old'],
  ]);
});
