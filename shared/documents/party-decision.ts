/** Decisions of the standing committee of the provincial Party committee (HD 05-HD/VPTW; DOCUMENTS.md §3.2). */
import type { ToneStyle } from '../domain/decision.ts';
import { shortOfficialDate } from '../text/official-date.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { citeBases, PARTY_BASES } from './citing.ts';
import type { Article, DecisionDocument } from './decision-document.ts';
import {
  citingDay,
  effectiveDay,
  Gaps,
  isMove,
  NUMBER_ROOM,
  nameOf,
  placeDate,
  postPhrase,
  presentOf,
  textWarnings,
} from './decision-frame.ts';
import type { DecisionInput } from './input.ts';
import { paperPerson } from './paper-person.ts';
import {
  capitalised,
  clause,
  councilTerm,
  GAP,
  organOf,
  paddedNumber,
  plain,
  provinceWords,
  spelledOut,
  unitPhrase,
} from './wording.ts';

/** Titles with a seat in the commune's Party committee and its standing committee. */
const STANDING_TITLES: readonly string[] = ['D01', 'D02', 'D03'];
const STANDING_MEMBER = 'D04';
const COMMITTEE_MEMBER = 'D05';
/** Titles of the inspection commission of the commune's Party committee. */
const INSPECTION_HEADS: readonly string[] = ['D30', 'D31'];
const INSPECTION_MEMBER = 'D32';

/** `{verb} đồng chí … {rest}`, or `Điều động đồng chí …, {verb} {rest}`. */
interface Act {
  verb: string;
  rest: string;
  /** The act as the trích yếu names it. */
  subject: string;
}

/** A seat that a body of the commune elects or agrees on: the committee proposes the person for it. */
function proposed(
  bloc: string,
  code: string,
  post: string,
  input: DecisionInput,
  style: ToneStyle,
): Act | null {
  const say = toneTemplate(style);
  const where = unitPhrase(input.unit);
  const subject = say`giới thiệu cán bộ ứng cử`;
  const verb = say`giới thiệu`;
  if (bloc === 'front' && input.title.role !== 'staff') {
    const rest = say`để Uỷ ban Mặt trận Tổ quốc Việt Nam ${where} hiệp thương cử giữ chức vụ ${post}`;
    return { verb, rest, subject };
  }
  if (bloc === 'council' || ['U01', 'U02'].includes(code) || input.placement.form === 'elect') {
    const term = councilTerm(effectiveDay(input));
    const rest = say`để Hội đồng nhân dân ${where} bầu giữ chức vụ ${post}, nhiệm kỳ ${term}`;
    return { verb, rest, subject };
  }
  return null;
}

function committeeAct(input: DecisionInput, term: string, style: ToneStyle): Act | null {
  const say = toneTemplate(style);
  const { code } = input.title;
  const where = unitPhrase(input.unit);
  const post = postPhrase(input, style);
  const designate = (rest: string): Act => ({ verb: say`chỉ định`, rest, subject: say`chỉ định cán bộ` });
  if (STANDING_TITLES.includes(code)) {
    return designate(say`tham gia Ban Chấp hành, Ban Thường vụ và giữ chức ${post}, nhiệm kỳ ${term}`);
  }
  if (code === STANDING_MEMBER) {
    return designate(say`tham gia Ban Chấp hành, Ban Thường vụ Đảng uỷ ${where}, nhiệm kỳ ${term}`);
  }
  if (code === COMMITTEE_MEMBER) {
    return designate(say`tham gia Ban Chấp hành Đảng bộ ${where}, nhiệm kỳ ${term}`);
  }
  if (INSPECTION_HEADS.includes(code)) {
    return designate(say`tham gia Uỷ ban Kiểm tra và giữ chức ${post}, nhiệm kỳ ${term}`);
  }
  if (code === INSPECTION_MEMBER) {
    return designate(say`tham gia Uỷ ban Kiểm tra Đảng uỷ ${where}, nhiệm kỳ ${term}`);
  }
  return null;
}

function otherAct(input: DecisionInput, style: ToneStyle, gaps: Gaps): Act {
  const say = toneTemplate(style);
  const post = postPhrase(input, style);
  const organ = organOf(input.body.bloc, input.unit, style);
  if (input.placement.form === 'second') {
    const end = gaps.fill(null, 'secondment-end', `ngày ${GAP}`);
    const rest = say`đến công tác tại ${organ}, thực hiện nhiệm vụ ${spelledOut(input.post.title, style)} đến hết ${end}`;
    return { verb: say`biệt phái`, rest, subject: say`biệt phái cán bộ` };
  }
  if (input.title.role === 'staff') {
    const place = `${spelledOut(input.body.name, style)} ${unitPhrase(input.unit)}`;
    const rest = say`công tác tại ${place}, vị trí ${spelledOut(input.post.title, style)}`;
    return { verb: say`phân công`, rest, subject: say`phân công cán bộ` };
  }
  switch (input.placement.form) {
    case 'concurrent':
      return { verb: say`phân công`, rest: say`kiêm giữ chức vụ ${post}`, subject: say`phân công cán bộ` };
    case 'acting':
      return {
        verb: say`phân công`,
        rest: say`phụ trách, thực hiện nhiệm vụ của ${post}`,
        subject: say`phân công cán bộ phụ trách`,
      };
    case 'designate':
      return { verb: say`chỉ định`, rest: say`giữ chức vụ ${post}`, subject: say`chỉ định cán bộ` };
    case 'keep':
      return {
        verb: say`tiếp tục phân công`,
        rest: say`giữ chức vụ ${post}`,
        subject: say`tiếp tục phân công cán bộ`,
      };
    default:
      return { verb: say`bổ nhiệm`, rest: say`giữ chức vụ ${post}`, subject: say`bổ nhiệm cán bộ` };
  }
}

/** What follows for the person's other posts of the unit: seats that a council elects them to. */
function proposalsForOtherPosts(input: DecisionInput, name: string, style: ToneStyle): string[] {
  const say = toneTemplate(style);
  const where = unitPhrase(input.unit);
  const term = councilTerm(effectiveDay(input));
  return input.alsoHolds
    .filter(({ title }) => title.bloc === 'council' || ['U01', 'U02'].includes(title.code))
    .map(({ post }) => {
      const seat = `${spelledOut(post.title, style)} ${where}`;
      return say`Giới thiệu đồng chí ${name} để Hội đồng nhân dân ${where} bầu giữ chức vụ ${seat}, nhiệm kỳ ${term}.`;
    });
}

function partyBases(
  input: DecisionInput,
  style: ToneStyle,
  gaps: Gaps,
): Pick<DecisionDocument, 'bases' | 'warnings'> {
  const say = toneTemplate(style);
  const { party } = input.settings;
  const { committee } = provinceWords(input.province, style);
  const cited = citeBases(PARTY_BASES, input.citations, 'party', citingDay(input), style);
  const localRule = clause(party.localRule);
  const congress = gaps.fill(clause(party.congress), 'congress');
  const term = gaps.fill(clause(party.term), 'term');
  const met = gaps.fill(
    party.meetingDate === null ? null : shortOfficialDate(party.meetingDate),
    'meeting-date',
    `${GAP}/${GAP}/${GAP}`,
  );
  const lines = [
    ...cited.phrases.map((phrase) => `Căn cứ ${phrase};`),
    ...(localRule === '' ? [] : [`Căn cứ ${localRule};`]),
    say`Căn cứ Quy chế làm việc của Ban Chấp hành, Ban Thường vụ, Thường trực ${committee} khoá ${congress}, nhiệm kỳ ${term};`,
    say`Căn cứ kết quả Hội nghị Ban Thường vụ ${committee} ngày ${met};`,
    say`Xét đề nghị của Ban Tổ chức ${committee},`,
  ];
  const dash = party.citationDash ? '- ' : '';
  return { bases: lines.map((line) => dash + line), warnings: cited.warnings };
}

/** The decision as the secretary or a deputy signs it for the standing committee. */
export function partyDecision(input: DecisionInput): DecisionDocument {
  const { settings, person, title } = input;
  const style = settings.party.toneStyle;
  const say = toneTemplate(style);
  const gaps = new Gaps();
  const province = provinceWords(input.province, style);
  const { committee } = province;
  const name = nameOf(person);
  const { bases, warnings } = partyBases(input, style, gaps);
  const term = clause(settings.party.term) || GAP;
  const act =
    committeeAct(input, term, style) ??
    proposed(title.bloc, title.code, postPhrase(input, style), input, style) ??
    otherAct(input, style, gaps);

  const move = isMove(input) && input.placement.form !== 'second';
  const present = presentOf(person, gaps);
  const from = say`kể từ ngày ${shortOfficialDate(effectiveDay(input))}`;
  const first = move
    ? say`Điều động đồng chí ${name}, ${present}, ${act.verb} ${act.rest}, ${from}.`
    : say`${capitalised(act.verb)} đồng chí ${name}, ${present}, ${act.rest}, ${from}.`;
  const subject = move ? say`điều động, ${act.subject}` : act.subject;

  const organ = organOf(input.body.bloc, input.unit, style);
  const old = plain(person.currentUnit) || say`cơ quan, đơn vị đang công tác`;
  const handover = move
    ? say`Đồng chí ${name} thôi giữ chức vụ hiện nay, bàn giao công việc tại ${old} và nhận nhiệm vụ tại ${organ} theo quy định.`
    : say`Đồng chí ${name} thực hiện chức trách, nhiệm vụ, quyền hạn và được hưởng các chế độ, chính sách theo quy định.`;
  const oldPlace = move ? say`cơ quan, đơn vị nơi đồng chí ${name} đang công tác, ` : '';
  const articles: Article[] = [
    { label: 'Điều 1.', paragraphs: [first] },
    { label: 'Điều 2.', paragraphs: [handover, ...proposalsForOtherPosts(input, name, style)] },
    {
      label: 'Điều 3.',
      paragraphs: [
        say`Văn phòng ${committee}, Ban Tổ chức ${committee}, Đảng uỷ ${unitPhrase(input.unit)}, ${oldPlace}các cơ quan, đơn vị có liên quan và đồng chí ${name} căn cứ Quyết định thi hành.`,
      ],
    },
  ];
  const number = paddedNumber(input.number);
  const signs = settings.party.signer.form === 'secretary';
  const paper: DecisionDocument = {
    family: 'party',
    organ: province.committeeLines,
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    numberLine: `Số ${number || NUMBER_ROOM}-QĐ/TU`,
    placeDate: placeDate(plain(settings.place) || province.place, settings.date),
    kind: 'QUYẾT ĐỊNH',
    subject,
    authority: '',
    bases,
    resolves: `BAN THƯỜNG VỤ ${committee.toUpperCase()} QUYẾT ĐỊNH`,
    articles,
    recipients: [
      '- Ban Tổ chức Trung ương (để b/c);',
      '- Như Điều 3;',
      '- Hồ sơ cán bộ;',
      `- Lưu Văn phòng ${committee}.`,
    ],
    signature: {
      powers: ['T/M BAN THƯỜNG VỤ'],
      position: signs ? 'BÍ THƯ' : 'PHÓ BÍ THƯ',
      name: gaps.fill(settings.party.signer.name, 'signer', GAP.repeat(3)),
    },
    people: [paperPerson(input, 'party', style)],
    properties: {
      title: `Quyết định ${subject}`,
      subject: number === '' ? 'QĐ/TU' : `${number}-QĐ/TU`,
      organ: say`Ban Thường vụ ${committee} ${input.province.name}`,
    },
    about: { personName: name, unitName: unitPhrase(input.unit), number },
    missing: gaps.missing,
    warnings,
  };
  return { ...paper, warnings: [...warnings, ...textWarnings(paper, input)] };
}
