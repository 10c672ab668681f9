import { startWorker } from './start-worker';

startWorker();
