import { expect, it } from 'vitest';
import { type Drawing, drawsWithoutGpu, thisDrawing } from '../../electron/main/draws-without-gpu';

const windows: Drawing = { env: {}, platform: 'win32', system: 'Windows 11 Pro', devices: [] };
const linux: Drawing = { env: {}, platform: 'linux', system: '#1 SMP', devices: ['renderD128'] };
const server: Drawing = { ...windows, system: 'Windows Server 2019 Standard' };

it.each<[string, Drawing, boolean]>([
  ['at the computer itself', { ...windows, env: { SESSIONNAME: 'Console' } }, false],
  ['at a Linux with a graphics device', { ...linux, env: { DISPLAY: ':0' } }, false],
  ['at a Linux without one', { ...linux, devices: [] }, true],
  ['at a Linux without one, when refused', { ...linux, devices: [], env: { CASEBUNDLE_NO_GPU: '0' } }, false],
  ['at a Mac', { ...linux, platform: 'darwin', devices: [] }, false],
  ['at the console of a server', { ...server, env: { SESSIONNAME: 'Console' } }, true],
  ['over Remote Desktop', { ...windows, env: { SESSIONNAME: 'RDP-Tcp#12' } }, true],
  ['over a forwarded X display', { ...linux, env: { DISPLAY: 'localhost:10.0' } }, true],
  [
    'over the socket of a local X display',
    { ...linux, platform: 'darwin', env: { DISPLAY: '/private/tmp/launch/org.xquartz:0' } },
    false,
  ],
  ['when asked for', { ...windows, env: { CASEBUNDLE_NO_GPU: '1' } }, true],
  [
    'when refused, over Remote Desktop',
    { ...windows, env: { SESSIONNAME: 'RDP-Tcp#12', CASEBUNDLE_NO_GPU: '0' } },
    false,
  ],
])('draws without the graphics processor: %s', (_, drawing, without) => {
  expect(drawsWithoutGpu(drawing)).toBe(without);
});

it('knows the computer it runs on', () => {
  const { platform, system, devices } = thisDrawing();
  expect(platform).toBe(process.platform);
  expect(system).not.toBe('');
  for (const device of devices) expect(device).toMatch(/^renderD\d+$/);
});
