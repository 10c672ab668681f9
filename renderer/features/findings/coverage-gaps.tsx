import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import type { RecordGap } from '#core/triage/coverage-schema';
import { formatNumber } from '../../ui/format';

const firstShown = 5;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The record numbers that are missing in a whole log. */
export function CoverageGaps({ gaps }: { readonly gaps: readonly RecordGap[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return null;
  const shown = all ? gaps : gaps.slice(0, firstShown);
  return (
    <>
      <ul className={styles.list} aria-label={text('window.coverage.gaps')}>
        {shown.map(({ after, before, missing }) => (
          <li key={after}>
            <Caption1>
              {text('window.coverage.gap', { missing: formatNumber(missing), after, before })}
            </Caption1>
          </li>
        ))}
      </ul>
      {gaps.length > shown.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {text('window.coverage.moreGaps', { count: formatNumber(gaps.length - shown.length) })}
        </Button>
      ) : null}
    </>
  );
}
