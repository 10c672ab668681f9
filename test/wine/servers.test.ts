import { describeGenerations } from './generation-cases';
import { describeKit } from './kit-cases';
import { describeOnMachine } from './on-machine';
import { describeProgram } from './program-cases';
import { describeServers } from './server-cases';

await describeOnMachine(describeKit, describeProgram, describeGenerations, describeServers);
