import type { Problem } from '../../model/problem';
import { text } from '../../texts/text';

/** So many sentences of a kind stand in the package; the journal has all, and their number is said. */
const mostOfAKind = 20;

/** What a reader of a merged package must know, bounded however many sources there are. */
export type MergeNotes = {
  readonly sameEvidence: (sentence: string) => void;
  readonly problems: (path: string, problems: readonly Problem[]) => void;
  readonly leftOut: (path: string, count: number) => void;
  readonly otherCase: (path: string) => void;
  /** Adds and gives the sentences about evidence of one name with different content. */
  readonly clashes: (
    hosts: readonly (readonly string[])[],
    tenantFiles: readonly string[],
  ) => readonly string[];
  readonly sentences: () => readonly string[];
};

export function mergeNotes(): MergeNotes {
  const same = boundedList();
  const problems = boundedList();
  const leftOut = boundedList();
  const clashes = boundedList();
  let otherCases = 0;
  return {
    sameEvidence: same.add,
    problems: (path, found) => {
      for (const { message } of found) {
        for (const line of message.split('\n')) {
          problems.add(line.includes(path) ? line : text('merge.problemOf', { path, message: line }));
        }
      }
    },
    leftOut: (path, count) => {
      if (count > 0) leftOut.add(text('merge.leftOut', { path, count }));
    },
    otherCase: () => {
      otherCases += 1;
    },
    clashes: (hosts, tenantFiles) => {
      const sentences = [
        ...hosts.map((names) => text('merge.clash', { count: names.length, names: firstOf(names) })),
        ...(tenantFiles.length === 0
          ? []
          : [text('merge.tenantClash', { files: firstOf(tenantFiles), count: tenantFiles.length + 1 })]),
      ];
      for (const sentence of sentences) clashes.add(sentence);
      return sentences;
    },
    sentences: () => [
      ...problems.sentences(),
      ...clashes.sentences(),
      ...same.sentences(),
      ...leftOut.sentences(),
      ...(otherCases === 0 ? [] : [text('merge.otherCases', { count: otherCases })]),
    ],
  };
}

function boundedList() {
  const kept: string[] = [];
  let more = 0;
  return {
    add: (sentence: string): void => {
      if (kept.length < mostOfAKind) kept.push(sentence);
      else more += 1;
    },
    sentences: (): readonly string[] => (more === 0 ? kept : [...kept, text('merge.more', { more })]),
  };
}

/** Names of a list, as many as a sentence holds. */
function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, mostOfAKind).join(', ');
  return names.length > mostOfAKind ? `${shown} ...` : shown;
}
