import { afterAll, beforeAll, describe } from 'vitest';
import { findWineTools, startWine, type WineMachine } from '#test/support/wine';
import { prepareServer } from './connect-server';
import { type Program, programUnder } from './program';

/** Tests on one machine for all of them: setting it up takes longer than most of the tests. */
export async function describeOnMachine(
  ...groups: readonly ((program: () => Program) => void)[]
): Promise<void> {
  const tools = await findWineTools();
  describe.skipIf(tools.wine === undefined)(`under Wine${tools.note}`, () => {
    let machine: WineMachine | undefined;
    beforeAll(async () => {
      if (tools.wine === undefined) return;
      machine = await startWine(tools.wine);
      await prepareServer(machine);
    }, 180_000);
    afterAll(() => machine?.stop(), 60_000);
    const program = () => {
      if (machine === undefined) throw new Error('Wine was not started.');
      return programUnder(machine, tools.node ?? '');
    };
    for (const group of groups) group(program);
  });
}
