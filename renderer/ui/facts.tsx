import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { conflicts, type Fact } from '#core/model/fact';
import { text } from '#core/texts/text';
import { formatUtc } from './format';
import { Notice } from './notice';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(140px, 200px) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  origin: { color: tokens.colorNeutralForeground3 },
});

/** Facts with where each was read; values that disagree are all shown, with a sentence that says so. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const disagreeing = conflicts(facts);
  return (
    <>
      {disagreeing.map(({ name, host }) => (
        <Notice key={`${name} ${host}`} intent="warning">
          {text('window.facts.conflict', { name: text(`window.fact.${name}`), host })}
        </Notice>
      ))}
      <dl className={styles.list}>
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two facts may be equal in everything
          <div className={styles.row} key={index}>
            <dt className={styles.name}>{text(`window.fact.${fact.name}`)}</dt>
            <dd className={styles.value}>
              <span dir="auto">{factValue(fact)}</span>
              <Caption1 className={styles.origin}>
                {text('window.facts.origin', {
                  source: fact.origin.source,
                  host: fact.host,
                  at: formatUtc(fact.at),
                })}
              </Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function factValue({ name, value }: Fact): string {
  if (typeof value === 'boolean') return text(value ? 'window.yes' : 'window.no');
  if (Array.isArray(value)) return value.length === 0 ? text('window.none') : value.join(', ');
  if (name.endsWith('-record') && typeof value === 'string') return formatUtc(value);
  return String(value);
}
