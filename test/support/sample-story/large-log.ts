import { type WrittenLog, writeEventLog } from '../evtx-writer/write-event-log';
import type { WrittenEvent } from '../evtx-writer/written-event';
import { sampleStory } from './sample-story';
import { after } from './story-time';

const chunksPerMiB = 16;
const storySeconds = 5 * 86_400;

/** The story of the sample again and again, every five days. */
function* endlessStory(): Generator<WrittenEvent> {
  const story = sampleStory();
  for (let round = 0; ; round += 1) {
    for (const event of story) {
      yield { ...event, timeCreated: after(event.timeCreated, round * storySeconds) };
    }
  }
}

/** Writes a sound log of so many MiB (and its file header), with one chunk of it in memory. */
export function writeLargeLog(path: string, sizeMiB: number): Promise<WrittenLog> {
  return writeEventLog(path, endlessStory(), { endsAfterChunks: sizeMiB * chunksPerMiB });
}
