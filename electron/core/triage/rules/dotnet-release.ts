import { factsNamed } from '../../model/fact';
import { text } from '../../texts/text';
import { finding, nonEmpty } from '../finding-from';
import { confidence, relationOfState } from '../judge';
import type { TriageRule } from '../triage-context';
import type { Finding } from '../triage-report';

/** Release numbers of .NET Framework. Source: learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed. */
const release472 = 461_808;
const release48 = 528_040;

/** .NET Framework older than current builds need (4.7.2), or than the page on writeback asks for (4.8). */
export const dotnetRelease: TriageRule = ({ facts, incident }) =>
  factsNamed(facts, 'host.dotnet-release').flatMap((fact): readonly Finding[] => {
    const proof = nonEmpty([fact]);
    if (proof === undefined || typeof fact.value !== 'number' || fact.value >= release48) return [];
    const isTooOld = fact.value < release472;
    const words = {
      code: 'dotnet-too-old',
      severity: isTooOld ? 'warning' : 'information',
      title: text(isTooOld ? 'triage.dotnet.tooOld' : 'triage.dotnet.older', { release: fact.value }),
      meaning: text('triage.dotnet.meaning'),
      nextSteps: [text('triage.dotnet.install')],
    } as const;
    const judged = {
      confidence: confidence('medium', 'triage.because.requirement'),
      relation: relationOfState(incident),
    };
    return [finding(words, { facts: proof }, judged)];
  });
