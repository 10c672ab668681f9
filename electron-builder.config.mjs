import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is packaged and how, for electron-builder 26. Used by build/package.mjs and by the end-to-end tests.
 *
 * @param {object} options
 * @param {string} options.root the checkout
 * @param {boolean} [options.inspectable] lets Playwright drive the build; never for a release
 * @param {string} [options.output] folder for the results
 * @param {{ folder: string; version: string }} [options.electron] an unpacked Electron to use instead of a download
 * @returns {import('electron-builder').Configuration}
 */
export function electronBuilderConfig({ root, inspectable = false, output = 'dist', electron }) {
  const major = electron ? Number.parseInt(electron.version, 10) : Number.POSITIVE_INFINITY;
  return {
    appId: 'org.casebundle.app',
    productName: 'Casebundle',
    copyright: 'Copyright (c) the Casebundle maintainers',
    directories: { output, buildResources: 'assets/icons' },
    // Everything the bundles need is inside them: no node_modules, and no sources.
    files: ['out/**', '!out/cli/**', '!out/assets/**', 'package.json'],
    // Plain Node cannot read inside the archive, and core reads the sample like any other folder of evidence.
    extraResources: [
      { from: 'out/cli', to: 'cli' },
      { from: 'out/assets', to: 'assets' },
    ],
    asar: true,
    npmRebuild: false,
    publish: null,
    // No blanks: they change on the way and break links.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    ...(electron ? { electronDist: electron.folder, electronVersion: electron.version } : {}),
    afterExtract: removeDefaultApplication,
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: inspectable,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      // Electron 29 brought this fuse; the older one for development and tests has no place for it.
      ...(major >= 29 ? { grantFileProtocolExtraPrivileges: false } : {}),
    },
    win: {
      target: ['nsis', 'portable', 'zip'].map((target) => ({ target, arch: ['x64'] })),
      // Nothing needs elevation; what would is reported as not collected.
      requestedExecutionLevel: 'asInvoker',
      ...iconAt(root, 'assets/icons/icon.ico'),
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
      artifactName: '${name}-${version}-${os}-${arch}-setup.${ext}',
    },
    portable: {
      requestExecutionLevel: 'user',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
      artifactName: '${name}-${version}-${os}-${arch}-portable.${ext}',
    },
    linux: {
      target: ['dir', 'tar.gz', 'AppImage'].map((target) => ({ target, arch: ['x64'] })),
      executableName: 'casebundle',
      category: 'Utility',
      ...iconAt(root, 'assets/icons/icon.png'),
    },
  };
}

/**
 * An unpacked Electron brings an application of its own (Electron's welcome page, or our loader for development), which
 * must not go along.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeDefaultApplication({ appOutDir }) {
  for (const name of ['app', 'default_app.asar']) {
    await rm(path.join(appOutDir, 'resources', name), { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {string} icon relative to `root`
 */
function iconAt(root, icon) {
  return existsSync(path.join(root, icon)) ? { icon } : {};
}
