import { realReader } from './checks/fuzzed-reader';
import { serveInputs } from './run/serve-inputs';

await serveInputs(realReader);
