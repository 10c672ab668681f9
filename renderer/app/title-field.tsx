import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { withTitle } from '../store/case-parts';
import { useApp } from '../store/store-context';

const useStyles = makeStyles({
  root: {
    flex: '0 1 420px',
    minWidth: '80px',
    backgroundColor: 'transparent',
    borderTopColor: 'transparent',
    borderLeftColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  input: { textOverflow: 'ellipsis' },
});

/** The case's title, named where it stands. */
export function TitleField() {
  const styles = useStyles();
  const title = useApp((state) => state.caseFile.title ?? '');
  const view = useApp((state) => state.view);
  const changeCase = useApp((state) => state.changeCase);
  return (
    <Input
      className={styles.root}
      input={{ className: styles.input }}
      value={title}
      dir="auto"
      maxLength={2_000}
      placeholder={text('window.untitled')}
      aria-label={text('window.caseTitle')}
      onChange={(_, data) =>
        changeCase((caseFile) => withTitle(caseFile, data.value), { view, field: 'title' })
      }
    />
  );
}
