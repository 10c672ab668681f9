import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proxyInConfig } from '#core/collectors/host-facts-proxy';
import {
  addressSetting,
  type NamedProxy,
  type ProxyExceptions,
  type ProxySetting,
  scriptSetting,
  wildcardExceptions,
} from '#core/collectors/proxy-setting';
import { isException } from '#core/connectivity/is-exception';
import { planRoutes, routeWords } from '#core/connectivity/route';

const host = 'relay-1.servicebus.windows.net';
const proxy = (address: string, exceptions = '', isOn = true) =>
  addressSetting(address, wildcardExceptions(exceptions), isOn);

function named(name: NamedProxy['name'], ...[first, ...rest]: [ProxySetting, ...ProxySetting[]]): NamedProxy {
  return { name, settings: [first, ...rest], origin: { kind: 'registry', source: `source of ${name}` } };
}

function planned(...proxies: readonly NamedProxy[]) {
  const { routes, expected, notes } = planRoutes(host, proxies);
  return { routes: routes.map(routeWords), expected: expected && routeWords(expected), notes };
}

describe('the ways to a host', () => {
  it('is straight where nothing names a proxy', () => {
    expect(planned()).toEqual({ routes: ['direct'], expected: 'direct', notes: [] });
  });

  it('takes a proxy once that several places name, and expects what the service is told first', () => {
    const plan = planRoutes(host, [
      named('connect.proxy', proxy('http://proxy:8080')),
      named('host.proxy.machine-config', { kind: 'none' }),
      named('host.proxy.winhttp', proxy('PROXY:8080')),
      named('host.proxy.account', proxy('http=a:80;https=b:81')),
    ]);
    expect(plan.routes).toEqual([
      { via: 'direct' },
      {
        via: 'proxy',
        host: 'proxy',
        port: 8080,
        namedBy: ['source of connect.proxy', 'source of host.proxy.winhttp'],
      },
      { via: 'proxy', host: 'b', port: 81, namedBy: ['source of host.proxy.account'] },
    ]);
    expect(plan.expected).toBe(plan.routes[1]);
  });

  it('expects nothing where it hangs on the settings of an account, and the straight way past WinHTTP', () => {
    expect(planned(named('host.proxy.account', proxy('p:80'))).expected).toBeUndefined();
    expect(planned(named('host.proxy.winhttp', proxy('p:80'))).expected).toBe('direct');
    const system = [
      named('connect.proxy', { kind: 'system' }),
      named('host.proxy.machine-config', proxy('p:1')),
    ];
    expect(planned(...system).expected).toBe('direct');
  });

  it.each([
    ['a script', scriptSetting('http://wpad/p.pac'), 'Scripts are not evaluated'],
    ['a proxy that is off', proxy('p:80', '', false), 'switched off'],
    ['an exception', proxy('p:80', '<local>;*.servicebus.windows.net'), 'excepts'],
    ['socks', proxy('socks=p:1080'), 'no HTTP proxy'],
    ['a proxy of another kind', proxy('https://p:443'), 'no HTTP proxy'],
  ])('does not go through %s, and says so', (_, setting, words) => {
    const { routes, notes } = planned(named('host.proxy.windows', setting));
    expect(routes).toEqual(['direct']);
    expect(notes.join()).toContain(words);
  });

  it('reads the exceptions of a .NET configuration', () => {
    const config = `<defaultProxy><proxy proxyaddress="http://p:80" bypassonlocal="True"/>
      <bypasslist><add address="[a-z]+\\.contoso\\.com$"/><add address=".*\\.servicebus\\.windows\\.net"/></bypasslist></defaultProxy>`;
    const setting = proxyInConfig(config);
    expect(setting).toMatchObject({ exceptions: { form: 'expressions', entries: { length: 3 } } });
    if (setting === undefined) throw new Error('no setting');
    expect(planned(named('connect.proxy', setting))).toMatchObject({
      routes: ['direct'],
      expected: 'direct',
    });
  });
});

describe('exceptions', () => {
  it.each([
    ['wildcards', '*.windows.net', 'yes'],
    ['wildcards', 'https://*.Windows.net:443', 'yes'],
    ['wildcards', '*', 'yes'],
    ['wildcards', 'windows.net', 'no'],
    ['wildcards', 'relay-1*', 'yes'],
    ['wildcards', '<local>', 'no'],
    ['expressions', 'windows\\.net', 'yes'],
    ['expressions', '^https://relay-1\\.', 'yes'],
    ['expressions', '^relay-1', 'no'],
    ['expressions', 'contoso\\.com$', 'no'],
    ['expressions', '[a-z0-9-]+\\.servicebus\\.windows\\.net$', 'yes'],
    ['expressions', '(a+)+$', 'unknown'],
    ['expressions', '(windows|azure)', 'unknown'],
  ] as const)('understands %s %s', (form, entry, expected) => {
    expect(isException(host, { form, entries: [entry] })).toBe(expected);
  });

  it('is quick and never throws, whatever the entries are', () => {
    const entry = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc
        .array(fc.constantFrom('*', '.*', 'a', '.', '\\.', '(', '[a-z]+', '$', '^'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('wildcards', 'expressions'),
        fc.array(entry, { maxLength: 5 }),
        (form: ProxyExceptions['form'], entries) => {
          expect(['yes', 'no', 'unknown']).toContain(isException(host, { form, entries }));
        },
      ),
    );
  });
});
