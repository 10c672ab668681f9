import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { text } from '#core/texts/text';
import type { FindingGroup } from '../../store/finding-groups';
import { Section } from '../../ui/section';
import { FindingCard } from './finding-card';
import type { FindingContext } from './finding-text';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

type FindingGroupProps = {
  readonly group: FindingGroup;
  readonly context: FindingContext;
  readonly isOpen: (index: number) => boolean;
  readonly toggle: (index: number) => void;
  readonly setAll: (indices: readonly number[], open: boolean) => void;
  readonly heads: RefObject<Map<number, HTMLButtonElement>>;
};

/** Findings of one relation to the incident under one heading. */
export function FindingGroupView({ group, context, isOpen, toggle, setAll, heads }: FindingGroupProps) {
  const styles = useStyles();
  const { relation, findings } = group;
  const indices = findings.map(({ index }) => index);
  const allOpen = indices.every(isOpen);
  return (
    <Section
      title={text(`window.findings.group.${relation}`)}
      note={text(`window.findings.group.${relation}.note`)}
      {...(findings.length < 2
        ? {}
        : {
            actions: (
              <Button appearance="subtle" size="small" onClick={() => setAll(indices, !allOpen)}>
                {text(allOpen ? 'window.findings.collapseAll' : 'window.findings.expandAll')}
              </Button>
            ),
          })}
    >
      <ul className={styles.list}>
        {findings.map((placed) => (
          <li key={placed.index}>
            <FindingCard
              placed={placed}
              context={context}
              isOpen={isOpen(placed.index)}
              onToggle={() => toggle(placed.index)}
              head={(element) => {
                if (element === null) heads.current.delete(placed.index);
                else heads.current.set(placed.index, element);
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
