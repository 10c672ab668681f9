import type { CollectorRow } from '../../store/host-rows';
import { formatBytes, formatDuration } from '../../ui/format';
import { useElapsed } from '../../ui/use-elapsed';

/** How long a collector has been reading and how much it has; the time goes on between two reports. */
export function RunningMeasures({ row }: { readonly row: Extract<CollectorRow, { state: 'running' }> }) {
  const elapsedMs = useElapsed(row.elapsedMs);
  const size = row.doneBytes === undefined ? [] : [formatBytes(row.doneBytes)];
  return [formatDuration(elapsedMs), ...size].join(' · ');
}
