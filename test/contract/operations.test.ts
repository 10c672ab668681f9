import { describe, expect, it } from 'vitest';
import { eventNames, operationNames } from '#contract/channels';
import { events, operations } from '#contract/operations';
import { token } from '#contract/token';

describe('the contract', () => {
  it('has one schema pair for each name that the preload knows', () => {
    expect(Object.keys(operations).sort()).toEqual([...operationNames].sort());
    expect(Object.keys(events).sort()).toEqual([...eventNames].sort());
  });

  it('names every channel noun:verb', () => {
    for (const name of [...operationNames, ...eventNames]) expect(name).toMatch(/^[a-z]+:[a-z-]+$/);
  });

  it.each(['..', 'a/b', 'a\\b', 'C:', '', 'a b', '\0', 'x'.repeat(65)])('has no token %j', (value) => {
    expect(token.safeParse(value).success).toBe(false);
  });

  it('takes no path from the window', () => {
    const add = { kind: 'folder', path: '/etc' };
    expect(operations['source:add'].input.safeParse({ draftId: 'a', add }).success).toBe(false);
    expect(operations['package:make'].input.safeParse({ draftId: 'a', folder: '/tmp/x' }).success).toBe(
      false,
    );
  });
});
