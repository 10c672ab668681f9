import { execFileSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { text } from '#core/texts/text';
import type { LaunchedApp } from './launch';

/** Opens an entry of the left side, by the key of its name. */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByText(name).first().click();
}

/** A case in the list of the first screen. */
export function listedCase(page: Page, title: string): Locator {
  return page.getByRole('list', { name: text('window.cases.list') }).getByText(title);
}

/** Adds a source on the page of the evidence; one that is there already stays. */
export async function addSource(page: Page, kind: 'folder' | 'sample'): Promise<void> {
  await page.getByRole('button', { name: text(`window.source.${kind}`), exact: true }).click();
}

/** The file dialogs answer with these paths from now on. */
export async function answerDialogs({ app }: LaunchedApp, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'casebundle-e2e-'));
}

/** Presses "Make the package" and gives the path that the window shows, once the package is verified. */
export async function makePackage(launched: LaunchedApp, folder: string): Promise<string> {
  const { window: page } = launched;
  await answerDialogs(launched, [folder]);
  await page.getByRole('button', { name: text('window.action.make') }).click();
  return packagePath(page, folder);
}

/** The path in this folder that the window shows, once the package is verified. */
export async function packagePath(page: Page, folder: string): Promise<string> {
  await expect(page.getByText(text('window.package.ready'))).toBeVisible({ timeout: 30_000 });
  const shown = await page.locator('main').innerText();
  const zip = shown.split('\n').find((line) => line.startsWith(folder) && line.endsWith('.zip'));
  if (zip === undefined) throw new Error(`The window shows no path of a package:\n${shown}`);
  return zip;
}

/** Unpacks a package with another tool, checks all its sums, and gives the folder. */
export async function unpackAndCheck(zip: string): Promise<string> {
  const folder = await temporaryFolder();
  execFileSync('unzip', ['-tq', zip]);
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  execFileSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder });
  execFileSync('sha256sum', ['--quiet', '-c', `${path.basename(zip)}.sha256`], { cwd: path.dirname(zip) });
  return folder;
}
