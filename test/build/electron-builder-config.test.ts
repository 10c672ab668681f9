import { describe, expect, it } from 'vitest';
import { electronBuilderConfig } from '../../electron-builder.config.mjs';

const release = electronBuilderConfig({ root: '.' });

describe('electronBuilderConfig', () => {
  it('sets every fuse for a release', () => {
    expect(release.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('differs for the end-to-end tests in the inspector alone', () => {
    const inspectable = electronBuilderConfig({ root: '.', inspectable: true });
    expect(inspectable.electronFuses).toEqual({
      ...release.electronFuses,
      enableNodeCliInspectArguments: true,
    });
  });

  it('leaves out only the fuse that an older Electron does not have', () => {
    const { grantFileProtocolExtraPrivileges: _, ...older } = release.electronFuses ?? {};
    const electron = { folder: '/electron', version: '25.1.1' };
    expect(electronBuilderConfig({ root: '.', electron }).electronFuses).toEqual(older);
  });

  it('packs the bundles and nothing else', () => {
    expect(release.files).toEqual(['out/**', '!out/cli/**', '!out/assets/**', 'package.json']);
    expect(release.asar).toBe(true);
  });

  it('asks for no elevation and installs for one user', () => {
    expect(release.win?.requestedExecutionLevel).toBe('asInvoker');
    expect(release.nsis).toMatchObject({ oneClick: false, perMachine: false });
    expect(release.portable?.requestExecutionLevel).toBe('user');
  });

  it('gives each Windows result a name of its own, without blanks', () => {
    const names = [release.artifactName, release.nsis?.artifactName, release.portable?.artifactName];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(/\s/);
  });
});
