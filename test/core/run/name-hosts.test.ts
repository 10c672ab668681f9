import { describe, expect, it } from 'vitest';
import { nameHosts } from '#core/run/name-hosts';

function folder(name: string) {
  return { kind: 'folder' as const, name };
}

describe('nameHosts', () => {
  it('gives hosts of one name names of their own, and none the name of the tenant', () => {
    const hosts = [
      folder('AADC01'),
      folder('aadc01'),
      folder('Tenant'),
      { kind: 'tenant' as const, name: 'x' },
    ];
    expect(nameHosts(hosts)).toEqual(['AADC01', 'aadc01-2', 'Tenant-2', 'tenant']);
  });

  it('gives a host the name it had, alone or beside one that takes the plain name', () => {
    expect(nameHosts([folder('AADC01')], ['AADC01-2'])).toEqual(['AADC01-2']);
    expect(nameHosts([folder('AADC01'), folder('AADC01')], [undefined, 'AADC01'])).toEqual([
      'AADC01-2',
      'AADC01',
    ]);
  });

  it('gives no name of a host that is in the package already and is not read now', () => {
    expect(nameHosts([folder('AADC01')], ['two'], ['aadc01'])).toEqual(['AADC01-2']);
    expect(nameHosts([folder('AADC01')], ['AADC01-2'], ['AADC01'])).toEqual(['AADC01-2']);
  });

  it.each([
    ['AADC02', 'AADC01'],
    ['SRV-2', 'SRV-1'],
    ['SRV', 'SRV-OLD'],
    ['AADC0', 'AADC01-2'],
  ])('takes %s for another machine than the one that was called %s', (name, kept) => {
    expect(nameHosts([folder(name)], [kept])).toEqual([name]);
  });
});
