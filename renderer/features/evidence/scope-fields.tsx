import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { useField } from '../../store/use-field';
import { Fields } from '../../ui/fields';
import { TextInput } from '../../ui/text-input';

const longestWindowHours = 24 * 365;

/** How much of the log is taken, the server's name for a folder that does not tell it, and whether the service is contacted. */
export function ScopeFields() {
  const [server, setServer] = useField('evidence', 'server');
  const fullLog = useApp((state) => state.fullLog);
  const setFullLog = useApp((state) => state.setFullLog);
  const running = useApp((state) => state.live !== undefined);
  const hasTime = useApp((state) => state.caseFile.incident !== undefined);
  return (
    <>
      <Fields row>
        <WindowHours
          disabled={running}
          hint={text(hasTime ? 'window.evidence.hours.hint' : 'window.evidence.hours.noTime')}
        />
        <TextInput
          label={text('window.evidence.server')}
          hint={text('window.evidence.server.hint')}
          value={server}
          onChange={setServer}
          maxLength={2_000}
        />
      </Fields>
      <Field hint={text('window.evidence.fullLog.hint')}>
        <Switch
          checked={fullLog}
          disabled={running}
          label={text('window.evidence.fullLog')}
          onChange={(_, { checked }) => setFullLog(checked)}
        />
      </Field>
      <ConnectivitySwitch disabled={running} />
    </>
  );
}

/** The only thing on the page that contacts the service, so it is off until it is switched on. */
function ConnectivitySwitch({ disabled }: { readonly disabled: boolean }) {
  const checked = useApp((state) => state.checkConnectivity);
  const setChecked = useApp((state) => state.setCheckConnectivity);
  return (
    <Field hint={text('window.evidence.connectivity.hint')}>
      <Switch
        checked={checked}
        disabled={disabled}
        label={text('window.evidence.connectivity')}
        onChange={(_, data) => void setChecked(data.checked)}
      />
    </Field>
  );
}

function WindowHours({ disabled, hint }: { readonly disabled: boolean; readonly hint: string }) {
  const hours = useApp((state) => state.windowHours);
  const setHours = useApp((state) => state.setWindowHours);
  const [typed, setTyped] = useState(String(hours));
  const wrong = asHours(typed) === undefined;
  return (
    <Field
      label={text('window.evidence.hours')}
      hint={hint}
      {...(wrong
        ? { validationMessage: text('window.evidence.hours.wrong'), validationState: 'error' as const }
        : {})}
    >
      <Input
        value={typed}
        inputMode="numeric"
        maxLength={8}
        disabled={disabled}
        onChange={(_, { value }) => {
          setTyped(value);
          const next = asHours(value);
          if (next !== undefined) setHours(next);
        }}
      />
    </Field>
  );
}

function asHours(typed: string): number | undefined {
  const hours = Number(typed.trim());
  return typed.trim() !== '' && hours > 0 && hours <= longestWindowHours ? hours : undefined;
}
