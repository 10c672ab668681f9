import { maxSources } from '#contract/limits';
import { parseServerName } from '#core/host/server-name';
import { text } from '#core/texts/text';
import { counted } from '../../ui/format';

export type CheckedNames = {
  readonly names: readonly string[];
  /** What is wrong, one sentence each, and not more of them than can be read. */
  readonly problems: readonly string[];
};

const shownProblems = 3;

/**
 * The names of servers in what was typed or pasted, separated by comma, semicolon, blank or new line. While a name is being
 * typed (`isDone` false), nothing is said of a hyphen at its end, nor of an empty field.
 */
export function checkServerNames(typed: string, isDone: boolean): CheckedNames {
  const given = typed.split(/[\s,;]+/).filter((name) => name !== '');
  const isOpen = !isDone && !/[\s,;]$/.test(typed);
  const names = new Map<string, string>();
  const found: string[] = given.length === 0 && isDone ? [refusalOf('') ?? ''] : [];
  given.forEach((name, index) => {
    const written = isOpen && index === given.length - 1 ? name.replace(/-+$/, '') : name;
    const parsed = parseServerName(written);
    if (parsed.ok) names.set(parsed.value.toLowerCase(), parsed.value);
    else if (written !== '') found.push(parsed.problem.message);
  });
  if (names.size > maxSources) found.push(text('app.source.tooMany', { limit: maxSources }));
  const more = found.length - shownProblems;
  const problems = found.slice(0, shownProblems);
  return {
    names: [...names.values()],
    problems:
      more > 0 ? [...problems, counted(more, 'window.sources.oneMore', 'window.sources.manyMore')] : problems,
  };
}

function refusalOf(name: string): string | undefined {
  const parsed = parseServerName(name);
  return parsed.ok ? undefined : parsed.problem.message;
}
