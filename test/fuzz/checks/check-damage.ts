import type { Damage } from '#core/evtx/damage';
import type { Faults } from './faults';

const losses: ReadonlySet<string> = new Set<Damage['lost']>([
  'nothing',
  'one-record',
  'some-records',
  'rest-of-file',
]);

/** A piece of damage has a place within the file, and a message without a gap. */
export function checkDamage(damage: Damage, sizeBytes: number, faults: Faults): void {
  const { kind, offset, message, lost } = damage;
  if (!isWithin(offset, sizeBytes)) faults.add('damage offset', `${kind} at ${offset} of ${sizeBytes} bytes`);
  if (typeof message !== 'string' || message.length === 0 || /\{\w+\}/.test(message))
    faults.add('damage message', `${kind}: ${message}`);
  if (!losses.has(lost)) faults.add('damage lost', `${kind}: ${lost}`);
}

export function isWithin(offset: number, sizeBytes: number): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= sizeBytes;
}
