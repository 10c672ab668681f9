import { afterAll, beforeAll, describe } from 'vitest';
import { findWineTools, startWine, type WineMachine } from '#test/support/wine';
import { describeFailingTools } from './failing-tools';
import { describeKit } from './kit-cases';
import { programUnder } from './program';
import { describeProgram } from './program-cases';
import { describeServers } from './server-cases';

const tools = await findWineTools();

/** One machine for all of them: setting it up takes longer than most of the tests. */
describe.skipIf(tools.wine === undefined)(`under Wine${tools.note}`, () => {
  let machine: WineMachine | undefined;
  beforeAll(async () => {
    if (tools.wine !== undefined) machine = await startWine(tools.wine);
  }, 180_000);
  afterAll(() => machine?.stop(), 60_000);
  const started = () => {
    if (machine === undefined) throw new Error('Wine was not started.');
    return machine;
  };
  const program = () => programUnder(started(), tools.node ?? '');
  describeKit(program);
  describeProgram(program);
  describeFailingTools(program);
  describeServers(program);
});
