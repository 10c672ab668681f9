import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Image24Regular } from '@fluentui/react-icons/svg/image';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useField } from '../../store/use-field';
import { Section } from '../../ui/section';
import { ScreenshotCard } from './screenshot-card';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 240px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

const none: readonly Attachment[] = [];

/** The pictures of the page: chosen, dropped or pasted; each with a note, each can be taken out again. */
export function Screenshots() {
  const styles = useStyles();
  const [screenshots = none, setScreenshots] = useField('page', 'screenshots');
  const choose = useApp((state) => state.chooseScreenshots);
  return (
    <Section title={text('window.page.screenshots')}>
      <div className={styles.drop}>
        <Image24Regular aria-hidden="true" />
        <div className={styles.words}>
          <Body1>{text('window.page.drop')}</Body1>
          <Caption1 className={styles.quiet}>{text('window.page.formats')}</Caption1>
        </div>
        <Button name="page.screenshots" onClick={() => void choose()}>
          {text('window.page.choose')}
        </Button>
      </div>
      {screenshots.length === 0 ? null : (
        <ul className={styles.list}>
          {screenshots.map((screenshot) => (
            <li key={screenshot.file}>
              <ScreenshotCard
                screenshot={screenshot}
                onNote={(note) =>
                  setScreenshots(
                    screenshots.map((other) => (other === screenshot ? noted(screenshot, note) : other)),
                  )
                }
                onRemove={() => setScreenshots(screenshots.filter((other) => other !== screenshot))}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function noted({ file }: Attachment, note: string): Attachment {
  return note === '' ? { file } : { file, note };
}
