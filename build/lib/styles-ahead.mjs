import * as fluent from '@fluentui/react-components';
import { resolveStyleRulesForSlots } from '@griffel/core';

const fluentName = '@fluentui/react-components';

/**
 * Works the styles of the window out when it is built: `makeStyles` does it at the start of each window otherwise, which takes
 * longer than to show what is styled. A call whose styles hang on more than Fluent and constants of its own file is left as it is.
 *
 * @returns {import('vite').Plugin}
 */
export function stylesAhead() {
  return {
    name: 'styles-ahead',
    // What it reads is plain JavaScript then.
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('makeStyles(')) return null;
      const { body } = this.parse(code);
      const imported = importsOfFluent(body);
      const makes = [...imported].find(([, name]) => name === 'makeStyles')?.[0];
      if (makes === undefined) return null;
      /** @type {Map<string, unknown>} */
      const known = new Map([...imported].map(([local, name]) => [local, Reflect.get(fluent, name)]));
      let changed = '';
      let end = 0;
      for (const { name, init } of constants(body)) {
        const isStyles = init.type === 'CallExpression' && nameOf(init.callee) === makes;
        const read = isStyles ? init.arguments[0] : init;
        const value = read && evaluate(code.slice(read.start, read.end), known);
        if (!isStyles) known.set(name, value);
        else if (value !== undefined) {
          const [classes, rules] = resolveStyleRulesForSlots(value);
          changed += `${code.slice(end, init.start)}stylesAhead(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`;
          end = init.end;
        }
      }
      if (end === 0) return null;
      return {
        code: `import { __styles as stylesAhead } from '${fluentName}';\n${changed}${code.slice(end)}`,
        map: null,
      };
    },
  };
}

/**
 * Local names of what a file takes from Fluent, with the names that Fluent gives them.
 *
 * @param {readonly any[]} body
 */
function importsOfFluent(body) {
  return new Map(
    body
      .filter(({ type, source }) => type === 'ImportDeclaration' && source.value === fluentName)
      .flatMap(({ specifiers }) => specifiers)
      .filter(({ type }) => type === 'ImportSpecifier')
      .map(({ local, imported }) => [local.name, nameOf(imported)]),
  );
}

/**
 * The constants of a file, exported or not.
 *
 * @param {readonly any[]} body
 * @returns {{ name: string; init: any }[]}
 */
function constants(body) {
  return body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .filter((statement) => statement?.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .filter(({ id, init }) => id.type === 'Identifier' && init)
    .map(({ id, init }) => ({ name: id.name, init }));
}

/** @param {any} node */
function nameOf(node) {
  return node.type === 'Identifier' ? node.name : undefined;
}

/**
 * The value of an expression by what is known, or undefined when it hangs on anything else.
 *
 * @param {string} expression
 * @param {ReadonlyMap<string, unknown>} known
 */
function evaluate(expression, known) {
  const names = [...known.keys()].filter((name) => known.get(name) !== undefined);
  try {
    return new Function(...names, `'use strict'; return (${expression});`)(
      ...names.map((name) => known.get(name)),
    );
  } catch {
    return undefined;
  }
}
