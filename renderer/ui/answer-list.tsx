import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ItemAnswer } from '#core/case/item-answers';
import { type ChecklistItem, checklistItems } from '#core/model/checklist-item';
import { text } from '#core/texts/text';
import { StateIcon } from './state-mark';
import { useRowStyles } from './use-row-styles';

type AnswerListProps = {
  readonly answers: readonly ItemAnswer[];
  /** Leads to an item; without it the list is only read. */
  readonly onOpen?: (item: ChecklistItem) => void;
};

const useStyles = makeStyles({
  answer: {
    gridColumn: '2 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    // The whole answer stands at its item.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The seven items: each with its state by shape and word and its answer, or why support wants what is missing. */
export function AnswerList({ answers, onOpen }: AnswerListProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  return (
    <ol className={rows.list}>
      {answers.map(({ item, state, answer }) => {
        const row = (
          <>
            <StateIcon state={state} />
            <Text weight="semibold">{`${checklistItems.indexOf(item) + 1} ${text(`window.view.${item}`)}`}</Text>
            <Caption1 className={styles.state}>{text(`window.state.${state}`)}</Caption1>
            <Caption1 className={styles.answer} dir="auto">
              {state === 'missing' ? `${answer} ${text(`worth.why.${item}`)}` : answer}
            </Caption1>
          </>
        );
        return (
          <li key={item} className={rows.item}>
            {onOpen === undefined ? (
              <div className={rows.row}>{row}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(rows.row, rows.button)}
                onClick={() => onOpen(item)}
              >
                {row}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
