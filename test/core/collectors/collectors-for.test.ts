import { expect, it } from 'vitest';
import { collectorsFor } from '#core/collectors/collectors-for';
import { collectors } from '#core/collectors/registry';
import type { Host } from '#core/host/host';

const ofServer = ['event-log', 'connect', 'service', 'host'];
const ofTenant = ['user', 'licence'];

/** The collectors that each of the hosts is asked with. */
function asked(...kinds: readonly Host['kind'][]) {
  const hosts = kinds.map((kind) => ({ kind }));
  const wanted = collectors.filter(({ id }) => [...ofServer, ...ofTenant].includes(id));
  return hosts.map((host) => collectorsFor(host, hosts, wanted).map(({ id }) => id));
}

it('asks one machine everything, so that it can be said what to save of the tenant', () => {
  for (const kind of ['local', 'server', 'folder', 'sample'] as const) {
    expect(asked(kind)).toEqual([[...ofServer, ...ofTenant]]);
  }
});

it('asks the tenant itself for what it alone knows', () => {
  expect(asked('local', 'tenant')).toEqual([ofServer, ofTenant]);
  expect(asked('server', 'server', 'tenant')).toEqual([ofServer, ofServer, ofTenant]);
  expect(asked('folder', 'tenant')).toEqual([[...ofServer, ...ofTenant], ofTenant]);
});

it('asks of several servers one alone for the tenant, and none beside a folder', () => {
  expect(asked('server', 'server')).toEqual([[...ofServer, ...ofTenant], ofServer]);
  expect(asked('server', 'folder')).toEqual([ofServer, [...ofServer, ...ofTenant]]);
});
