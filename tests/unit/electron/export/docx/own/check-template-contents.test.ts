import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../../../electron/export/docx/decision-docx.ts';
import { checkTemplate } from '../../../../../../electron/export/docx/own/check-template.ts';
import { readWords } from '../../../../../../electron/export/docx/own/read-words.ts';
import { loadTemplate } from '../../../../../../electron/export/docx/template.ts';
import { convertToPdf, findOfficeSuite } from '../../../../../../electron/export/pdf/office-suite.ts';
import type { DecisionDocument } from '../../../../../../shared/documents/decision-document.ts';
import { sampleDecision } from '../../../../../../shared/documents/sample-decision.ts';
import { DecisionFamily as Families } from '../../../../../../shared/domain/decision.ts';
import { partsOf } from '../../../../../support/docx.ts';
import { codes, wordsOf } from '../../../../../support/template-checks.ts';
import { changedFile, shippedFile, withParagraph } from '../../../../../support/template-files.ts';
import { temporaryFolder } from '../../../../../support/temporary.ts';
import { PROVINCE, ROOT } from '../../../../shared/documents/samples.ts';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';

describe('foreign matter', () => {
  const picture = `<w:r><w:drawing><wp:inline xmlns:wp="w"><a:graphic xmlns:a="a"><a:blip r:embed="rId9"/></a:graphic></wp:inline></w:drawing></w:r>`;
  const withImage = changedFile(withParagraph('state', picture), {
    [RELATIONSHIPS]: (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://x/image" Target="media/image1.png"/><Relationship Id="rId8" Type="http://x/hyperlink" TargetMode="External" Target="https://x.invalid/secret"/></Relationships>',
      ),
    'word/media/image1.png': 'png',
  });

  it('pictures are taken out, with their files', () => {
    const { problems, bytes } = checkTemplate(withImage, 'state');
    expect(problems).toMatchObject([{ code: 'removed-picture', place: { paragraph: 28 } }]);
    const parts = partsOf(bytes ?? new Uint8Array());
    expect([...parts.keys()].some((path) => path.includes('media'))).toBe(false);
    expect([...parts.values()].join('')).not.toMatch(/blip|image1|secret/);
  });

  it('links become their words', () => {
    const link = '<w:hyperlink r:id="rId8"><w:r><w:t>cổng thông tin</w:t></w:r></w:hyperlink>';
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://y.invalid"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>địa chỉ</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { problems, bytes } = checkTemplate(withParagraph('state', link + field), 'state');
    expect(problems.map(({ code }) => code)).toEqual(['removed-link', 'removed-link']);
    const xml = partsOf(bytes ?? new Uint8Array()).get('word/document.xml') ?? '';
    expect(xml).toContain('cổng thông tin');
    expect(xml).toContain('địa chỉ');
    expect(xml).not.toMatch(/hyperlink|invalid|fldChar/i);
  });

  it('tracked changes are made final, comments and names deleted', () => {
    const tracked =
      '<w:ins w:id="1" w:author="Lê Thị Soạn"><w:r><w:t>thêm </w:t></w:r></w:ins><w:del w:id="2" w:author="Lê Thị Soạn"><w:r><w:delText>bớt</w:delText></w:r></w:del><w:commentRangeStart w:id="3"/><w:r w:rsidR="00AA"><w:t>chữ</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>';
    const bytes = changedFile(withParagraph('state', tracked), {
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Lê Thị Soạn</dc:creator><cp:lastModifiedBy>Phạm Sửa</cp:lastModifiedBy></cp:coreProperties>',
      'docProps/app.xml': '<Properties><Company>Sở Nội vụ</Company></Properties>',
      'word/settings.xml': (xml) =>
        xml
          .replace(
            '<w:compat>',
            '<w:rsids><w:rsid w:val="00AA"/></w:rsids><w:attachedTemplate r:id="r1"/><w:compat>',
          )
          .replace('<w:settings ', '<w:settings xmlns:r="r" '),
    });
    const { problems, bytes: kept } = checkTemplate(bytes, 'state');
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['removed-revisions', { count: '2' }],
      ['removed-comments', { count: '1' }],
      ['removed-traces', { names: 'Lê Thị Soạn; Phạm Sửa; Sở Nội vụ' }],
    ]);
    const all = [...partsOf(kept ?? new Uint8Array()).values()].join('');
    expect(all).toContain('thêm ');
    expect(all).not.toMatch(/bớt|Soạn|Sửa|Sở Nội vụ|rsid|attachedTemplate|comment/);
  });

  it('embedded objects and text of other files are taken out', () => {
    const bytes = withParagraph(
      'state',
      '<w:r><w:object><o:OLEObject xmlns:o="o" r:id="rId9"/></w:object></w:r>',
    );
    expect(codes(bytes)).toEqual(['removed-object']);
  });

  it('content controls stay as what they hold', () => {
    const control =
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:r><w:t>{ho_ten_can_bo}</w:t></w:r></w:sdtContent></w:sdt>';
    const { problems, bytes } = checkTemplate(withParagraph('state', control), 'state');
    expect(problems).toEqual([]);
    expect(wordsOf(sampleDecision('state', PROVINCE), bytes)).toContain('Nguyễn Văn Mẫu');
  });
});

describe('a filled template', () => {
  /** Every field of the list in one paragraph each, conditions both ways. */
  const everything = withParagraph(
    'state',
    '<w:r><w:t>[{#tham_quyen}có{/}{^tham_quyen}không{/}][{#la_nu}bà{/la_nu}{^la_nu}ông{/la_nu}] {xung_ho} {ho_ten_can_bo}, {ngay_sinh}, {dan_toc}, {que_quan}, {trinh_do}, {ly_luan_chinh_tri}, {chuc_vu_hien_nay}, {don_vi_hien_nay}, {chuc_vu_moi}, {co_quan_moi}, {don_vi_moi}, {tu_ngay}{#nguoi} {stt}. {ho_ten_can_bo}{#la_dang_vien} đv{/}{/nguoi}</w:t></w:r>',
  );
  const template = checkTemplate(everything, 'state');

  it('leaves no field behind, whatever of a decision is missing', () => {
    expect(template.problems).toEqual([]);
    const sample = sampleDecision('state', PROVINCE);
    const [person] = sample.people;
    if (person === undefined || template.bytes === null) throw new Error('no sample');
    const docx = template.bytes;
    const texts = [
      'nation',
      'motto',
      'numberLine',
      'placeDate',
      'kind',
      'subject',
      'authority',
      'resolves',
    ] as const;
    const lists = ['organ', 'bases', 'articles', 'recipients'] as const;
    const facts = ['born', 'ethnicity', 'homePlace', 'degree', 'theory', 'presentPosition', 'post'] as const;
    fc.assert(
      fc.property(
        fc.subarray([...texts]),
        fc.subarray([...lists]),
        fc.subarray([...facts]),
        fc.constantFrom('male', 'female', null),
        fc.boolean(),
        (noTexts, noLists, noFacts, sex, signs) => {
          const paper: DecisionDocument = {
            ...sample,
            ...Object.fromEntries(noTexts.map((name) => [name, ''])),
            ...Object.fromEntries(noLists.map((name) => [name, []])),
            signature: signs ? sample.signature : { powers: [], position: '', name: '' },
            people: [{ ...person, ...Object.fromEntries(noFacts.map((name) => [name, ''])), sex }],
          };
          const text = readWords(decisionDocx(paper, { docx })).join('\n');
          expect(text).not.toMatch(/[{}]|undefined|null|\[object/);
          expect(text).toContain(noTexts.includes('authority') ? '[không]' : '[có]');
          expect(text).toContain(sex === 'female' ? '[bà]' : '[ông]');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names each of several people within the group, and refuses to name one of them outside', () => {
    const sample = sampleDecision('state', PROVINCE);
    const people = sample.people.flatMap((one) => [
      one,
      { ...one, name: 'Lò Thị Hai', sex: 'female' as const },
    ]);
    const paper = { ...sample, people };
    expect(() => wordsOf(paper, template.bytes)).toThrow(/template-for-one-person/);
    const many = checkTemplate(
      withParagraph(
        'state',
        '{#nhieu_nguoi}các ông, bà:{/nhieu_nguoi}{#nguoi} {stt}. {ho_ten_can_bo};{/nguoi}',
      ),
      'state',
    );
    expect(wordsOf(paper, many.bytes)).toContain('các ông, bà: 1. Nguyễn Văn Mẫu; 2. Lò Thị Hai;');
  });
});

describe.skipIf(findOfficeSuite() === null)('a file that went through LibreOffice', () => {
  it.each(Families.options)('passes and says what ours says: %s', { timeout: 120_000 }, async (family) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mau.docx'), shippedFile(family));
    execFileSync(
      findOfficeSuite() ?? '',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--convert-to', 'docx', '--outdir', join(folder, 'out'), join(folder, 'mau.docx')],
      ],
      { stdio: 'ignore' },
    );
    const { problems, bytes } = checkTemplate(readFileSync(join(folder, 'out', 'mau.docx')), family);
    expect(problems).toEqual([]);
    const paper = sampleDecision(family, PROVINCE);
    const docx = decisionDocx(paper, { docx: bytes ?? new Uint8Array() });
    const ours = decisionDocx(paper, loadTemplate(exportAssets(ROOT).templatesDir, family));
    expect(readWords(docx)).toEqual(readWords(ours));
    writeFileSync(join(folder, 'a.docx'), docx);
    await convertToPdf(findOfficeSuite() ?? '', folder, ['a'], new AbortController().signal);
    expect(readFileSync(join(folder, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
