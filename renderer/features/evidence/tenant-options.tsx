import { Button, Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { cloudNames } from '#core/graph/cloud';
import { text } from '#core/texts/text';
import { useApp } from '../../store/store-context';
import { Fields } from '../../ui/fields';
import { TextInput } from '../../ui/text-input';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What seldom differs: another tenant, a national cloud, a registration of one's own. A wrong value keeps it open. */
export function TenantOptions() {
  const styles = useStyles();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const problem = useApp((state) => state.tenantPlan?.problem);
  const isOpen = opened || problem !== undefined;
  return (
    <div className={styles.root}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpened(!isOpen)}
        >
          {text('window.tenant.more')}
        </Button>
      </div>
      {isOpen ? (
        <div id={id}>
          <OptionFields />
        </div>
      ) : null}
    </div>
  );
}

function OptionFields() {
  const { tenant, cloud, clientId, realm } = useApp((state) => state.tenantChoice);
  const change = useApp((state) => state.changeTenantChoice);
  const running = useApp((state) => state.live !== undefined);
  const problem = useApp((state) => state.tenantPlan?.problem);
  const problemOf = (subject: string) => (problem?.subject === subject ? problem.message : undefined);
  return (
    <Fields>
      <Fields row>
        <TextInput
          label={text('window.tenant.tenant')}
          hint={text('window.tenant.tenant.hint')}
          value={tenant}
          problem={problemOf('tenant')}
          onChange={(value) => change({ tenant: value })}
          maxLength={300}
        />
        <Field label={text('window.tenant.cloud')}>
          <Select
            value={cloud}
            disabled={running}
            onChange={(_, { value }) => {
              const chosen = cloudNames.find((name) => name === value);
              if (chosen !== undefined) change({ cloud: chosen });
            }}
          >
            {cloudNames.map((name) => (
              <option key={name} value={name}>
                {text(`window.tenant.cloud.${name}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Fields>
      <TextInput
        label={text('window.tenant.client')}
        hint={text('window.tenant.client.hint')}
        value={clientId}
        problem={problemOf('client-id')}
        onChange={(value) => change({ clientId: value })}
        maxLength={100}
        monospace
      />
      <Field hint={text('window.tenant.realm.hint')}>
        <Switch
          checked={realm}
          disabled={running}
          label={text('window.tenant.realm')}
          onChange={(_, { checked }) => change({ realm: checked })}
        />
      </Field>
    </Fields>
  );
}
