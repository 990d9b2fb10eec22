import { describe, expect, it } from 'vitest';
import { exportAssets } from '../../../../../../electron/export/assets.ts';
import { decisionDocx } from '../../../../../../electron/export/docx/decision-docx.ts';
import { checkTemplate } from '../../../../../../electron/export/docx/own/check-template.ts';
import { readWords } from '../../../../../../electron/export/docx/own/read-words.ts';
import { loadTemplate } from '../../../../../../electron/export/docx/template.ts';
import { sampleDecision } from '../../../../../../shared/documents/sample-decision.ts';
import { DecisionFamily as Families } from '../../../../../../shared/domain/decision.ts';
import { partsOf } from '../../../../../support/docx.ts';
import { codes, told, wordsOf } from '../../../../../support/template-checks.ts';
import {
  changedFile,
  changedText,
  paragraph,
  shippedFile,
  withParagraph,
} from '../../../../../support/template-files.ts';
import { PROVINCE, ROOT } from '../../../../shared/documents/samples.ts';

/** The bytes of a container of old files, with a stream of that name. */
function compound(stream: string): Uint8Array {
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([head, Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
}

const CONTENT_TYPES = '[Content_Types].xml';

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
        paragraph: 29,
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
      expect(told(withParagraph('state', xml))).toMatchObject([{ code, paragraph: 29, params: { field } }]);
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
      ['font', 29, { font: 'Arial' }],
      ['font-size', 29, { size: '18', allowed: '11–14' }],
      ['text-color', 29, { color: 'FF0000' }],
    ]);
    const styled = changedFile(shippedFile('state'), {
      'word/styles.xml': (xml) => xml.replaceAll('w:ascii="Times New Roman"', 'w:ascii="Cambria"'),
      'word/document.xml': (xml) => xml.replaceAll(/<w:rFonts [^>]*\/>/g, ''),
    });
    expect(told(styled)).toMatchObject([{ code: 'font', paragraph: 2, params: { font: 'Cambria' } }]);
  });
});
