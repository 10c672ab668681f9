import { expect, test } from '@playwright/test';
import { axeViolations } from '../screens/axe';
import { goThrough } from '../screens/screen';
import { walks } from '../screens/walks';

for (const walk of walks) {
  test(`no screen has an accessibility violation in any theme: ${walk.name}`, async () => {
    test.setTimeout(300_000);
    const found: string[] = [];
    await goThrough(walk, async (screen, walker) => {
      for (const violation of await axeViolations(walker)) found.push(`${screen.name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });
}
