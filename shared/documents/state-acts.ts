/** What a State decision does, by form of placement: trích yếu, the operative sentences, who carries it out. */
import type { ToneStyle } from '../domain/decision.ts';
import { officialDate } from '../text/official-date.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { effectiveDay, type Gaps, isMove, nameOf, postPhrase } from './decision-frame.ts';
import type { DecisionInput } from './input.ts';
import { capitalised, councilTerm, GAP, organOf, plain, spelledOut, unitPhrase } from './wording.ts';

/** The person as the paper addresses and describes them. */
export interface Who {
  /** `ông`, `bà`. */
  address: string;
  /** `ông Lò Văn Dũng, sinh ngày …, Phó Chủ tịch …`. */
  described: string;
}

interface Act {
  subject: string;
  /** Điều 1, first paragraph. */
  act: string;
}

/** Trích yếu and the operative sentence, by form of placement. */
function actOf(input: DecisionInput, person: string, style: ToneStyle, gaps: Gaps): Act {
  const say = toneTemplate(style);
  const from = `kể từ ${officialDate(effectiveDay(input))}`;
  const post = postPhrase(input, style);
  const organ = organOf(input.body.bloc, input.unit, style);
  const staff = input.title.role === 'staff';
  const place = `${spelledOut(input.body.name, style)} ${unitPhrase(input.unit)}`;
  const position = say`vị trí ${spelledOut(input.post.title, style)}`;
  const leaders = input.title.leadership ? say`công chức lãnh đạo, quản lý` : say`công chức`;
  switch (input.placement.form) {
    case 'transfer-appoint':
      return staff
        ? {
            subject: say`Về việc điều động công chức`,
            act: say`Điều động ${person} đến nhận công tác tại ${place}, ${position}, ${from}.`,
          }
        : {
            subject: say`Về việc điều động và bổ nhiệm ${leaders}`,
            act: say`Điều động ${person} đến nhận công tác tại ${organ} và bổ nhiệm giữ chức vụ ${post}, ${from}.`,
          };
    case 'second': {
      const end = gaps.fill(null, 'secondment-end', `ngày ${GAP} tháng ${GAP} năm ${GAP}`);
      return {
        subject: say`Về việc biệt phái công chức`,
        act: say`Biệt phái ${person} đến thực hiện nhiệm vụ ${spelledOut(input.post.title, style)} tại ${organ}, ${from} đến hết ${end}.`,
      };
    }
    case 'receive':
      return staff
        ? {
            subject: say`Về việc tiếp nhận vào làm công chức`,
            act: say`Tiếp nhận ${person} vào làm công chức tại ${place}, ${position}, ${from}.`,
          }
        : {
            subject: say`Về việc tiếp nhận vào làm công chức và bổ nhiệm ${leaders}`,
            act: say`Tiếp nhận ${person} vào làm công chức tại ${organ} và bổ nhiệm giữ chức vụ ${post}, ${from}.`,
          };
    case 'concurrent':
      return {
        subject: say`Về việc bổ nhiệm kiêm nhiệm chức vụ`,
        act: say`Bổ nhiệm ${person} kiêm giữ chức vụ ${post}, ${from}.`,
      };
    case 'acting':
      return {
        subject: say`Về việc giao phụ trách, thực hiện nhiệm vụ`,
        act: say`Giao ${person} phụ trách, thực hiện nhiệm vụ của ${post}, ${from} cho đến khi có quyết định của cấp có thẩm quyền.`,
      };
    case 'designate':
      return {
        subject: say`Về việc chỉ định ${leaders}`,
        act: say`Chỉ định ${person} giữ chức vụ ${post}, ${from}.`,
      };
    case 'keep':
      return staff
        ? {
            subject: say`Về việc phân công công tác đối với công chức`,
            act: say`${capitalised(person)} tiếp tục công tác tại ${place}, ${position}, ${from}.`,
          }
        : {
            subject: say`Về việc tiếp tục giữ chức vụ đối với ${leaders}`,
            act: say`${capitalised(person)} tiếp tục giữ chức vụ ${post}, ${from}.`,
          };
    case 'appoint':
    case 'elect':
      return staff
        ? {
            subject: say`Về việc phân công công tác đối với công chức`,
            act: say`Phân công ${person} công tác tại ${place}, ${position}, ${from}.`,
          }
        : {
            subject: say`Về việc bổ nhiệm ${leaders}`,
            act: say`Bổ nhiệm ${person} giữ chức vụ ${post}, ${from}.`,
          };
  }
}

/** A term of five years is set with an appointment to a leading post. */
function hasTerm(input: DecisionInput): boolean {
  const appointing = ['transfer-appoint', 'appoint', 'designate', 'receive'].includes(input.placement.form);
  return appointing && input.title.leadership;
}

function secondArticle(input: DecisionInput, address: string, style: ToneStyle, gaps: Gaps): string[] {
  const say = toneTemplate(style);
  const person = `${capitalised(address)} ${nameOf(input.person)}`;
  const organ = organOf(input.body.bloc, input.unit, style);
  const old = plain(input.person.currentUnit) || say`cơ quan, đơn vị đang công tác`;
  if (input.placement.form === 'second') {
    return [
      say`Trong thời gian biệt phái, ${address} ${nameOf(input.person)} chịu sự phân công, quản lý, đánh giá của ${organ}; tiền lương và các quyền lợi khác do ${old} chi trả. Hết thời hạn biệt phái, ${address} ${nameOf(input.person)} trở về ${old} công tác.`,
    ];
  }
  const allowance = input.title.leadership ? say`lương, phụ cấp chức vụ` : say`lương`;
  const rights = say`${person} được hưởng ${allowance} và các chế độ, chính sách theo quy định hiện hành`;
  const lines = isMove(input)
    ? [say`${rights}; có trách nhiệm bàn giao công việc tại ${old} và nhận nhiệm vụ tại ${organ}.`]
    : [say`${rights}; có trách nhiệm thực hiện nhiệm vụ, quyền hạn được giao theo quy định của pháp luật.`];
  if (input.placement.form === 'receive') {
    const grade = gaps.fill(null, 'grade', `${GAP} (mã số ${GAP}), bậc ${GAP}, hệ số ${GAP}`);
    lines.unshift(say`Xếp ngạch ${grade}; thời gian tính nâng bậc lương lần sau kể từ ngày ${GAP}.`);
  }
  return lines;
}

/** Articles 1 and 2 and the trích yếu, and who besides the provincial offices carries the decision out. */
export interface StateText {
  subject: string;
  first: string[];
  second: string[];
  executors: string;
}

/** Placing somebody: moving, appointing, designating, seconding, receiving, charging. */
export function placingText(input: DecisionInput, who: Who, style: ToneStyle, gaps: Gaps): StateText {
  const say = toneTemplate(style);
  const { subject, act } = actOf(input, who.described, style, gaps);
  const oldHead = isMove(input)
    ? say`Thủ trưởng cơ quan, đơn vị nơi ${who.address} ${nameOf(input.person)} đang công tác, `
    : '';
  return {
    subject,
    first: hasTerm(input) ? [act, say`Thời hạn giữ chức vụ là 05 năm.`] : [act],
    second: secondArticle(input, who.address, style, gaps),
    executors: say`Chủ tịch Uỷ ban nhân dân ${unitPhrase(input.unit)}, ${oldHead}Thủ trưởng các cơ quan, đơn vị có liên quan`,
  };
}

/** Approving an election by the People's Council of the commune (skeleton of QĐ 729/QĐ-TTg; §3.7). */
export function approvalText(input: DecisionInput, who: Who, style: ToneStyle): StateText {
  const say = toneTemplate(style);
  const post = postPhrase(input, style);
  const term = councilTerm(effectiveDay(input));
  const where = unitPhrase(input.unit);
  return {
    subject: say`Về việc phê chuẩn kết quả bầu ${post}, nhiệm kỳ ${term}`,
    first: [say`Phê chuẩn kết quả bầu chức vụ ${post}, nhiệm kỳ ${term} đối với ${who.described}.`],
    second: [say`Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.`],
    executors: say`Thường trực Hội đồng nhân dân ${where}, Uỷ ban nhân dân ${where}, Thủ trưởng các cơ quan, đơn vị có liên quan`,
  };
}
