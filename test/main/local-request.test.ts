import { describe, expect, it } from 'vitest';
import { isLocalRequest } from '../../electron/main/local-request';

describe('isLocalRequest', () => {
  it.each([
    'app://casebundle/assets/index.js',
    'blob:app://casebundle/6c1d',
    'data:image/png;base64,AA==',
    'devtools://devtools/bundled/devtools_app.html',
  ])('lets %s through', (url) => expect(isLocalRequest(url)).toBe(true));

  it.each([
    'https://example.com/',
    'http://localhost:8080/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'app://other/',
    'blob:https://example.com/6c1d',
    'chrome://settings',
  ])('stops %s', (url) => expect(isLocalRequest(url)).toBe(false));
});
