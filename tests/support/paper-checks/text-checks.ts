/** Number, dates, legal bases, sentences and spelling (DOCUMENTS.md §1.3, §2.2, §5, §7 items 3, 4, 6 to 8, 11, 12, 14). */
import { citingDay } from '../../../shared/documents/decision-frame.ts';
import { inForceOn } from '../../../shared/rules/citations.ts';
import { toneFormsIn } from '../../../shared/text/tone-style.ts';
import { articleTexts, isOldParty, isState, type PaperCheck, textsOf, unless } from './paper-file.ts';

/** `Số: 05/QĐ-UBND`, `Số: 05/QĐ-MTTQ-BTT`; `Số 05-QĐ/TU`; where there is no number yet, room of at least six spaces. */
export const numberLine: PaperCheck = (paper) => {
  const [line = ''] = textsOf(paper, 'SoKyHieu');
  const form = isState(paper)
    ? /^Số: (\d{2,}| {6,})\/(QĐ|TB)-[A-ZĐ]+(-BTT)?$/u
    : /^Số (\d{2,}| {6,})-(QĐ|TB)\/[A-ZĐ]+$/u;
  return unless(form.test(line), `the number is “${line}”`);
};

const LONG_DATE = /ngày (\d+) tháng (\d+)(?: năm (\d{4}))?/gu;

/** A zero before days under 10 and months 1 and 2, before nothing else; the place before the comma. */
export const dates: PaperCheck = (paper) => {
  const { docx } = paper;
  const place = [...textsOf(paper, 'DiaDanh'), ...textsOf(paper, 'DiaDanhDai')];
  const long = [...docx.text.matchAll(LONG_DATE)].flatMap(([all, day = '', month = '']) =>
    unless(
      day === day.replace(/^0/, '').padStart(2, '0') &&
        month === (Number(month) <= 2 ? `0${Number(month)}` : String(Number(month))),
      `“${all}”`,
    ),
  );
  const short = [...docx.text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/gu)]
    .filter(([all]) => !paper.input.listed || !/^\d{2}\/\d{2}\/\d{4}$/.test(all))
    .flatMap(([all, day = '', month = '']) =>
      unless(
        day.length === 2 && month === (Number(month) <= 2 ? `0${Number(month)}` : String(Number(month))),
        `“${all}”`,
      ),
    );
  return [
    ...unless(place.length === 1, `${place.length} lines of place and date`),
    ...unless(
      /^\p{Lu}[^,]+, ngày (\d{2}| +) tháng (\d{1,2}| +) năm (\d{4}| +)$/u.test(place[0] ?? ''),
      `“${place[0]}”`,
    ),
    ...long,
    ...short,
  ];
};

/** One a line, each ending with `;`, the last with `.` (State) or `,` before who decides; a dash where wanted. */
export const bases: PaperCheck = (paper) => {
  const lines = textsOf(paper, 'CanCu');
  const { citationDash, citationDates } = paper.input.authority.formats[paper.input.family];
  const last = isState(paper) ? /[^.,;\s]\.$/u : /[^.,;\s],$/u;
  // What the office typed is the office's.
  const ours = paper.typed.reduce((text, typed) => text.replaceAll(typed, ''), lines.join('\n'));
  const words = / ngày \d+ tháng \d+ năm /u.test(ours);
  const short = / ngày \d+\/\d+\/\d{4}/u.test(ours);
  return [
    ...unless(lines.length > 0, 'no legal base'),
    ...lines.slice(0, -1).flatMap((line) => unless(/[^.,;\s];$/u.test(line), `“${line.slice(-30)}”`)),
    ...unless(last.test(lines.at(-1) ?? ''), `the last base is “${lines.at(-1)?.slice(-30)}”`),
    ...lines.flatMap((line) =>
      unless(
        (citationDash ? /^- \p{Lu}/u : /^\p{Lu}/u).test(line),
        `“${line.slice(0, 30)}” begins otherwise than the others`,
      ),
    ),
    ...unless(/^(- )?(Theo|Xét) đề nghị của /u.test(lines.at(-1) ?? ''), 'who proposes does not stand last'),
    ...unless(!(words && short), 'dates of bases are written in two ways'),
    ...unless(!(citationDates === 'words' ? short : words), 'dates of bases are not written as wanted'),
  ];
};

/** No text is cited that is out of force on the day, and none without its amendments. */
export const basesInForce: PaperCheck = (paper) => {
  const day = citingDay(paper.input);
  const cited = textsOf(paper, 'CanCu').join('\n');
  const byId = new Map(paper.input.citations.map((citation) => [citation.id, citation]));
  return paper.input.citations
    .filter(
      ({ number }) => number !== '' && (cited.includes(`số ${number} `) || cited.includes(`số ${number},`)),
    )
    .flatMap((citation) => [
      ...unless(inForceOn(citation, day), `${citation.number} is not in force on ${day}`),
      ...citation.amendedBy.flatMap((id) => {
        const amendment = byId.get(id);
        return amendment === undefined || !inForceOn(amendment, day)
          ? []
          : unless(cited.includes(amendment.number), `${citation.number} without ${amendment.number}`);
      }),
    ]);
};

/** Whole sentences; `./.` once at the end of State papers, a plain stop at that of the Party's. */
export const ending: PaperCheck = (paper) => {
  const texts = articleTexts(paper);
  const last = textsOf(paper, 'NoiDungCuoi').at(-1) ?? '';
  const marks = paper.docx.text.split('./.').length - 1;
  return [
    ...texts.flatMap((text) => unless(/[.;:]$/u.test(text), `“${text.slice(-30)}” does not end`)),
    ...(isState(paper)
      ? [
          ...unless(/[^.\s]\.\/\.$/u.test(last), `the paper ends “${last.slice(-20)}”`),
          ...unless(marks === 1, `${marks} end marks`),
        ]
      : [
          ...unless(/[^./\s]\.$/u.test(last), `the paper ends “${last.slice(-20)}”`),
          ...unless(marks === 0, 'the end mark of the State'),
        ]),
  ];
};

/** Articles count from 1 without a gap; the act stands in the first, and the recipients name the last. */
export const articleNumbers: PaperCheck = (paper) => {
  const notice = paper.input.kind === 'retire-notice';
  const labels = [...paper.docx.styled('NoiDung'), ...paper.docx.styled('NoiDungCuoi')].flatMap(({ runs }) =>
    runs.filter(({ bold }) => bold).map(({ text }) => text),
  );
  const wanted = labels.map((_, at) => (notice ? `${at + 1}.` : `Điều ${at + 1}.`));
  const word = notice ? 'mục' : 'Điều';
  return [
    ...unless(labels.length >= 2 && labels.join() === wanted.join(), `articles ${labels.join(' ')}`),
    ...unless(
      textsOf(paper, 'NoiNhan').some(
        (line) => line === `- Như ${word} ${labels.length}${isOldParty(paper) ? ',' : ';'}`,
      ),
      'the recipients do not name the last article',
    ),
  ];
};

/** What only one family has, and never the other (DOCUMENTS.md §2.4). */
export const familyMarks: PaperCheck = (paper) => {
  const { docx } = paper;
  const count = (text: string) => docx.paragraphs.filter((paragraph) => paragraph.text === text).length;
  const [subject = ''] = textsOf(paper, 'TrichYeu');
  const articles = articleTexts(paper).join('\n');
  if (isState(paper)) {
    return [
      ...unless(/^Về việc \p{Ll}/u.test(subject), `the trích yếu is “${subject}”`),
      ...unless(!docx.text.includes('*'), 'a star'),
      ...unless(count('-----') === 0, 'hyphens'),
      ...unless(!/\b[TK]\/[MTL]\b/u.test(docx.text), 'a mark of the Party before who signs'),
      ...unless(!articles.includes('đồng chí'), '“đồng chí” in a State paper'),
      ...unless(textsOf(paper, 'TieuNgu').join() === 'Độc lập - Tự do - Hạnh phúc', 'the motto'),
    ];
  }
  return [
    ...unless(/^(về việc )?\p{Ll}/u.test(subject), `the trích yếu is “${subject}”`),
    ...unless((docx.text.match(/\*/g) ?? []).length === 1 && count('*') === 1, 'not one star'),
    ...unless(count('-----') === 1, 'not five hyphens'),
    ...unless(!docx.text.includes('Số:'), 'a colon behind “Số”'),
    ...unless(!/\b(TM|KT|TL|TUQ)\./u.test(docx.text), 'a mark of the State before who signs'),
    ...unless(!docx.text.includes('Kính trình'), '“Kính trình” in a decision'),
    ...unless(!/\b(ông|bà) \p{Lu}/u.test(articles), '“ông”, “bà” in a paper of the Party'),
  ];
};

/** Composed letters only, and names as they were typed. */
export const composed: PaperCheck = ({ docx, input }) => [
  ...[...docx.parts].flatMap(([part, xml]) => unless(xml === xml.normalize('NFC'), `${part} is decomposed`)),
  ...input.people.flatMap(({ person }) =>
    unless(docx.text.includes(person.fullName.normalize('NFC')), `${person.fullName} is not as typed`),
  ),
];

/** One place of the tone mark in all words of the paper, that of its family. */
export const toneMarks: PaperCheck = (paper) => {
  const style = paper.input.authority.formats[paper.input.family].toneStyle;
  const forms = toneFormsIn(paper.docx.text, paper.names);
  const others = style === 'old' ? forms.new : forms.old;
  return unless(others.length === 0, `${[...new Set(others)].join(', ')} in a paper of the ${style} style`);
};

const ROOM = / {6,}/g;

/** No tags, no leftovers of values, no stray spaces, no abbreviations of tables in running text. */
export const cleanText: PaperCheck = (paper) => {
  const { docx } = paper;
  const lines = docx.text.split('\n');
  const [number = ''] = textsOf(paper, 'SoKyHieu');
  const place = [...textsOf(paper, 'DiaDanh'), ...textsOf(paper, 'DiaDanhDai')];
  const roomy = new Set([number, ...place]);
  const articles = articleTexts(paper).join('\n');
  const ours = paper.names.reduce((text, name) => text.replaceAll(name, ''), articles);
  return [
    ...unless(!/[{}]|undefined|null|NaN|\[object/u.test(docx.text), 'a tag or a value is left over'),
    ...unless(!docx.paragraphs.some(({ style }) => style === 'The'), 'a paragraph of tags is left over'),
    ...lines.flatMap((line) => {
      const text = roomy.has(line) ? line.replace(ROOM, ' ') : line;
      return [
        ...unless(!/ {2}|\u00a0/u.test(text), `two spaces in “${line.slice(0, 40)}”`),
        ...unless(text === text.trim(), `a space at the edge of “${line.slice(0, 40)}”`),
        ...unless(!/ [,;:.]|,,|;;|,[.:;]|;\./u.test(text), `punctuation in “${line.slice(0, 40)}”`),
      ];
    }),
    ...unless(!/\b(HĐND|UBND|MTTQ|BCH|BTV|UBKT)\b/u.test(ours), 'an abbreviation in running text'),
  ];
};

/** Nothing in the file about who made it, when, on which machine (DOCUMENTS.md §6, §7 item 14). */
export const noTraces: PaperCheck = ({ docx }) => {
  const all = [...docx.parts.values()].join('\n');
  return [
    ...unless(!/lastModifiedBy|dcterms:|<cp:revision/u.test(all), 'who or when in the properties'),
    ...unless(!/w:rsid|w:author/u.test(all), 'marks of revisions'),
    ...unless(!/\/(home|tmp|Users)\/|[A-Z]:\\/u.test(all), 'a path'),
    ...unless(/<dc:title>[^<]+<\/dc:title>/u.test(all), 'no title in the properties'),
    ...unless(/<dc:creator>[^<]+<\/dc:creator>/u.test(all), 'no organ in the properties'),
  ];
};
