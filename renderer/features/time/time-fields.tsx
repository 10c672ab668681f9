import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { resolveIncidentTime } from '#core/case/incident-time';
import { timeParts } from '#core/case/time-parts';
import { text } from '#core/texts/text';
import { type TypedTime, typedTime, withTypedTime } from '../../store/case-parts';
import { useApp } from '../../store/store-context';
import { usePresent } from '../../store/use-present';
import { Fields } from '../../ui/fields';
import { SuggestInput } from '../../ui/suggest-input';
import { TextInput } from '../../ui/text-input';
import { localZone, suggestZones } from './zone-suggestions';

const useStyles = makeStyles({
  zone: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
  own: { alignSelf: 'start' },
});

/** Date, time and zone as they are typed; a whole time pasted into either field is taken apart. */
export function TimeFields() {
  const styles = useStyles();
  const incident = useApp((state) => state.caseFile.incident);
  const changeCase = useApp((state) => state.changeCase);
  const nowMs = usePresent(60_000);
  const typed = typedTime(incident);
  const problems = useMemo(() => fieldProblems(typedTime(incident)), [incident]);

  const change = (part: keyof TypedTime, value: string) => {
    const whole = part === 'timeZone' ? undefined : timeParts(value);
    const next =
      whole === undefined
        ? { ...typed, [part]: value }
        : { ...whole, timeZone: whole.timeZone === '' ? typed.timeZone : whole.timeZone };
    changeCase((caseFile) => withTypedTime(caseFile, next), { view: 'time', field: `incident.${part}` });
  };

  return (
    <>
      <Fields row>
        <TextInput
          label={text('window.time.date')}
          name="incident.local"
          placeholder={text('window.time.date.placeholder')}
          hint={text('window.time.date.hint')}
          value={typed.date}
          maxLength={40}
          problem={problems.date}
          onChange={(value) => change('date', value)}
        />
        <TextInput
          label={text('window.time.time')}
          placeholder={text('window.time.time.placeholder')}
          hint={text('window.time.time.hint')}
          value={typed.time}
          maxLength={40}
          problem={problems.time}
          onChange={(value) => change('time', value)}
        />
      </Fields>
      <div className={styles.zone}>
        <SuggestInput
          label={text('window.time.zone')}
          name="incident.timeZone"
          hint={text('window.time.zone.hint')}
          value={typed.timeZone}
          maxLength={100}
          problem={problems.timeZone}
          suggest={(words) => suggestZones(words, dayOf(typed.date, nowMs))}
          onChange={(value) => change('timeZone', value)}
        />
        {typed.timeZone === '' ? (
          <Link as="button" className={styles.own} onClick={() => change('timeZone', localZone())}>
            {text('window.time.useLocalZone', { zone: localZone() })}
          </Link>
        ) : null}
      </div>
    </>
  );
}

/** The day whose offsets are shown beside the zones: the one typed, else today. */
function dayOf(date: string, nowMs: number): string {
  const noonMs = Date.parse(`${date}T12:00:00Z`);
  return new Date(Number.isNaN(noonMs) ? nowMs : noonMs).toISOString();
}

type FieldProblems = { readonly [part in keyof TypedTime]: string | undefined };

/** What is wrong with each field, once it has something in it; an unfinished rest is not blamed. */
function fieldProblems({ date, time, timeZone }: TypedTime): FieldProblems {
  const isWrong = (local: string, zone: string, code: string) => {
    const resolved = resolveIncidentTime({ local, timeZone: zone });
    return resolved.kind === 'invalid' && resolved.problem.code === code;
  };
  const wrongDate = date !== '' && isWrong(`${date}T12:00`, 'UTC', 'local-time-invalid');
  const wrongTime = time !== '' && isWrong(`2026-01-15T${time}`, 'UTC', 'local-time-invalid');
  const wrongZone = timeZone !== '' && isWrong('2026-01-15T12:00', timeZone, 'unknown-time-zone');
  return {
    date: wrongDate ? text('window.time.date.wrong') : undefined,
    time: wrongTime ? text('window.time.time.wrong') : undefined,
    timeZone: wrongZone ? text('window.time.zone.wrong') : undefined,
  };
}
