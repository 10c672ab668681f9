import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from './exit-codes';
import type { Terminal } from './terminal';

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** One command of the command line. */
export type Command = {
  readonly name: string;
  readonly help: string;
  readonly options: OptionSpecs;
  readonly run: (
    values: OptionValues,
    positionals: readonly string[],
    terminal: Terminal,
  ) => Promise<ExitCode>;
};

/** A switch's value as a text, undefined when it was not given. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** All values of a switch that may be given several times; a comma separates values too when `split` says so. */
export function textOptions(values: OptionValues, name: string, split = false): readonly string[] {
  const value = values[name];
  const texts = (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');
  return split ? texts.flatMap((item) => item.split(',').map((part: string) => part.trim())) : texts;
}
