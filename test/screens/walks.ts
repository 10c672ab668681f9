import { emptyCaseWalk } from './empty-case';
import { sampleCaseWalk } from './sample-case';
import type { Walk } from './screen';

/** Every screen of the window in every state: the accessibility test and the pictures go through the same. */
export const walks: readonly Walk[] = [emptyCaseWalk, sampleCaseWalk];
