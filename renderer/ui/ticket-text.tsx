import { Caption1, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formLength, ticketTextLimit } from '#core/model/ticket-limit';
import { text } from '#core/texts/text';
import { useApp } from '../store/store-context';
import { CopyButton } from './copy-button';
import { formatNumber } from './format';
import { Section } from './section';

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3 },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // Fluent stops a text area at 260 pixels; a ticket text is to be read.
    maxHeight: 'none',
  },
});

/** The text for the form of the portal, at most 4,000 characters, made anew whenever the case changes. */
export function TicketText() {
  const styles = useStyles();
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const readTicketText = useApp((state) => state.readTicketText);
  const copyTicketText = useApp((state) => state.copyTicketText);
  const [ticketText, setTicketText] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is made from the case and the runs
  useEffect(() => {
    let gone = false;
    void readTicketText().then((answer) => {
      if (!gone && answer !== undefined) setTicketText(answer);
    });
    return () => {
      gone = true;
    };
  }, [readTicketText, caseFile, runs]);
  return (
    <Section
      title={text('window.review.ticket')}
      note={text('window.review.ticket.note')}
      actions={<CopyButton label={text('window.review.copyTicket')} copy={copyTicketText} />}
    >
      <Caption1 className={styles.count}>
        {text('window.review.ticket.count', {
          count: formatNumber(formLength(ticketText)),
          limit: formatNumber(ticketTextLimit),
        })}
      </Caption1>
      <Textarea
        readOnly
        dir="auto"
        rows={18}
        resize="vertical"
        value={ticketText}
        aria-label={text('window.review.ticket')}
        textarea={{ className: styles.text }}
      />
    </Section>
  );
}
