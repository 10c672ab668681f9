import { parseCase } from '../../case/parse-case';
import { folderDocument, schemaNamed } from './folder-documents';
import type { TriageInput } from './triage-input';

/** The case that lies in the folder; a case.json of another program is none of our business. */
export async function caseInFolder(folder: string): Promise<Pick<TriageInput, 'caseFile' | 'problems'>> {
  const content = await folderDocument(folder, 'case.json');
  if (!schemaNamed(content)?.startsWith('casebundle.case/')) return { caseFile: undefined, problems: [] };
  const parsed = parseCase(content?.toString('utf8') ?? '', 'case.json');
  return parsed.ok
    ? { caseFile: parsed.value, problems: [] }
    : { caseFile: undefined, problems: [parsed.problem] };
}
