import { Body1, Caption1, makeStyles, Title2, tokens } from '@fluentui/react-components';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Notice } from '../../ui/notice';
import { UndoBar } from '../../ui/undo-bar';
import { CaseList } from './case-list';
import { CutOffCard } from './cut-off-card';
import { DeletedCases } from './deleted-cases';
import { StartActions } from './start-actions';
import { StartPaste } from './start-paste';
import { ThemeChoice } from './theme-choice';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    maxWidth: '920px',
    margin: '0 auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2, maxWidth: '88ch' },
  foot: { color: tokens.colorNeutralForeground3 },
});

/** The first screen: start a case, go on with one, open a package, try the sample. */
export function StartScreen() {
  const styles = useStyles();
  const notice = useApp((state) => state.notice);
  const dismissNotice = useApp((state) => state.dismissNotice);
  const version = useApp((state) => state.version);
  return (
    <div className={styles.screen}>
      <main className={styles.page}>
        <header className={styles.head}>
          <div className={styles.words}>
            <Title2 as="h1" tabIndex={-1} className={styles.title}>
              {text('window.product')}
            </Title2>
            <Body1 className={styles.intro}>{text('window.start.intro')}</Body1>
          </div>
          <ThemeChoice />
        </header>
        {notice === undefined ? null : (
          <Notice intent="error" onDismiss={dismissNotice}>
            {notice}
          </Notice>
        )}
        <CutOffCard />
        <UndoBar />
        <StartActions />
        <CaseList />
        <DeletedCases />
        <StartPaste />
        <Caption1 className={styles.foot}>{text('window.start.foot', { version })}</Caption1>
      </main>
    </div>
  );
}
