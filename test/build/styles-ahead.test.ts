import { resolveStyleRulesForSlots } from '@griffel/core';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { stylesAhead } from '../../build/lib/styles-ahead.mjs';

/** What the plugin makes of a file of the window; undefined where it leaves the file alone. */
function transformed(code: string, id = '/project/renderer/ui/notice.tsx'): string | undefined {
  const { transform } = stylesAhead();
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const context = { parse: parseAst } as unknown as ThisParameterType<typeof transform>;
  const result = transform.call(context, code, id);
  return result !== null && typeof result === 'object' && 'code' in result ? String(result.code) : undefined;
}

const fromFluent = `import { makeStyles, tokens } from '@fluentui/react-components';\n`;

describe('stylesAhead', () => {
  it('puts what makeStyles works out in its place', () => {
    const made = transformed(
      `${fromFluent}const gap = 4;\nexport const useStyles = makeStyles({ root: { color: tokens.colorBrandBackground, gap: \`\${gap}px\` } });\n`,
    );
    const [classes, rules] = resolveStyleRulesForSlots({
      root: { color: 'var(--colorBrandBackground)', gap: '4px' },
    });
    expect(made).toContain(
      `export const useStyles = stylesAhead(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`,
    );
    expect(made).toContain(`import { __styles as stylesAhead } from '@fluentui/react-components';`);
    expect(made).not.toContain('makeStyles({');
  });

  it('keeps all else of the file as it is', () => {
    const made = transformed(
      `${fromFluent}const useA = makeStyles({ a: { top: 0 } });\nfunction A() { return useA(); }\nconst useB = makeStyles({ b: { left: 0 } });\nA(useB);\n`,
    );
    expect(made?.match(/stylesAhead\(/g)).toHaveLength(2);
    expect(made).toMatch(
      /\nfunction A\(\) \{ return useA\(\); \}\nconst useB = stylesAhead\(.*\);\nA\(useB\);\n$/,
    );
  });

  it.each([
    [
      'styles that hang on another file',
      `import { width } from './width';\n${fromFluent}const use = makeStyles({ a: { width } });`,
    ],
    [
      'styles that hang on what runs later',
      `${fromFluent}const use = makeStyles({ a: { width: window.innerWidth } });`,
    ],
    [
      'a makeStyles of someone else',
      `import { makeStyles } from 'elsewhere';\nconst use = makeStyles({ a: { top: 0 } });`,
    ],
    ['a file without styles', `export const a = 1; // makeStyles(`],
  ])('leaves %s alone', (_, code) => {
    expect(transformed(code)).toBeUndefined();
  });

  it('leaves the libraries alone', () => {
    const code = `${fromFluent}const use = makeStyles({ a: { top: 0 } });`;
    expect(transformed(code, '/project/node_modules/a/index.js')).toBeUndefined();
  });
});
