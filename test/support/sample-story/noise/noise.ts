import type { WrittenEvent } from '../../evtx-writer/written-event';
import type { Random } from '../random';
import { after, secondsBetween } from '../story-time';
import { agentReport, installation, rootCertificate } from './installer';
import type { Scene } from './scene';
import {
  crash,
  database,
  defenderStatus,
  keyBackup,
  policyApplied,
  profiler,
  profileService,
  shadowCopy,
  softwareProtection,
} from './windows-services';

/** What happens often stands here more than once. */
const scenes: readonly [Scene, ...Scene[]] = [
  installation,
  softwareProtection,
  softwareProtection,
  database,
  database,
  shadowCopy,
  shadowCopy,
  agentReport,
  agentReport,
  agentReport,
  policyApplied,
  policyApplied,
  defenderStatus,
  keyBackup,
  profileService,
  profiler,
  rootCertificate,
  crash,
];

/** So many events that have nothing to do with the story, spread over a time. */
export function noise(random: Random, from: string, to: string, count: number): readonly WrittenEvent[] {
  const events: WrittenEvent[] = [];
  // A scene may not reach over the end.
  const seconds = secondsBetween(from, to) - 60;
  while (events.length < count) {
    const scene = random.pick(scenes)(after(from, random.fraction() * seconds), random);
    if (events.length + scene.length <= count) events.push(...scene);
  }
  return events;
}
