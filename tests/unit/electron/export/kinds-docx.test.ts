import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { DECISION_KINDS, familiesOf } from '../../../../shared/domain/decision-kind.ts';
import { readDocx } from '../../../support/docx.ts';
import { completePaper } from '../../shared/documents/kind-samples.ts';
import { ROOT } from '../../shared/documents/samples.ts';

const { templatesDir } = exportAssets(ROOT);
const TEMPLATES = { state: loadTemplate(templatesDir, 'state'), party: loadTemplate(templatesDir, 'party') };
const WAYS = [
  ['one', {}],
  ['several', { people: 3 }],
  ['listed', { people: 3, listed: true }],
] as const;
const CASES = DECISION_KINDS.flatMap((kind) =>
  familiesOf(kind).flatMap((family) => WAYS.map(([way, people]) => [kind, family, way, people] as const)),
);

describe.each(CASES)('%s of the %s, %s', (kind, family, way, people) => {
  const docx = readDocx(decisionDocx(completePaper(kind, family, people), TEMPLATES[family]));

  it('is black Times New Roman within the sizes, composed, without tags and marks of the making', () => {
    const runs = docx.paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(new Set(runs.map((run) => run.font))).toEqual(new Set(['Times New Roman']));
    expect(runs.every((run) => run.size >= 11 && run.size <= 16)).toBe(true);
    expect(docx.text).not.toMatch(/[{}]|undefined/);
    expect(docx.text).toBe(docx.text.normalize('NFC'));
  });

  it('numbers, cites and ends as its family does', () => {
    const number = docx.styled('SoKyHieu')[0]?.text ?? '';
    const last = docx.styled('NoiDungCuoi').at(-1)?.text ?? '';
    const bases = docx.styled('CanCu').map(({ text }) => text);
    expect(bases.slice(0, -1).every((base) => base.endsWith(';'))).toBe(true);
    if (family === 'state') {
      expect(number).toMatch(/^Số: \d{2,}\/(QĐ|TB)-[A-ZĐ]+$/);
      expect(last).toMatch(/\.\/\.$/);
      expect(bases.at(-1)).toMatch(/[^.]\.$/);
    } else {
      expect(number).toMatch(/^Số \d{2,}-(QĐ|TB)\/[A-ZĐ]+$/);
      expect(last).toMatch(/[^/]\.$/);
      expect(docx.text).not.toMatch(/Số:|TM\.|\.\/\./);
      expect(docx.text.match(/\*/g)).toHaveLength(1);
    }
  });

  it('has its list on lying pages numbered from 1, and none where nobody is listed', () => {
    expect(docx.sections).toHaveLength(way === 'listed' ? 2 : 1);
    if (way !== 'listed') return;
    const [, list = ''] = docx.sections;
    expect(list).toContain('w:orient="landscape"');
    expect(list).toContain('<w:pgNumType w:start="1"/>');
    expect(docx.text).toMatch(/\(Kèm theo (Quyết định|Thông báo) số 05[/-]/);
    expect(docx.text).toMatch(/\(Danh sách có 03 (người|đồng chí)\)/);
  });
});
