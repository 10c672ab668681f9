import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { captureServer } from '#test/support/captured/captured-server';
import { merge, unpackChecked } from '#test/support/merge-cli';
import { temporaryFolder } from '#test/support/temporary-folder';

const playbook = fileURLToPath(new URL('../../docs/many-servers/collect-evidence.yml', import.meta.url));
const fakeCollections = fileURLToPath(new URL('../support/fake-ansible', import.meta.url));
const present = spawnSync('ansible-playbook', ['--version']).status === 0;
const note = present ? '' : ' (skipped: ansible-playbook is not installed)';

/** Runs Ansible with nothing of the user's own settings; `fakes` puts modules for this machine before those for Windows. */
function ansible(args: readonly string[], fakes?: { readonly temporary: string }) {
  const home = temporaryFolder();
  return spawnSync('ansible-playbook', args, {
    encoding: 'utf8',
    timeout: 240_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      ANSIBLE_LOCALHOST_WARNING: 'false',
      ANSIBLE_LOCAL_TEMP: join(home, 'local'),
      ANSIBLE_ASYNC_DIR: join(home, 'async'),
      ...(fakes && { ANSIBLE_COLLECTIONS_PATH: fakeCollections, TMPDIR: fakes.temporary }),
    },
  });
}

/** A collect.cmd for a shell: what it does depends on the server, of which the kit's folder holds the evidence. */
function fakeKit(folder: string): string {
  const kit = join(folder, 'kit');
  mkdirSync(kit);
  for (const name of ['AADC01', 'AADC02']) {
    captureServer(join(folder, 'servers', name, `${name}-20261118-100000`), { name });
  }
  const lines = [
    'test "$1 $2" = "/days 3" || exit 9',
    `number=$(ls "${folder}/turns" | wc -l)`,
    // Only one of those that run at a time gets a number.
    `until mkdir "${folder}/turns/$number" 2>/dev/null; do number=$((number + 1)); done`,
    `case $number in`,
    `  0) cp -r "${folder}"/servers/AADC01/* . ;;`,
    `  1) cp -r "${folder}"/servers/AADC02/* . ; exit 3 ;;`,
    '  *) exit 1 ;;',
    'esac',
  ];
  writeFileSync(join(kit, 'collect.cmd'), `${lines.join('\n')}\n`);
  mkdirSync(join(folder, 'turns'));
  return kit;
}

describe.skipIf(!present)(`the playbook for many servers${note}`, () => {
  it('is well-formed for the real collection', () => {
    const { status, stderr, stdout } = ansible(['--syntax-check', '-i', 'connect,', playbook]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('collect-evidence.yml');
  });

  it('brings the folders of the servers that answer, removes what it put there, and names the others', async () => {
    const folder = temporaryFolder();
    const kit = fakeKit(folder);
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const noSsh = join(folder, 'ssh');
    writeFileSync(noSsh, '#!/bin/sh\nexit 255\n', { mode: 0o755 });
    const inventory = join(folder, 'inventory.ini');
    const servers = ['one', 'two', 'three'].map((name) => `${name} ansible_connection=local`);
    const down = `down ansible_connection=ssh ansible_ssh_executable=${noSsh}`;
    writeFileSync(inventory, ['[connect]', down, ...servers, ''].join('\n'));
    const evidence = join(folder, 'evidence');
    const settings = { kit, evidence, switches: '/days 3', at_once: 2, ask_seconds: 1 };
    const more = Object.entries(settings).flatMap(([name, value]) => [
      '-e',
      JSON.stringify({ [name]: value }),
    ]);
    const python = execFileSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).trim();
    const { status, stdout, stderr } = ansible(
      ['--forks', '2', '-i', inventory, ...more, '-e', `ansible_python_interpreter=${python}`, playbook],
      { temporary },
    );
    expect(stderr).toBe('');
    expect(status).not.toBe(0);
    const [, missing = ''] = /No evidence came from: ([\w, ]+)/.exec(stdout) ?? [];
    expect(missing.split(', ')).toHaveLength(2);
    expect(missing).toContain('down');
    expect(readdirSync(evidence)).toHaveLength(2);
    expect(readdirSync(evidence)).not.toContain(missing.replace(/down|, /g, ''));
    expect(readdirSync(temporary).filter((name) => name.startsWith('casebundle-'))).toEqual([]);
    for (const name of readdirSync(evidence)) {
      const [made = ''] = readdirSync(join(evidence, name));
      expect(existsSync(join(evidence, name, made, 'event-log', 'Application.evtx'))).toBe(true);
    }
    const { exitCode, answer } = await merge([join(evidence, '*')]);
    expect(exitCode).toBe(0);
    expect(readdirSync(join(unpackChecked(answer.package), 'evidence')).sort()).toEqual([
      'AADC01.contoso.com',
      'AADC02.contoso.com',
    ]);
  }, 300_000);
});
