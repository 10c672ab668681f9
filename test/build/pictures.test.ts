import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter(isPage)
    .map((name) => `docs/${name}`),
];
const files = readdirSync(path.join(root, 'docs', 'pictures'));

function isPage(name: string): boolean {
  return name.endsWith('.md');
}

/** The pictures below docs/pictures that a page names. */
function named(page: string): readonly string[] {
  const words = readFileSync(path.join(root, page), 'utf8');
  return [...words.matchAll(/pictures\/([\w.-]+\.png)/g)].map(([, name = '']) => name);
}

describe('the pictures of the documentation', () => {
  it.each(pages)('%s names only pictures that exist', (page) => {
    expect(named(page).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('are each shown in a page or listed beside the pictures', () => {
    const list = files.includes('README.md')
      ? readFileSync(path.join(root, 'docs', 'pictures', 'README.md'), 'utf8')
      : '';
    const known = new Set(pages.flatMap(named));
    const pictures = files.filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((name) => !known.has(name) && !list.includes(`(${name})`))).toEqual([]);
  });

  it('stay small together', () => {
    const sizes = files.map((name) => readFileSync(path.join(root, 'docs', 'pictures', name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024 * 1024);
  });
});
