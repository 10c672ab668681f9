import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import type { Cut } from '#core/triage/triage-report';
import { formatNumber } from './format';
import { Section } from './section';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

/** What the report leaves out to stay bounded; nothing is shown where nothing was left out. */
export function CutList({ cuts }: { readonly cuts: readonly Cut[] }) {
  const styles = useStyles();
  if (cuts.length === 0) return null;
  return (
    <Section title={text('window.cuts.title')} note={text('window.cuts.note')}>
      <ul className={styles.list}>
        {cuts.map(({ part, explanation, kept, of }) => (
          <li key={part}>
            <Caption1>
              {text('window.cuts.line', { explanation, kept: formatNumber(kept), of: formatNumber(of) })}
            </Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}
