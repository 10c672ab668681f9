import { mergeClasses } from '@fluentui/react-components';
import type { AxisEntry } from '#core/triage/time-axis-schema';
import { useChartStyles } from './chart-styles';

type Shaped = Pick<AxisEntry, 'kind' | 'severity'>;

/** The shape of an entry around the point 0, 0: each kind has its own, so that colour says nothing alone. */
export function EntryShape({ entry }: { readonly entry: Shaped }) {
  const styles = useChartStyles();
  const { kind, severity } = entry;
  switch (kind) {
    case 'operation':
      return (
        <>
          <circle r="7" className={styles[severity]} />
          <path
            d={glyphs[severity]}
            className={mergeClasses(styles.glyph, severity === 'warning' && styles.glyphDark)}
          />
        </>
      );
    case 'error':
      return <path d="M0 -8 L8 0 L0 8 L-8 0 Z" className={styles.error} />;
    case 'warning':
      return (
        <>
          <path d="M0 -7.5 L8 6.5 L-8 6.5 Z" className={styles.warning} />
          <path d="M0 -2.5 V1.5 M0 4 V4" className={mergeClasses(styles.glyph, styles.glyphDark)} />
        </>
      );
    case 'service-started':
      return <path d="M-5.5 -7 L7.5 0 L-5.5 7 Z" className={styles.neutral} />;
    case 'service-stopped':
      return <rect x="-6" y="-6" width="12" height="12" className={styles.neutral} />;
    case 'change':
      return (
        <>
          <circle r="6" className={styles.neutral} />
          <circle r="2.5" className={styles.laneHead} />
        </>
      );
    case 'heartbeats':
      return <rect x="-8" y="-4" width="16" height="8" className={styles.heartbeats} />;
    case 'incident':
      return <path d="M-4 8 V-8 H6 L3 -4.5 L6 -1 H-4" className={styles.incidentFlag} />;
  }
}

const glyphs = {
  error: 'M-2.75 -2.75 L2.75 2.75 M2.75 -2.75 L-2.75 2.75',
  warning: 'M0 -3.5 V0.5 M0 3.5 V3.5',
  information: 'M-3 0.25 L-0.75 2.5 L3 -2.25',
} as const;
