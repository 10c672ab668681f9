import { expect, it } from 'vitest';
import { drawsWithoutGpu } from '../../electron/main/draws-without-gpu';

it.each<[string, Record<string, string>, boolean]>([
  ['at the computer itself', { SESSIONNAME: 'Console', DISPLAY: ':0' }, false],
  ['with nothing said', {}, false],
  ['over Remote Desktop', { SESSIONNAME: 'RDP-Tcp#12' }, true],
  ['over a forwarded X display', { DISPLAY: 'localhost:10.0' }, true],
  ['over the socket of a local X display', { DISPLAY: '/private/tmp/launch/org.xquartz:0' }, false],
  ['when asked for', { CASEBUNDLE_NO_GPU: '1' }, true],
  ['when refused, over Remote Desktop', { SESSIONNAME: 'RDP-Tcp#12', CASEBUNDLE_NO_GPU: '0' }, false],
])('draws without the graphics processor: %s', (_, env, without) => {
  expect(drawsWithoutGpu(env)).toBe(without);
});
