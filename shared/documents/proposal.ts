/** Tờ trình về công tác cán bộ: why, how the procedure went, who is proposed with what is known of each (DOCUMENTS.md §4.1). */
import type { IsoDate } from '../domain/dates.ts';
import type { DecisionFamily, ToneStyle } from '../domain/decision.ts';
import type { Person } from '../domain/person.ts';
import { CONSULTATIONS, type Consultation, type SubmissionSettings } from '../domain/submission.ts';
import { domain } from '../i18n/vi/domain.ts';
import { groupBy } from '../outlook/group-by.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import { isProposedElsewhere } from './decision.ts';
import { nameOf } from './decision-frame.ts';
import type { DecisionSeat } from './decision-input.ts';
import type { ListHeadInput, WaiverNote } from './input.ts';
import {
  basis,
  heading,
  type OfficePaper,
  type OfficeWords,
  officePaper,
  officeWords,
  type PaperBlock,
  text,
  thousands,
} from './office-paper.ts';
import { personFacts } from './proposal-person.ts';
import { clause, GAP, plain, spelledOut, unitPhrase } from './wording.ts';

export interface ProposalInput {
  head: ListHeadInput;
  family: DecisionFamily;
  /** Whom it proposes, in the order of printing; each once, under the first of the posts. */
  people: readonly ProposedPerson[];
  /** `xã Mường Tè`, or '' for the whole province. */
  scope: string;
  submission: SubmissionSettings;
}

/** A seat proposed for somebody, from a day on. */
export interface ProposedSeat extends DecisionSeat {
  since: IsoDate;
  waivers: readonly WaiverNote[];
}

/** Somebody with the seats proposed for them, the one that matters first. */
export interface ProposedPerson {
  person: Person;
  main: ProposedSeat;
  others: readonly ProposedSeat[];
}

const STEPS: Readonly<Record<Consultation, string>> = {
  'leaders-first': 'Hội nghị tập thể lãnh đạo (lần 1) thống nhất chủ trương, số lượng, cơ cấu, tiêu chuẩn',
  'leaders-wide': 'Hội nghị tập thể lãnh đạo mở rộng giới thiệu nhân sự bằng phiếu kín',
  'leaders-second': 'Hội nghị tập thể lãnh đạo (lần 2) lựa chọn, giới thiệu nhân sự bằng phiếu kín',
  'key-staff': 'Hội nghị cán bộ chủ chốt lấy ý kiến về nhân sự bằng phiếu kín',
  vote: 'Hội nghị tập thể lãnh đạo (lần 3) thảo luận, biểu quyết nhân sự',
};

const ADDRESS = { male: 'Ông', female: 'Bà', unknown: 'Ông (bà)' } as const;

/** `ngày 20/11/2026; dự 15 đồng chí; đồng ý 14 phiếu, đạt 93,3%.`, with gaps for what was not filled in. */
function stepLine(step: Consultation, at: number, { steps }: SubmissionSettings, person: string): string {
  const { heldOn, present, agreed } = steps[step];
  const day = heldOn === null ? `${GAP}/${GAP}/${GAP}` : shortOfficialDate(heldOn);
  const counted = (count: number | null) => (count === null ? GAP : String(count));
  return `${at + 1}. ${STEPS[step]}, ngày ${day}: có ${counted(present)} ${person} dự; đồng ý ${counted(agreed)} phiếu, đạt ${share(agreed, present)}%.`;
}

function share(agreed: number | null, present: number | null): string {
  if (agreed === null || present === null) return GAP;
  return String(Math.round((agreed / present) * 1000) / 10).replace('.', ',');
}

function reasons(input: ProposalInput, words: OfficeWords): PaperBlock[] {
  const { head, family, scope, submission, people } = input;
  const { say } = words;
  const localRule = clause(head.settings[family].localRule);
  const where = scope === '' ? say`các xã, phường, đặc khu` : scope;
  const usual = say`Để kiện toàn tổ chức bộ máy, đội ngũ cán bộ, công chức của ${where}, bảo đảm hoạt động thông suốt, hiệu lực, hiệu quả sau sắp xếp đơn vị hành chính, việc bố trí ${thousands(people.length)} ${words.person} có tên dưới đây là cần thiết, phù hợp với phương án bố trí nhân sự và yêu cầu nhiệm vụ.`;
  const conclusion = clause(head.settings.state.partyConclusion);
  return [
    heading(1, say`I. CĂN CỨ, SỰ CẦN THIẾT`),
    basis(`Căn cứ ${localRule || say`quy định về phân cấp quản lý cán bộ: ${GAP}${GAP}`};`),
    ...(family === 'state' && conclusion !== '' ? [basis(`Thực hiện ${conclusion};`)] : []),
    basis(say`Căn cứ nhu cầu công tác và phương án bố trí nhân sự của ${where}.`),
    text(plain(submission.need) || usual),
  ];
}

/** `Bí thư Đảng uỷ, Chủ tịch Hội đồng nhân dân xã Mường Tè`: all the seats proposed, unit by unit. */
function seatsOf({ main, others }: ProposedPerson, style: ToneStyle): string {
  // A council seat beside a secretary's post is proposed together with it.
  const carried = main.alsoHolds
    .filter(({ title }) => isProposedElsewhere(title, [main.title]))
    .map(({ post }) => ({ post, unit: main.unit }));
  return [...groupBy([main, ...carried, ...others], ({ unit }) => unit.code).values()]
    .map(([first, ...rest]) =>
      first === undefined
        ? ''
        : `${[first, ...rest].map(({ post }) => spelledOut(post.title, style)).join(', ')} ${unitPhrase(first.unit)}`,
    )
    .join('; ');
}

function proposed(one: ProposedPerson, at: number, input: ProposalInput, words: OfficeWords): PaperBlock[] {
  const { main, person } = one;
  const { say } = words;
  const style = input.head.toneStyles[input.family];
  const address = input.family === 'party' ? 'Đồng chí' : ADDRESS[person.sex ?? 'unknown'];
  const form = domain.form[main.form].toLowerCase();
  const duty = main.title.role === 'staff' ? 'vào vị trí' : 'giữ chức vụ';
  const since = shortOfficialDate(main.since);
  const waivers = [main, ...one.others].flatMap(({ waivers: notes }) =>
    notes.map(({ kind, standard, document, deadline }) => {
      const until = deadline === null ? '' : `, hạn ${shortOfficialDate(deadline)}`;
      return text(`- ${domain.waiver[kind]}: ${standard} (theo ${plain(document) || GAP}${until}).`);
    }),
  );
  return [
    heading(2, `${at + 1}. ${address} ${nameOf(person)}`),
    ...personFacts(person, words).map(text),
    ...waivers,
    text(say`- Đề nghị: ${form} ${duty} ${seatsOf(one, style)}, kể từ ngày ${since}.`),
  ];
}

/** The Tờ trình with its four parts; what is not known prints as a dotted gap. */
export function proposalPaper(input: ProposalInput): OfficePaper {
  const { head, family, people, scope, submission } = input;
  const words = officeWords(head, family);
  const { say, office, decides, person, end } = words;
  const where = scope === '' ? say`các xã, phường, đặc khu` : scope;
  const blocks: PaperBlock[] = [
    ...reasons(input, words),
    heading(1, say`II. QUY TRÌNH ĐÃ THỰC HIỆN`),
    ...CONSULTATIONS.map((step, at) =>
      text(stepLine(step, at, submission, family === 'party' ? 'đồng chí' : 'người')),
    ),
    heading(1, say`III. NHÂN SỰ ĐỀ NGHỊ`),
    ...people.flatMap((one, at) => proposed(one, at, input, words)),
    heading(1, say`IV. ĐỀ NGHỊ`),
    text(
      say`${office} đề nghị ${decides} xem xét, quyết định việc bố trí ${thousands(people.length)} ${person} nêu tại Mục III.`,
    ),
    text(
      say`Hồ sơ kèm theo: danh sách trích ngang; sơ yếu lý lịch (Mẫu 2C); biên bản hội nghị, biên bản kiểm phiếu.`,
    ),
    text(say`Kính trình ${decides} xem xét, quyết định${end}`),
  ];
  return officePaper(head, {
    family,
    kind: say`TỜ TRÌNH`,
    symbol: 'TTr',
    subject: say`bố trí cán bộ, công chức ${where}`,
    addressed: true,
    blocks,
  });
}
