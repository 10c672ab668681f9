import { describe, expect, it } from 'vitest';
import { screenLines } from '#test/support/pseudo-terminal';
import { statusLine } from '../../electron/cli/status-line';

function fakeStream(isTTY: boolean, columns = 80) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (output: string) => written.push(output) };
}

describe('statusLine', () => {
  it('rewrites its line in place and takes it away', () => {
    const stream = fakeStream(true);
    const line = statusLine(stream, {});
    line.show('reading a long name 10 %');
    line.show('reading 20 %');
    expect(screenLines(stream.written.join(''))).toEqual(['reading 20 %']);
    line.clear();
    expect(screenLines(stream.written.join(''))).toEqual(['']);
    line.clear();
    expect(stream.written).toHaveLength(3);
  });

  it.each([
    ['a pipe', false, {}],
    ['a build server', true, { CI: 'true' }],
    ['a dumb terminal', true, { TERM: 'dumb' }],
  ])('shows nothing to %s', (_title, isTTY, environment) => {
    const stream = fakeStream(isTTY);
    const line = statusLine(stream, environment);
    line.show('reading 20 %');
    line.clear();
    expect(stream.written).toEqual([]);
  });

  it('uses no control sequence, whatever the name of the file', () => {
    const stream = fakeStream(true);
    const line = statusLine(stream, { CI: 'false', NO_COLOR: '1' });
    line.show('reading \u001b[31mred\u009b2J\n.evtx');
    line.clear();
    expect(stream.written.join('').replaceAll('\r', '')).not.toMatch(/\p{Cc}/u);
  });

  it.each([20, 41])('never reaches the last of %i columns, also with wide characters', (columns) => {
    const stream = fakeStream(true, columns);
    statusLine(stream, {}).show('reading 事件日志事件日志事件日志事件日志事件日志.evtx');
    const [shown = ''] = screenLines(stream.written.join(''));
    const wide = [...shown].filter((character) => character > '\u1100').length;
    expect(shown.length + wide).toBeLessThan(columns);
    expect(shown.length + wide).toBeGreaterThan(columns - 4);
  });
});
