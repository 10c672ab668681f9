import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { goThrough, type Screen, setSize, setTheme, usualSize, type Walker } from '../screens/screen';
import { walks } from '../screens/walks';
import { palettePng } from './palette-png';
import { listOfPictures, type Picture } from './picture-list';

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
/** Is read in some pictures, so it is the same each time. */
const shownFolder = path.join(tmpdir(), 'cases');

type Look = NonNullable<Screen['also']>[number] | 'usual';
const small = { width: 800, height: 600 };

const prepare: Readonly<Record<Look, (walker: Walker) => Promise<void>>> = {
  usual: async () => undefined,
  dark: ({ page }) => page.emulateMedia({ colorScheme: 'dark' }),
  'high-contrast': (walker) => setTheme(walker, 'high-contrast'),
  narrow: (walker) => setSize(walker, small),
  'large-text': (walker) => setSize(walker, small, 2),
};

test('every screen in every state', async () => {
  test.setTimeout(600_000);
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const walk of walks) {
    await goThrough(
      walk,
      async ({ name, shows, also = [] }, walker) => {
        for (const look of ['usual', ...also] as const) {
          const file = look === 'usual' ? `${name}.png` : `${name}-${look}.png`;
          await prepare[look](walker);
          await picture(walker, path.join(folder, file));
          await walker.page.emulateMedia({ colorScheme: 'light' });
          if (look === 'high-contrast') await setTheme(walker, 'system');
          if (look === 'narrow' || look === 'large-text') await setSize(walker, usualSize);
          pictures.push({ file, shows, look });
        }
      },
      shownFolder,
    );
  }
  const made = new Set(pictures.map(({ file }) => file));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.png') && !made.has(file)) rmSync(path.join(folder, file));
  }
  writeFileSync(path.join(folder, 'README.md'), listOfPictures(pictures));
});

/** The page as it is drawn, once it has come to rest. */
async function picture({ launched, page }: Walker, file: string): Promise<void> {
  await page.waitForTimeout(350);
  const bitmap = await launched.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    const size = image?.getSize() ?? { width: 0, height: 0 };
    return { ...size, base64: image?.toBitmap().toString('base64') ?? '' };
  });
  writeFileSync(file, palettePng({ ...bitmap, bytes: Buffer.from(bitmap.base64, 'base64') }));
}
