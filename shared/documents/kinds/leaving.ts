/** Kinds that end service or a post: end of a post, retirement with its notice, leave, resignation (DOCUMENTS.md §3.5). */
import { dayBefore } from '../../rules/calendar.ts';
import { effectiveDay, retirementOfPerson } from '../decision-frame.ts';
import type { DecisionPerson } from '../decision-input.ts';
import { capitalised, GAP } from '../wording.ts';
import { eventText, type KindText } from './kind-text.ts';
import { type Writer, whom } from './placing.ts';
import type { Voice } from './voice.ts';

/** Those who carry out what ends somebody's service. */
function leavingExecutors(voice: Voice): string[] {
  const { say, single } = voice;
  const people = single === null ? `các ${voice.people()}` : voice.named(single);
  return [
    voice.isState
      ? say`Thủ trưởng cơ quan, đơn vị nơi ${people} công tác`
      : say`cơ quan, đơn vị nơi ${people} công tác`,
  ];
}

/** Handing over before the day named in the first article. */
function handover(voice: Voice): string {
  const capital = capitalised(voice.everybody());
  return voice.say`${capital} có trách nhiệm bàn giao công việc, hồ sơ, tài liệu, tài sản được giao quản lý cho cơ quan, đơn vị trước thời điểm nêu trên.`;
}

/** Membership of committees ends with the day written in the decision (Quy định 294-QĐ/TW, 16.4). */
function endOfMembership(voice: Voice): string[] {
  if (voice.isState) return [];
  const capital = capitalised(voice.everybody());
  return [
    voice.say`${capital} thôi giữ các chức vụ và thôi tham gia các cấp uỷ đảng đang đảm nhiệm (nếu có) kể từ thời điểm nêu trên.`,
  ];
}

type Body = Omit<KindText, 'executors'>;

function leaving(voice: Voice, body: Body): KindText {
  return { ...body, executors: leavingExecutors(voice) };
}

/** How many applications are cited one by one. */
const MOST_APPLICATIONS = 3;

/** `Xét Đơn xin thôi việc ngày 05 tháng 10 năm 2026 của ông Lò Văn Dũng`; those of many people together. */
function applications(voice: Voice, name: string): string[] {
  const { say, input } = voice;
  const each = input.people.map((who) => {
    const day = who.facts.application;
    const written = day === undefined ? null : voice.citedDay(day);
    const dated = voice.gaps.fill(written, 'application', `ngày ${GAP}/${GAP}/${GAP}`, who.person.id);
    return say`Xét ${name} ${dated} của ${voice.named(who)}`;
  });
  return each.length > MOST_APPLICATIONS ? [say`Xét ${name} của ${voice.everybody()}`] : each;
}

/** Papers that people have in common are cited once. */
function cited(voice: Voice, fact: 'assessment' | 'approval' | 'retirement-notice'): string[] {
  const papers = new Set(voice.input.people.map((who) => voice.fact(who, fact)));
  return [...papers].map((paper) => voice.say`Căn cứ ${paper}`);
}

export const endPost: Writer = (voice) => {
  const { say } = voice;
  const post = (who: DecisionPerson) => voice.fact(who, 'ended-post');
  // Where the post that ends is the one held today, it is not named twice.
  const introduced = (who: DecisionPerson) =>
    capitalised(who.facts['ended-post'] === undefined ? voice.introduced(who) : voice.described(who));
  const reason = (who: DecisionPerson) => {
    const known = voice.factIfKnown(who, 'reason');
    return known === '' ? '' : say`; lý do: ${known}`;
  };
  return leaving(voice, {
    subject: say`thôi giữ chức vụ đối với ${whom(voice)}`,
    one: (who) => [say`${introduced(who)}, thôi giữ chức vụ ${post(who)}, ${voice.from(who)}${reason(who)}.`],
    lead: (people) => say`${capitalised(people)} thôi giữ chức vụ`,
    item: (who) => say`thôi giữ chức vụ ${post(who)}, ${voice.from(who)}${reason(who)}`,
    afterItems: [],
    listed: {
      note: (who) => {
        const known = voice.factIfKnown(who, 'reason');
        return known === '' ? '' : say`Lý do: ${known}`;
      },
    },
    articles: [
      [
        handover(voice),
        say`${capitalised(voice.everybody())} chấp hành sự phân công công tác của cấp có thẩm quyền và được hưởng các chế độ, chính sách theo quy định hiện hành.`,
      ],
    ],
    bases: [],
  });
};

const PENSION = 'nghỉ hưu để hưởng chế độ bảo hiểm xã hội';

/** Last day of service, before the day of the pension. */
function lastDay(voice: Voice, who: DecisionPerson): string {
  const day = effectiveDay(who, voice.input);
  return voice.gaps.fill(
    day === null ? null : voice.day(dayBefore(day)),
    'retirement',
    voice.blankDay,
    who.person.id,
  );
}

/** `61 tuổi 6 tháng` as the age table has it. */
function ageOf(who: DecisionPerson): string {
  const retirement = retirementOfPerson(who);
  const match = /^(\d+)y(\d+)m$/.exec(retirement?.age ?? '');
  if (!match) return '';
  const [, years = '', months = ''] = match;
  return months === '0' ? `${years} tuổi` : `${years} tuổi ${months} tháng`;
}

export const retireNotice: Writer = (voice) => {
  const { say } = voice;
  const rest = (who: DecisionPerson) => {
    const day = effectiveDay(who, voice.input);
    const byAge = day !== null && retirementOfPerson(who)?.pensionFrom === day;
    const reached = byAge ? say`đến hết ${lastDay(voice, who)} đủ tuổi nghỉ hưu (${ageOf(who)})` : '';
    return [reached, say`được ${PENSION} ${voice.from(who)}`].filter((part) => part !== '').join(', ');
  };
  const office = voice.isState ? say`Sở Nội vụ` : say`Ban Tổ chức ${voice.committee}`;
  return leaving(voice, {
    subject: say`nghỉ hưu đối với ${whom(voice)}`,
    one: (who) => [`${capitalised(voice.described(who))}, ${rest(who)}.`],
    lead: (people) => say`${capitalised(people)} được ${PENSION}`,
    item: rest,
    afterItems: [],
    articles: [
      [
        handover(voice),
        say`${capitalised(voice.everybody())} phối hợp với ${office} và cơ quan bảo hiểm xã hội hoàn thiện hồ sơ hưởng chế độ hưu trí theo quy định.`,
      ],
    ],
    bases: [],
  });
};

export const retire: Writer = (voice) => {
  const { say } = voice;
  const book = (who: DecisionPerson) => say`số sổ bảo hiểm xã hội ${voice.fact(who, 'insurance-number')}`;
  const home = (who: DecisionPerson) => voice.fact(who, 'residence');
  const text = eventText(voice, {
    what: say`được ${PENSION}`,
    details: (who) => [book(who)],
    when: (who) => voice.from(who),
    dayApart: false,
  });
  return leaving(voice, {
    subject: say`nghỉ hưu để hưởng chế độ bảo hiểm xã hội`,
    ...text,
    one: (who) => [...text.one(who), say`Nơi cư trú sau khi nghỉ hưu: ${home(who)}.`],
    item: (who) => say`${text.item(who)}; nơi cư trú sau khi nghỉ hưu: ${home(who)}`,
    articles: [
      [
        say`Chế độ hưu trí của ${voice.everybody()} do Bảo hiểm xã hội ${voice.provincePhrase} giải quyết theo quy định.`,
        ...endOfMembership(voice),
        handover(voice),
      ],
    ],
    bases: cited(voice, 'retirement-notice'),
  });
};

interface LeaveRule {
  /** `Nghị định số 178/2024/NĐ-CP`. */
  decree: string;
  /** The decree that amended it, as the articles add it in brackets; '' for none. */
  amended: string;
  severance: string;
}

function leave({ decree, amended, severance }: LeaveRule): Writer {
  return (voice) => {
    const { say } = voice;
    const form = voice.shared((who) => who.facts['leave-form'] ?? '');
    const what =
      form === 'early-retirement'
        ? say`nghỉ hưu trước tuổi`
        : form === 'severance'
          ? say`${severance}`
          : say`nghỉ hưu trước tuổi (${severance})`;
    for (const who of voice.input.people) voice.fact(who, 'leave-form');
    const rule = say`${decree} của Chính phủ${amended}`;
    const funding = voice.shared((who) => voice.fact(who, 'funding')) ?? GAP;
    return leaving(voice, {
      subject: say`${what} theo ${decree}`,
      ...eventText(voice, {
        what: say`được ${what} theo quy định tại ${rule}`,
        details: (who) => [say`số sổ bảo hiểm xã hội ${voice.fact(who, 'insurance-number')}`],
        when: (who) => voice.from(who),
        dayApart: true,
      }),
      articles: [
        [
          say`${capitalised(voice.everybody())} được hưởng các chế độ, chính sách theo quy định tại ${rule}; mức hưởng cụ thể theo bảng tính đã được cấp có thẩm quyền phê duyệt.`,
          ...endOfMembership(voice),
          handover(voice),
        ],
        [say`Nguồn kinh phí chi trả: ${funding}.`],
      ],
      bases: [
        ...cited(voice, 'assessment'),
        ...cited(voice, 'approval'),
        ...applications(voice, say`Đơn tự nguyện ${what}`),
      ],
    });
  };
}

export const leave178 = leave({
  decree: 'Nghị định số 178/2024/NĐ-CP',
  amended: ' (được sửa đổi, bổ sung tại Nghị định số 67/2025/NĐ-CP)',
  severance: 'nghỉ thôi việc',
});

export const leave154 = leave({
  decree: 'Nghị định số 154/2025/NĐ-CP',
  amended: '',
  severance: 'thôi việc ngay',
});

export const resign: Writer = (voice) => {
  const { say } = voice;
  const form = voice.shared((who) => who.facts['resign-form'] ?? '');
  for (const who of voice.input.people) voice.fact(who, 'resign-form');
  const post = form === 'leave-post';
  const what = post ? say`thôi giữ chức vụ do từ chức` : say`thôi việc theo nguyện vọng`;
  const name = post ? say`Đơn từ chức` : say`Đơn xin thôi việc`;
  return leaving(voice, {
    subject: say`${what} đối với ${whom(voice)}`,
    ...eventText(voice, { what: say`được ${what}`, when: (who) => voice.from(who), dayApart: true }),
    articles: [
      [
        handover(voice),
        post
          ? say`${capitalised(voice.everybody())} chấp hành sự phân công công tác của cấp có thẩm quyền.`
          : say`${capitalised(voice.everybody())} được hưởng chế độ thôi việc theo quy định của pháp luật.`,
        ...(post ? [] : endOfMembership(voice)),
      ],
    ],
    bases: applications(voice, name),
  });
};
