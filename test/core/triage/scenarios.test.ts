import { describe, expect, it } from 'vitest';
import { factScenarios } from './scenarios/facts';
import { failures } from './scenarios/failures';
import { listenerScenarios } from './scenarios/listener';
import { mixtures } from './scenarios/mixtures';
import { quiet } from './scenarios/quiet';
import { triageScenario } from './scenarios/run-scenario';
import { times } from './scenarios/times';

describe.each([
  ['a cause that the log names', failures],
  ['the listener', listenerScenarios],
  ['nothing at the incident', quiet],
  ['the time of the incident', times],
  ['two things at once', mixtures],
  ['facts of the server', factScenarios],
])('%s', (_name, scenarios) => {
  it.each(scenarios)('$name', async (scenario) => {
    const { findings } = await triageScenario(scenario);
    const codes = (isExplaining: boolean) =>
      findings
        .filter(({ relation }) => (relation === 'explains-incident') === isExplaining)
        .map(({ code }) => code);
    expect({ explains: codes(true), alsoSeen: codes(false) }).toEqual({
      explains: scenario.explains,
      alsoSeen: scenario.alsoSeen ?? [],
    });
    expect(findings.filter(({ records, facts }) => records.length + facts.length === 0)).toEqual([]);
  });
});
