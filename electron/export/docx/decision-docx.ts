/** Decisions as DOCX: one file each, or one file for many with sections that count their pages on their own. */
import type PizZip from 'pizzip';
import type { Article, DecisionDocument, PaperPerson } from '../../../shared/documents/decision-document.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import { placeDateSize, ruleLengths } from '../layout/decision-layout.ts';
import { withHeadLines } from '../layout/head-lines.ts';
import { coreProperties, packageBytes } from '../zip.ts';
import { appendixSection, appendixXml } from './appendix-docx.ts';
import { drawnRule } from './drawn-rule.ts';
import { withLongRecipients } from './long-recipients.ts';
import { laidOut } from './paper-layout.ts';
import { renderTemplate, type TemplateFields, type TemplateSource } from './template.ts';

const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
/** Three of the head, one of an attached list. */
const RULES_PER_PAPER = 4;

function articleFields({ label, paragraphs }: Article): TemplateFields {
  const [first = '', ...rest] = paragraphs;
  return { nhan: label, doan_dau: first, doan_sau: rest };
}

/** Facts of one of the people, under the names of the templates. */
function personFields(person: PaperPerson): TemplateFields {
  return {
    xung_ho: person.address,
    ho_ten_can_bo: person.name,
    ngay_sinh: person.born,
    dan_toc: person.ethnicity,
    que_quan: person.homePlace,
    trinh_do: person.degree,
    ly_luan_chinh_tri: person.theory,
    chuc_vu_hien_nay: person.presentPosition,
    don_vi_hien_nay: person.presentUnit,
    chuc_vu_moi: person.post,
    co_quan_moi: person.organ,
    don_vi_moi: person.unit,
    tu_ngay: person.from,
    la_nam: person.sex === 'male',
    la_nu: person.sex === 'female',
    la_dang_vien: person.isPartyMember,
    co_chuc_vu: person.presentPosition !== '',
  };
}

/** The people as a group; where there is only one, its fields may stand outside of the group as well. */
function peopleFields(people: readonly PaperPerson[]): TemplateFields {
  const [only, ...others] = people;
  return {
    nguoi: people.map((person, at) => ({ stt: String(at + 1), ...personFields(person) })),
    nhieu_nguoi: people.length > 1,
    ...(only !== undefined && others.length === 0 ? personFields(only) : {}),
  };
}

/** A paper as the tags of the templates. `ordinal` keeps the ids of drawn rules apart in a merged file. */
export function decisionFields(document: DecisionDocument, ordinal: number): TemplateFields {
  const paper = withHeadLines(document);
  const lengths = ruleLengths(paper);
  const id = ordinal * RULES_PER_PAPER;
  const rule = (length: number, number: number) => (length > 0 ? drawnRule(length, id + number) : '');
  return {
    co_quan_chu_quan: paper.superior,
    co_quan: paper.organ,
    quoc_hieu: paper.nation,
    tieu_ngu: paper.motto,
    so_ky_hieu: paper.numberLine,
    do_mat: paper.secrecy ? [paper.secrecy] : [],
    dia_danh_ngay: paper.placeDate,
    dia_danh_dai: placeDateSize(paper) === 13,
    ten_loai: paper.kind,
    trich_yeu: paper.subject,
    tham_quyen: paper.authority,
    can_cu: paper.bases,
    quyet_dinh: paper.resolves,
    cac_dieu: paper.articles.map(articleFields),
    dieu: paper.articles.slice(0, -1).map(articleFields),
    dieu_cuoi: paper.articles.slice(-1).map(articleFields),
    noi_nhan: paper.recipients,
    quyen_han: paper.signature.powers,
    chuc_vu: paper.signature.position,
    ho_ten: paper.signature.name,
    ke_tieu_de: rule(lengths.heading, 1),
    ke_co_quan: rule(lengths.organ, 2),
    ke_trich_yeu: rule(lengths.subject, 3),
    ...peopleFields(paper.people),
  };
}

function finish(zip: PizZip, paper: DecisionDocument): Uint8Array {
  zip.file(CORE, coreProperties(paper.properties));
  return packageBytes(zip);
}

/** A filled template, with the list attached in a section of its own behind it. */
function renderPaper(paper: DecisionDocument, template: TemplateSource, ordinal: number): PizZip {
  const zip = renderTemplate(laidOut(template, paper.layout), decisionFields(paper, ordinal));
  const { recipients } = paper;
  zip.file(DOCUMENT, withLongRecipients(zip.file(DOCUMENT)?.asText() ?? '', recipients.length));
  if (paper.appendix === null) return zip;
  const { before, content, section, after } = bodyOf(zip.file(DOCUMENT)?.asText() ?? '');
  const list = appendixXml(paper.appendix, ordinal * RULES_PER_PAPER + RULES_PER_PAPER);
  zip.file(DOCUMENT, before + ended(content, section) + list + appendixSection(section) + after);
  return zip;
}

/**
 * One decision as the bytes of a .docx.
 * @throws AppError `template-invalid`.
 */
export function decisionDocx(paper: DecisionDocument, template: TemplateSource): Uint8Array {
  return finish(renderPaper(paper, template, 0), paper);
}

interface Body {
  before: string;
  content: string;
  section: string;
  after: string;
}

/** The body of a document part, its last section's properties apart. */
function bodyOf(xml: string): Body {
  const match = /^([\s\S]*<w:body>)([\s\S]*)(<w:sectPr[\s\S]*?<\/w:sectPr>)(\s*<\/w:body>[\s\S]*)$/.exec(xml);
  if (!match) throw new AppError('template-invalid', { template: '' }, `${DOCUMENT}: no section`);
  const [, before = '', content = '', section = '', after = ''] = match;
  return { before, content, section, after };
}

/** An empty paragraph at the very end, as our templates have one behind the table of the signature. */
const EMPTY_END = /<w:p>\s*<w:pPr>((?:(?!<\/?w:p>|<w:sectPr)[\s\S])*)<\/w:pPr>\s*<\/w:p>\s*$/;

/**
 * Content with the end of its section, whose properties the last paragraph carries where it is empty: one more might
 * come to stand on a page of its own. Else a paragraph without height does.
 */
function ended(content: string, section: string): string {
  if (EMPTY_END.test(content)) return content.replace(EMPTY_END, `<w:p><w:pPr>$1${section}</w:pPr></w:p>`);
  return `${content}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="2" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
}

/**
 * Decisions of one family in one .docx, each on a new page and numbered from 1. `written` is told how many are done.
 * @throws AppError `nothing-to-export` for an empty list, `template-invalid`.
 */
export function mergedDecisionsDocx(
  papers: readonly DecisionDocument[],
  template: TemplateSource,
  written: (done: number) => void = () => undefined,
): Uint8Array {
  const [first] = papers;
  if (!first) throw new AppError('nothing-to-export');
  let zip: PizZip | undefined;
  const bodies = papers.map((paper, ordinal) => {
    const rendered = renderPaper(paper, template, ordinal);
    // Of the others only the body is of use: hundreds of whole packages would fill the memory.
    zip ??= rendered;
    written(ordinal + 1);
    return bodyOf(rendered.file(DOCUMENT)?.asText() ?? '');
  });
  const last = bodies.at(-1);
  if (!zip || !last) throw new AppError('nothing-to-export');
  const contents = bodies.map((body) =>
    body === last ? body.content + body.section : ended(body.content, body.section),
  );
  zip.file(DOCUMENT, last.before + contents.join('') + last.after);
  const many = papers.length > 1;
  const { organ } = first.properties;
  return finish(zip, many ? { ...first, properties: { title: 'Quyết định', subject: '', organ } } : first);
}
