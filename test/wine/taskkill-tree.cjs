/**
 * In the place of taskkill.exe, whose copy in Wine knows no /T: ends a process and everything below it. The processes and
 * their parents are asked of wmic.exe.
 */
const { spawnSync } = require('node:child_process');

const args = process.argv.slice(3).map((argument) => argument.toUpperCase());
const root = Number(args[args.indexOf('/PID') + 1]);
if (!args.includes('/T') || !args.includes('/F') || !(root > 0)) process.exit(1);
const { stdout } = spawnSync('wmic.exe', ['process', 'get', 'ParentProcessId,ProcessId']);
const pairs = stdout
  .toString('utf16le')
  .split('\n')
  .flatMap((line) => {
    const [, parent, id] = /^(\d+)\s+(\d+)\s*$/.exec(line.trim()) ?? [];
    return id === undefined ? [] : [[Number(parent), Number(id)]];
  });
const below = (parent) => pairs.flatMap(([above, id]) => (above === parent ? [id, ...below(id)] : []));
for (const id of [root, ...below(root)]) {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
