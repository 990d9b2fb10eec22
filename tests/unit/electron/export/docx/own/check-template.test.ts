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
import { type DecisionFamily, DecisionFamily as Families } from '../../../../../../shared/domain/decision.ts';
import { partsOf } from '../../../../../support/docx.ts';
import {
  changedFile,
  changedText,
  paragraph,
  shippedFile,
  withParagraph,
} from '../../../../../support/template-files.ts';
import { temporaryFolder } from '../../../../../support/temporary.ts';
import { PROVINCE, ROOT } from '../../../../shared/documents/samples.ts';

/** What a check says: code, paragraph, words around. */
function told(bytes: Uint8Array, family: DecisionFamily = 'state') {
  return checkTemplate(bytes, family).problems.map(({ code, place, params }) => ({
    code,
    paragraph: place?.paragraph ?? null,
    around: place?.around ?? '',
    params,
  }));
}

function codes(bytes: Uint8Array, family: DecisionFamily = 'state'): string[] {
  return checkTemplate(bytes, family).problems.map(({ code }) => code);
}

function wordsOf(paper: DecisionDocument, bytes: Uint8Array | null): string[] {
  return bytes === null ? [] : readWords(decisionDocx(paper, { docx: bytes }));
}

/** The bytes of a container of old files, with a stream of that name. */
function compound(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

describe('our own templates', () => {
  it.each(Families.options)('pass the check of %s decisions without a remark', (family) => {
    const { problems, bytes } = checkTemplate(shippedFile(family), family);
    expect(problems).toEqual([]);
    expect(bytes).not.toBeNull();
  });

  it.each(Families.options)('say the same when a %s one was saved and loaded again', (family) => {
    const paper = sampleDecision(family, PROVINCE);
    const { bytes } = checkTemplate(shippedFile(family), family);
    const ours = decisionDocx(paper, loadTemplate(exportAssets(ROOT).templatesDir, family));
    expect(wordsOf(paper, bytes)).toEqual(readWords(ours));
    expect(wordsOf(paper, bytes).length).toBeGreaterThan(15);
  });
});

describe('a file that is no template', () => {
  it.each([
    ['plain text', Buffer.from('Quyết định'), 'not-docx'],
    ['a file with a password', compound('EncryptedPackage'), 'password'],
    ['an old .doc', compound('WordDocument'), 'old-format'],
    ['a broken package', shippedFile('state').slice(0, 900), 'damaged'],
    ['a workbook', changedFile(shippedFile('state'), { [CONTENT_TYPES]: '<Types/>' }), 'not-docx'],
    [
      'a part that is not well formed',
      changedText('state', (xml) => xml.replace('</w:body>', '')),
      'damaged',
    ],
    [
      'a part that defines entities',
      changedText('state', (xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document')),
      'damaged',
    ],
    ['a file with macros', changedFile(shippedFile('state'), { 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a .docm without its macros',
      changedFile(shippedFile('state'), {
        [CONTENT_TYPES]: (xml) =>
          xml.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
      }),
      'macros',
    ],
    ['a file that is too large', Buffer.alloc(10_000_001), 'too-large'],
  ])('is refused: %s', (_what, bytes, code) => {
    expect(checkTemplate(bytes, 'state')).toEqual({
      problems: [{ code, place: null, params: {} }],
      fields: [],
      bytes: null,
    });
  });

  it('is accepted where it is a template of the word processor, and becomes a document', () => {
    const dotx = changedFile(shippedFile('state'), {
      [CONTENT_TYPES]: (xml) => xml.replace('document.main+xml', 'template.main+xml'),
    });
    const { problems, bytes } = checkTemplate(dotx, 'state');
    expect(problems).toEqual([]);
    expect(partsOf(bytes ?? new Uint8Array()).get(CONTENT_TYPES)).toContain('document.main+xml');
  });
});

describe('merge fields of a file', () => {
  it('are told with the paragraph as a reader counts it, and the words around', () => {
    const bytes = withParagraph('state', 'Theo Nghị quyết {khong_co} của Hội đồng');
    expect(told(bytes)).toEqual([
      {
        code: 'field-unknown',
        paragraph: 26,
        around: 'Theo Nghị quyết {khong_co} của Hội đồng',
        params: { field: '{khong_co}', nearest: '' },
      },
    ]);
    expect(checkTemplate(bytes, 'state').bytes).toBeNull();
  });

  it('are read together where formatting cut them, and filled', () => {
    const pieces = ['{so', '_ky_', 'hieu}'].map(
      (text, at) => `<w:r>${at === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r>`,
    );
    const cut = `${pieces[0]}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>${pieces[1]}<w:bookmarkEnd w:id="1"/>${pieces[2]}`;
    const { problems, bytes } = checkTemplate(withParagraph('state', cut), 'state');
    expect(problems).toEqual([]);
    const words = wordsOf(sampleDecision('state', PROVINCE), bytes);
    expect(words.filter((line) => line === 'Số: 05/QĐ-UBND')).toHaveLength(2);
  });

  it.each([
    ['a tab', '<w:tab/>'],
    ['a picture of lines', '<w:drawing/>'],
    ['a note', '<w:footnoteReference w:id="2"/>'],
  ])('are told where %s cuts them apart', (_what, between) => {
    const bytes = withParagraph(
      'state',
      `<w:r><w:t>{so_ky</w:t></w:r><w:r>${between}</w:r><w:r><w:t>_hieu}</w:t></w:r>`,
    );
    expect(codes(bytes)).toEqual(['field-split']);
  });

  it('are told where a group opens outside of a table and closes within', () => {
    const bytes = changedText('state', (xml) =>
      xml.replace('{tham_quyen}', '{tham_quyen}{#la_nu}').replace('Nơi nhận:', 'Nơi nhận:{/la_nu}'),
    );
    expect(told(bytes)).toMatchObject([{ code: 'not-fillable', params: { field: '{#la_nu}' } }]);
  });

  it('are told in the head of pages as well, with a group of its own', () => {
    const bytes = changedFile(shippedFile('state'), {
      'word/header1.xml': (xml) => xml.replace('<w:p>', `${paragraph('{#can_cu}')}<w:p>`),
    });
    const [problem] = checkTemplate(bytes, 'state').problems;
    expect(problem).toMatchObject({ code: 'loop-unclosed', place: { part: 'header', paragraph: 1 } });
  });

  it.each([
    ['a date that changes', 'DATE \\@ "dd/MM/yyyy"', 'word-field', 'DATE'],
    ['the writer', 'AUTHOR', 'word-field', 'AUTHOR'],
    ['another file', 'INCLUDETEXT "C:\\\\a.docx"', 'word-field', 'INCLUDETEXT'],
    ['a mail merge', 'MERGEFIELD Ho_ten \\* MERGEFORMAT', 'word-merge-field', 'Ho_ten'],
  ])('of the word processor are refused: %s', (_what, instruction, code, field) => {
    const text = instruction.replaceAll('"', '&quot;');
    const simple = `<w:fldSimple w:instr="${text}"><w:r><w:t>x</w:t></w:r></w:fldSimple>`;
    const long = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${text}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    for (const xml of [simple, long]) {
      expect(told(withParagraph('state', xml))).toMatchObject([{ code, paragraph: 26, params: { field } }]);
    }
  });
});

describe('parts every decision has', () => {
  const without = (...fields: readonly string[]) =>
    codes(changedText('state', (xml) => fields.reduce((text, field) => text.replaceAll(field, ''), xml)));

  it.each([
    ['the number', ['{so_ky_hieu}'], ['missing-number']],
    ['the signer', ['{ho_ten}'], ['missing-signature']],
    ['the position', ['{chuc_vu}'], ['missing-position']],
    ['place and date', ['{dia_danh_ngay}'], ['missing-date']],
    ['the subject', ['{trich_yeu}'], ['missing-subject']],
    ['the organ', ['{#co_quan}', '{/co_quan}'], ['field-misplaced', 'missing-heading']],
    ['the recipients', ['{#noi_nhan}', '{/noi_nhan}'], ['field-misplaced', 'missing-recipients']],
  ])('are missed: %s', (_what, fields, expected) => {
    expect(without(...fields)).toEqual(expected);
  });

  it('are missed where the last article is left out, or all of them', () => {
    const last = ['{#dieu_cuoi}', '{/dieu_cuoi}', '{#dieu}', '{/dieu}'];
    const cut = (xml: string, from: string, to: string) => {
      const start = xml.lastIndexOf('<w:p>', xml.indexOf(from));
      return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', xml.indexOf(to)) + '</w:p>'.length);
    };
    expect(codes(changedText('state', (xml) => cut(xml, '{#dieu_cuoi}', '{/dieu_cuoi}')))).toEqual([
      'missing-last-article',
    ]);
    expect(codes(changedText('state', (xml) => cut(xml, last[2] ?? '', '{/dieu_cuoi}')))).toEqual([
      'missing-content',
    ]);
  });

  it('may be typed, which is said where it matters', () => {
    const typed = changedText('state', (xml) =>
      xml
        .replace('{#noi_nhan}', '- Như Điều 3;')
        .replace(
          /(<w:sz w:val="22"\/><w:szCs w:val="22"\/><\/w:rPr><w:t xml:space="preserve">)\{\.\}/,
          '$1- Lưu: VT.',
        )
        .replace('{/noi_nhan}', ''),
    );
    expect(told(typed)).toMatchObject([
      { code: 'typed-recipients', around: 'Nơi nhận:' },
      { code: 'font-size' },
      { code: 'text-color' },
    ]);
    expect(checkTemplate(typed, 'state').bytes).not.toBeNull();
  });

  it('are missed where pages have no number', () => {
    const bytes = changedFile(shippedFile('state'), {
      'word/header1.xml': (xml) => xml.replace(' PAGE ', ' NUMPAGES '),
    });
    expect(codes(bytes)).toEqual(['missing-page-number']);
  });
});

describe('page and letters', () => {
  it.each([
    ['State margins within the range', 'state', 'w:top="1134"', 'w:top="1400"', []],
    ['a State margin outside', 'state', 'w:left="1701"', 'w:left="1134"', ['30–35']],
    ['a Party margin that is not the one', 'party', 'w:top="1134"', 'w:top="1400"', ['20']],
  ] as const)('%s', (_what, family, from, to, allowed) => {
    const bytes = changedText(family, (xml) => xml.replace(from, to));
    expect(told(bytes, family).map(({ params }) => params.allowed)).toEqual(allowed);
    expect(checkTemplate(bytes, family).bytes).not.toBeNull();
  });

  it('tells a page that is not A4 upright', () => {
    const bytes = changedText('state', (xml) =>
      xml.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
    );
    expect(told(bytes)).toMatchObject([{ code: 'page-size', params: { width: '216', height: '279' } }]);
  });

  it('tells each font, size and colour where it first stands, from run, style and theme', () => {
    const odd = (properties: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>Kính gửi</w:t></w:r>`;
    const bytes = withParagraph(
      'state',
      [odd('<w:rFonts w:ascii="Arial"/>'), odd('<w:sz w:val="36"/>'), odd('<w:color w:val="ff0000"/>')].join(
        '',
      ),
    );
    expect(told(bytes).map(({ code, paragraph: at, params }) => [code, at, params])).toEqual([
      ['font', 26, { font: 'Arial' }],
      ['font-size', 26, { size: '18', allowed: '11–14' }],
      ['text-color', 26, { color: 'FF0000' }],
    ]);
    const styled = changedFile(shippedFile('state'), {
      'word/styles.xml': (xml) => xml.replaceAll('w:ascii="Times New Roman"', 'w:ascii="Cambria"'),
      'word/document.xml': (xml) => xml.replaceAll(/<w:rFonts [^>]*\/>/g, ''),
    });
    expect(told(styled)).toMatchObject([{ code: 'font', paragraph: 2, params: { font: 'Cambria' } }]);
  });
});

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
    expect(problems).toMatchObject([{ code: 'removed-picture', place: { paragraph: 25 } }]);
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
