import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Image24Regular } from '@fluentui/react-icons/svg/image';
import type { Attachment } from '#core/case/case-schema';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useField } from '../../store/use-field';
import { Section } from '../../ui/section';
import { DropBox } from './drop-box';
import { ScreenshotCard } from './screenshot-card';

const useStyles = makeStyles({
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
      <DropBox
        icon={<Image24Regular aria-hidden="true" />}
        says={text('window.page.drop')}
        takes={text('window.page.formats')}
      >
        <Button name="page.screenshots" onClick={() => void choose()}>
          {text('window.page.choose')}
        </Button>
      </DropBox>
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
