import path from 'node:path';
import { app } from 'electron';

/**
 * Where the application keeps its data. `CASEBUNDLE_HOME` names another folder, for a stick that carries everything
 * and for tests. To be called before anything reads a path: the single-instance lock lies in there as well.
 */
export function claimHomeFolder(): string {
  const home = process.env['CASEBUNDLE_HOME'];
  if (home) app.setPath('userData', path.resolve(home));
  return app.getPath('userData');
}
