import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedClock } from '#core/model/clock';
import { fakeLog } from '#test/support/fake-services';
import { temporaryFolder } from '#test/support/temporary-folder';
import { writeAtomically } from '../../electron/main/drafts/write-atomically';
import { openLog } from '../../electron/main/log';
import { openPreferences } from '../../electron/main/preferences';

describe('preferences', () => {
  it('are there at the next start', async () => {
    const file = path.join(await temporaryFolder(), 'preferences.json');
    const first = await openPreferences(file, fakeLog(), writeAtomically);
    expect(first.get()).toEqual({
      theme: 'system',
      language: 'system',
      maximized: false,
      lastFolders: {},
    });
    first.change({ theme: 'dark' });
    first.change({ bounds: { x: 1, y: 2, width: 900, height: 700 } });
    await first.idle();
    expect((await openPreferences(file, fakeLog(), writeAtomically)).get()).toEqual({
      theme: 'dark',
      language: 'system',
      maximized: false,
      lastFolders: {},
      bounds: { x: 1, y: 2, width: 900, height: 700 },
    });
  });

  it.each(['', '{', '{"theme": "pink"}', '[]'])('that are damaged count as none: %j', async (content) => {
    const file = path.join(await temporaryFolder(), 'preferences.json');
    await writeFile(file, content);
    const log = fakeLog();
    expect((await openPreferences(file, log, writeAtomically)).get().theme).toBe('system');
    expect(log.lines).toEqual([]);
  });

  it('keep what is right beside what is not', async () => {
    const file = path.join(await temporaryFolder(), 'preferences.json');
    await writeFile(
      file,
      JSON.stringify({
        theme: 'dark',
        language: 'tlh',
        maximized: 'yes',
        bounds: { x: 1, y: 2, width: '900', height: 700 },
        lastFolders: { output: '/tmp', evidence: 7 },
      }),
    );
    expect((await openPreferences(file, fakeLog(), writeAtomically)).get()).toEqual({
      theme: 'dark',
      language: 'system',
      maximized: false,
      lastFolders: { output: '/tmp' },
    });
  });

  it('that cannot be written are logged and go on', async () => {
    const log = fakeLog();
    const file = path.join(await temporaryFolder(), 'none', 'preferences.json');
    const preferences = await openPreferences(file, log, writeAtomically);
    preferences.change({ theme: 'light' });
    await preferences.idle();
    expect(preferences.get().theme).toBe('light');
    expect(log.lines.join()).toContain('preferences.json');
  });
});

describe('the log', () => {
  const clock = fixedClock('2026-11-18T09:00:00.000Z');

  beforeEach(() => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return () => quiet.mockRestore();
  });

  it('keeps an error with its stack and its cause', async () => {
    const file = path.join(await temporaryFolder(), 'logs', 'casebundle.log');
    const cause = new Error('the disk');
    openLog(file, clock).error('Saving failed:', new Error('no way', { cause }));
    const written = await readFile(file, 'utf8');
    expect(written).toMatch(/^2026-11-18T09:00:00.000Z Saving failed: Error: no way\n/);
    expect(written).toContain('caused by Error: the disk');
    expect(written).toContain('preferences.test.ts');
  });

  it('does not grow without end', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'casebundle.log');
    await writeFile(file, 'x'.repeat(2 * 1024 * 1024 + 1));
    openLog(file, clock).error('One more');
    expect((await readdir(folder)).sort()).toEqual(['casebundle.log', 'casebundle.log.old']);
    expect(await readFile(file, 'utf8')).toBe('2026-11-18T09:00:00.000Z One more\n');
  });
});
