import { useEffect, useMemo } from 'react';
import { comingFiles } from '#core/case/coming-files';
import { givenFiles } from '#core/case/given-files';
import { type LeftOutChoice, leftOutChoice } from '#core/case/left-out';
import type { ComingFile } from '#core/model/coming-file';
import type { Problem } from '#core/model/problem';
import { useApp } from '../../store/store-context';

/** The files of the coming package as they are known now. */
export type Coming = {
  readonly files: readonly ComingFile[];
  readonly choice: LeftOutChoice;
  /** Why a file is left out; undefined for one that goes in. */
  readonly reasonOf: (file: ComingFile) => string | undefined;
  /** Why sizes are missing. */
  readonly problem: Problem | undefined;
};

/** Lists the files at once out of the case, and with all sizes as soon as main has answered; anew when either changes. */
export function useComing(): Coming {
  const caseFile = useApp((state) => state.caseFile);
  const runs = useApp((state) => state.runs);
  const coming = useApp((state) => state.coming);
  const problem = useApp((state) => state.comingProblem);
  const readComing = useApp((state) => state.readComing);
  // What is left out does not change the list.
  const { package: _chosen, ...others } = caseFile;
  const listed = JSON.stringify(others);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made from the case and the runs
  useEffect(() => {
    void readComing();
  }, [readComing, listed, runs]);
  return useMemo(() => {
    const known = comingFiles(caseFile, runs);
    const files = coming !== undefined && sameNames(coming, known) ? coming : known;
    const artifacts = runs.flatMap((run) => run.artifacts);
    const choice = leftOutChoice(caseFile, artifacts);
    const given = new Map(givenFiles(caseFile).map(({ file }, index) => [file, choice.given.get(index)]));
    const reasonOf = ({ origin, path, leaveOutAs = '' }: ComingFile) =>
      origin.kind === 'person' ? given.get(leaveOutAs) : choice.evidence.get(path);
    return { files, choice, reasonOf, problem };
  }, [caseFile, runs, coming, problem]);
}

/** Whether main's list is about the files that there are now, and not about those before a change. */
function sameNames(coming: readonly ComingFile[], known: readonly ComingFile[]): boolean {
  const nameOf = ({ leaveOutAs, path }: ComingFile) => leaveOutAs ?? path;
  return (
    coming.length === known.length &&
    coming.every((file, index) => nameOf(file) === nameOf(known[index] ?? file))
  );
}
