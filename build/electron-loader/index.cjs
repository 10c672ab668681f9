// Makes `electron <folder>` start the application in that folder, for an Electron without a default application.
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const argument = process.argv.slice(1).find((value) => !value.startsWith('-'));
if (argument === undefined) {
  console.error('Name the folder of the application to start.');
  app.exit(2);
} else {
  start(path.resolve(argument));
}

/** @param {string} target folder of an application, or its main file */
function start(target) {
  const isFolder = fs.statSync(target).isDirectory();
  const folder = isFolder ? target : folderWithManifest(path.dirname(target));
  const manifest =
    folder === undefined ? {} : JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  // Not in the documentation, but what Electron's own default application calls.
  app.setAppPath(folder ?? path.dirname(target));
  process.argv.splice(process.argv.indexOf(argument), 1, target);
  require(isFolder ? path.join(target, manifest.main ?? 'index.js') : target);
}

/**
 * @param {string} from
 * @returns {string | undefined} the nearest folder upward that has a package.json
 */
function folderWithManifest(from) {
  if (fs.existsSync(path.join(from, 'package.json'))) return from;
  const above = path.dirname(from);
  return above === from ? undefined : folderWithManifest(above);
}
