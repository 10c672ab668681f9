import { describe, expect, it } from 'vitest';
import { whyRefused } from '../../electron/main/sender';

const windowIds = new Set([7]);

function callFrom(url: string, change: { id?: number; inSubFrame?: boolean; gone?: boolean } = {}) {
  const frame = { url };
  return {
    sender: { id: change.id ?? 7, mainFrame: change.inSubFrame === true ? { url } : frame },
    senderFrame: change.gone === true ? null : frame,
  };
}

describe('whyRefused', () => {
  it.each(['app://casebundle/', 'app://casebundle/index.html', 'app://casebundle/#/time'])(
    'lets the main frame of the window at %s through',
    (url) => {
      expect(whyRefused(callFrom(url), windowIds)).toBeUndefined();
    },
  );

  it('refuses a window that main did not make', () => {
    expect(whyRefused(callFrom('app://casebundle/', { id: 8 }), windowIds)).toContain('unknown window');
  });

  it('refuses a frame inside the page', () => {
    expect(whyRefused(callFrom('app://casebundle/', { inSubFrame: true }), windowIds)).toContain(
      'not the main frame',
    );
  });

  it('refuses a frame that is gone', () => {
    expect(whyRefused(callFrom('app://casebundle/', { gone: true }), windowIds)).toContain('gone');
  });

  it.each([
    'https://example.com/',
    'https://casebundle/',
    'app://casebundle.example.com/',
    'app://casebundle@example.com/',
    'app://someone@casebundle/',
    'app://casebundle:8080/',
    'file:///app://casebundle/',
    'about:blank',
    'data:text/html,app://casebundle/',
    'APP2://casebundle/',
    'not an address',
    '',
  ])('refuses the page %j', (url) => {
    expect(whyRefused(callFrom(url), windowIds)).toContain('foreign page');
  });
});
