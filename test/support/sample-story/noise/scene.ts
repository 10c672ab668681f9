import type { WrittenEvent } from '../../evtx-writer/written-event';
import type { Random } from '../random';

/** Something that happens on the server at a time; the events that tell of it. */
export type Scene = (time: string, random: Random) => readonly WrittenEvent[];
