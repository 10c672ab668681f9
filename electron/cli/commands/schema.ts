import { z } from 'zod';
import { caseSchema, manifestSchema, text } from '#core';
import type { Command } from '../command';
import { exitCodes } from '../exit-codes';
import { UsageError } from '../usage-error';

const schemas = new Map<string, z.ZodType>([
  ['case', caseSchema],
  ['manifest', manifestSchema],
]);

export const schemaCommand: Command = {
  name: 'schema',
  help: text('cli.help.schema'),
  options: {},
  run: async (_values, positionals, terminal) => {
    const [name] = positionals;
    const schema = name === undefined ? undefined : schemas.get(name);
    if (schema === undefined || positionals.length !== 1) throw new UsageError(text('cli.schemaWhich'));
    await terminal.print(`${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`);
    return exitCodes.complete;
  },
};
