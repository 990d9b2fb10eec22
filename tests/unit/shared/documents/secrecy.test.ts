import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../electron/export/docx/decision-docx.ts';
import { loadTemplate } from '../../../../electron/export/docx/template.ts';
import { decisionsPrintJob } from '../../../../electron/export/html/decision-html.ts';
import { decisionFor } from '../../../../shared/documents/decision.ts';
import { secrecyMark } from '../../../../shared/documents/secrecy.ts';
import { DecisionFamily } from '../../../../shared/domain/decision.ts';
import { readDocx } from '../../../support/docx.ts';
import { problemsOf } from '../../../support/paper-checks/index.ts';
import { paperFile } from '../../../support/paper-checks/paper-file.ts';
import { completeInput } from './kind-samples.ts';
import { ROOT } from './samples.ts';

const { templatesDir, fontsDir } = exportAssets(ROOT);

describe('the mark of a secret paper', () => {
  it('is the gravest of the people it is about', () => {
    const of = (...levels: string[]) =>
      secrecyMark(levels.map((secrecy) => ({ facts: secrecy === '' ? {} : { secrecy } })));
    expect(of('')).toBe('');
    expect(of('confidential', '')).toBe('MẬT');
    expect(of('top-secret', 'confidential', 'secret')).toBe('TUYỆT MẬT');
    expect(of('confidential', 'secret')).toBe('TỐI MẬT');
  });

  it.each(DecisionFamily.options)(
    'stands framed under the number of a %s paper, which stays in form',
    (family) => {
      const input = completeInput('appoint', family);
      const [who] = input.people;
      const facts = { ...who.facts, secrecy: 'confidential' };
      const secret = { ...input, people: [{ ...who, facts }] as const };
      const paper = decisionFor(secret);
      const docx = decisionDocx(paper, loadTemplate(templatesDir, family));
      expect(problemsOf(paperFile(docx, secret))).toEqual([]);
      const xml = readDocx(docx).parts.get('word/document.xml') ?? '';
      expect(xml.match(/<w:pStyle w:val="DoMat"\/>/g)).toHaveLength(1);
      expect(xml.indexOf('>MẬT<')).toBeGreaterThan(xml.indexOf(`>${paper.numberLine}<`));
      expect(xml.indexOf('>MẬT<')).toBeLessThan(xml.indexOf(`>${paper.placeDate}<`));
      const { html } = decisionsPrintJob([paper], fontsDir);
      expect(html).toContain('<p class="secrecy">MẬT</p>');

      const open = decisionFor(input);
      expect(readDocx(decisionDocx(open, loadTemplate(templatesDir, family))).text).not.toContain('MẬT');
      expect(decisionsPrintJob([open], fontsDir).html).not.toContain('class="secrecy"');
    },
  );
});
