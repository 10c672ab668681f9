import { describe, expect, it } from 'vitest';
import { visibleBounds, windowOptions } from '../../electron/main/window-options';

const input = { preload: '/p.cjs', icon: '/app/icon.png', bounds: undefined, dark: false, devTools: false };

describe('windowOptions', () => {
  it('keeps the page apart from Node and the system', () => {
    expect(windowOptions(input).webPreferences).toEqual({
      preload: '/p.cjs',
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      safeDialogs: true,
    });
  });

  it('is never smaller than 800 by 600 and shows itself only when painted', () => {
    expect(windowOptions(input)).toMatchObject({ minWidth: 800, minHeight: 600, show: false });
  });

  it('takes the remembered place and the colour of the theme', () => {
    const bounds = { x: 10, y: 20, width: 900, height: 700 };
    expect(windowOptions({ ...input, bounds })).toMatchObject(bounds);
    const colours = [true, false].map((dark) => windowOptions({ ...input, dark }).backgroundColor);
    expect(colours[0]).not.toBe(colours[1]);
  });
});

describe('visibleBounds', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: 0, width: 1280, height: 1000 };

  it('takes a window back to where it was, on any screen', () => {
    const bounds = { x: 2000, y: 50, width: 1000, height: 700 };
    expect(visibleBounds(bounds, [screen, second])).toEqual(bounds);
  });

  it.each([
    ['on a screen that is gone', { x: 2000, y: 50, width: 1000, height: 700 }],
    ['above the screen', { x: 100, y: -200, width: 1000, height: 700 }],
    ['left of the screen but for a corner', { x: -990, y: 0, width: 1000, height: 700 }],
  ])('forgets a place %s', (_what, bounds) => {
    expect(visibleBounds(bounds, [screen])).toBeUndefined();
  });
});
