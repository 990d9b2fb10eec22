import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, sourcesOf } from '../shared/i18n/catalog-entries.ts';

/** Attributes whose text people see or hear. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
]);
const LETTERS = /\p{L}{2,}/u;
/** Names of keys are the same in every language. */
const KEYS = /\b(?:Ctrl|Alt|Shift|Esc|Enter|Del|Tab|F\d+)\b/g;

interface Literal {
  file: string;
  line: number;
  text: string;
}

/** Words in JSX that do not come from the catalogs. */
function literalsOf(file: string, source: string): Literal[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const literals: Literal[] = [];
  const report = (node: ts.Node, text: string): void => {
    if (!LETTERS.test(text.replace(KEYS, ''))) return;
    literals.push({
      file,
      line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      text: text.trim(),
    });
  };
  /** Text a JSX expression can end up as: literals, and both sides of conditions. */
  const reportValue = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) report(node, node.text);
    else if (ts.isConditionalExpression(node)) {
      reportValue(node.whenTrue);
      reportValue(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) reportValue(node.right);
    else if (ts.isParenthesizedExpression(node)) reportValue(node.expression);
    else if (ts.isTemplateExpression(node)) {
      report(node, node.head.text);
      for (const span of node.templateSpans) report(node, span.literal.text);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    else if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) {
      reportValue(node.expression);
    } else if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
      const value = node.initializer;
      if (value !== undefined && ts.isStringLiteral(value)) report(node, value.text);
      else if (value !== undefined && ts.isJsxExpression(value) && value.expression !== undefined) {
        reportValue(value.expression);
      }
    } else if (ts.isPropertyAssignment(node) && node.name.getText() === 'headerName')
      reportValue(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return literals;
}

describe('text in the window', () => {
  it('is seen by the scan wherever it is hard-coded', () => {
    const source = `
      const a = <p>Xin chào</p>;
      const b = <input placeholder="Tên" title={'Họ tên'} aria-label={open ? 'Mở' : t('x')} className="not seen" />;
      const c = <p>{ready && 'Xong'}{t('x')}{\`Số \${n}\`}</p>;
      const d = { headerName: 'Cột', field: 'name' };
    `;
    expect(
      literalsOf('sample.tsx', source)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Cột', 'Họ tên', 'Mở', 'Số', 'Tên', 'Xin chào', 'Xong'].sort());
  });

  it('comes from the catalogs', () => {
    const files = sourcesOf('renderer', ['.tsx']);
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => literalsOf(file, read(file)))).toEqual([]);
  });
});
