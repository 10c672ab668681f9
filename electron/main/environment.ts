import path from 'node:path';
import { app } from 'electron';
import { type Clock, fixedClock, systemClock } from '#core/model/clock';

/**
 * Where the application keeps its data. `CASEBUNDLE_HOME` names another folder, for a stick that carries everything
 * and for tests. To be called before anything reads a path: the single-instance lock lies in there as well.
 */
export function claimHomeFolder(): string {
  const home = process.env['CASEBUNDLE_HOME'];
  if (home) app.setPath('userData', path.resolve(home));
  return app.getPath('userData');
}

/** The machine's clock, or one that stands still at `CASEBUNDLE_NOW` so that tests and samples come out the same. */
export function appClock(): Clock {
  const now = process.env['CASEBUNDLE_NOW'];
  return now && !Number.isNaN(Date.parse(now)) ? fixedClock(now) : systemClock;
}
