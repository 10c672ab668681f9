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
        const styles = argumentOf(makes, init);
        const read = styles ?? init;
        const value = evaluate(code.slice(read.start, read.end), known);
        if (styles === undefined) known.set(name, value);
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

/** @typedef {ReturnType<typeof import('vite').parseAst>['body']} Statements */

/**
 * Local names of what a file takes from Fluent, with the names that Fluent gives them.
 *
 * @param {Statements} body
 */
function importsOfFluent(body) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || statement.source.value !== fluentName) continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
      names.set(specifier.local.name, specifier.imported.name);
    }
  }
  return names;
}

/**
 * The constants of a file, exported or not.
 *
 * @param {Statements} body
 */
function constants(body) {
  return body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .filter((statement) => statement?.type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [{ name: id.name, init }] : []));
}

/**
 * What a function of this name is called with, where the expression is such a call.
 *
 * @param {string} name
 * @param {ReturnType<typeof constants>[number]['init']} expression
 */
function argumentOf(name, expression) {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') return undefined;
  return expression.callee.name === name ? expression.arguments[0] : undefined;
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
