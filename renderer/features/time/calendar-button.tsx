import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { Calendar20Regular } from '@fluentui/react-icons/svg/calendar';
import { useState } from 'react';
import { text } from '#core/texts/text';
import { Calendar } from '../../ui/calendar';

type CalendarButtonProps = {
  readonly chosen: string | undefined;
  readonly today: string;
  readonly onPick: (day: string) => void;
};

/** Opens a calendar beside a field for a date. */
export function CalendarButton({ chosen, today, onPick }: CalendarButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover open={open} trapFocus positioning="below-end" onOpenChange={(_, data) => setOpen(data.open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<Calendar20Regular />}
          aria-label={text('window.time.pickDate')}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={text('window.calendar')}>
        <Calendar
          chosen={chosen}
          today={today}
          onPick={(day) => {
            setOpen(false);
            onPick(day);
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
