import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { Clock20Regular } from '@fluentui/react-icons/svg/clock';
import { text } from '#core/texts/text';

const useStyles = makeStyles({ list: { maxHeight: '280px', overflowY: 'auto' } });

/** Every half hour, from midnight on. */
const times = Array.from({ length: 48 }, (_, index) => {
  const hour = String(Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 === 0 ? '00' : '30'}`;
});

/** Offers the half hours of a day beside a field for a time; minutes are typed. */
export function ClockButton({ onPick }: { readonly onPick: (time: string) => void }) {
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<Clock20Regular />}
          aria-label={text('window.time.pickTime')}
        />
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {times.map((time) => (
            <MenuItem key={time} onClick={() => onPick(time)}>
              {time}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
