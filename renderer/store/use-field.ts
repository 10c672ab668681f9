import { type CasePart, type PartFields, withField } from './case-parts';
import { useApp } from './store-context';

/** One field of the case and the function that sets it; each change can be undone and saves itself. */
export function useField<P extends CasePart, F extends keyof PartFields<P> & string>(
  part: P,
  field: F,
): readonly [PartFields<P>[F] | undefined, (value: PartFields<P>[F] | undefined) => void] {
  const value = useApp((state) => (state.caseFile[part] as PartFields<P> | undefined)?.[field]);
  const changeCase = useApp((state) => state.changeCase);
  const set = (next: PartFields<P>[F] | undefined) =>
    changeCase((caseFile) => withField(caseFile, part, field, next), {
      view: part,
      field: `${part}.${field}`,
    });
  return [value, set];
}
