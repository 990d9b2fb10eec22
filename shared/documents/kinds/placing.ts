/** Kinds that put somebody on a post: transfer, appointment, designation, assignment, concurrent posts. */
import { isMove } from '../decision-frame.ts';
import type { DecisionPerson, DecisionSeat } from '../decision-input.ts';
import { capitalised, GAP, paddedNumber } from '../wording.ts';
import { actText, type KindText } from './kind-text.ts';
import { proposalsForOtherPosts } from './proposals.ts';
import type { Voice } from './voice.ts';

/** Length of a term of office in years (NĐ 170/2025; Quy định 377-QĐ/TW). */
const TERM_YEARS = 5;

/** `công chức lãnh đạo, quản lý` where all get a leading post, else `công chức`; of the Party and the Front `cán bộ`. */
export function whom(voice: Voice): string {
  if (!voice.isState || voice.isOfFront) return 'cán bộ';
  return voice.input.people.every(({ seat }) => seat?.title.leadership === true)
    ? voice.say`công chức lãnh đạo, quản lý`
    : voice.say`công chức`;
}

/** What a kind says of a seat; somebody without one is not placed. */
export function ofSeat(write: (seat: DecisionSeat, who: DecisionPerson) => string) {
  return (who: DecisionPerson): string => (who.seat === null ? GAP : write(who.seat, who));
}

/** A term is set with an appointment to a leading post. */
export function termOf(voice: Voice): string[] {
  const { people } = voice.input;
  const leaders = people.filter(({ seat }) => seat?.title.leadership === true).length;
  if (leaders === 0 || !voice.isState || voice.isOfFront) return [];
  const years = paddedNumber(String(TERM_YEARS));
  return leaders === people.length
    ? [voice.say`Thời hạn giữ chức vụ là ${years} năm.`]
    : [voice.say`Thời hạn giữ chức vụ đối với chức vụ lãnh đạo, quản lý là ${years} năm.`];
}

/** `, nhiệm vụ: …` where duties were entered. */
export function dutiesOf(voice: Voice, who: DecisionPerson): string {
  const duties = voice.factIfKnown(who, 'duties');
  return duties === '' ? '' : voice.say`, nhiệm vụ: ${duties}`;
}

/** The same as a remark in a list: `Nhiệm vụ: …`. */
export function dutiesNote(voice: Voice, who: DecisionPerson): string {
  const duties = voice.factIfKnown(who, 'duties');
  return duties === '' ? '' : voice.say`Nhiệm vụ: ${duties}`;
}

/** What follows a placing: rights and duties, handing over where somebody moves, seats a council elects to. */
export function afterPlacing(voice: Voice): string[] {
  const { say, input } = voice;
  const moves = input.people.some((who) => isMove(input.kind, who));
  const capital = capitalised(voice.everybody());
  const [old, target] = handoverOf(voice);
  if (!voice.isState) {
    const first = moves
      ? say`${capital} thôi giữ chức vụ hiện nay, bàn giao công việc tại ${old} và nhận nhiệm vụ tại ${target} theo quy định.`
      : say`${capital} thực hiện chức trách, nhiệm vụ, quyền hạn và được hưởng các chế độ, chính sách theo quy định.`;
    return [first, ...proposalsForOtherPosts(voice)];
  }
  const rights = say`${capital} được hưởng ${payOf(voice)} và các chế độ, chính sách theo quy định hiện hành`;
  return moves
    ? [say`${rights}; có trách nhiệm bàn giao công việc tại ${old} và nhận nhiệm vụ tại ${target}.`]
    : [say`${rights}; có trách nhiệm thực hiện nhiệm vụ, quyền hạn được giao theo quy định của pháp luật.`];
}

/** The office left and the one entered: of one person by name, of several in general words. */
function handoverOf(voice: Voice): [old: string, target: string] {
  const { single, say } = voice;
  if (single === null) return [say`cơ quan, đơn vị đang công tác`, say`cơ quan, đơn vị mới`];
  const target =
    single.seat === null ? voice.factIfKnown(single, 'destination') || GAP : voice.organOf(single.seat);
  return [voice.oldWorkplace(single), target];
}

function payOf(voice: Voice): string {
  const { people } = voice.input;
  if (!people.some(({ seat }) => seat?.title.leadership === true)) return voice.say`lương`;
  const allowance = voice.shared((who) => voice.factIfKnown(who, 'allowance'));
  return allowance === null
    ? voice.say`lương, phụ cấp chức vụ`
    : voice.say`lương, phụ cấp chức vụ hệ số ${allowance}`;
}

/** Who carries a placing out: the organ of the commune, and the offices people come from. */
export function placingExecutors(voice: Voice): string[] {
  const { say, input, single } = voice;
  const organ = !voice.isState
    ? say`Đảng uỷ`
    : voice.isOfFront
      ? say`Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam`
      : say`Chủ tịch Uỷ ban nhân dân`;
  const units = input.people.some(({ seat }) => seat !== null) ? [voice.inUnits(organ)] : [];
  const moves = input.people.some((who) => isMove(input.kind, who));
  if (!moves) return units;
  const head = voice.isState ? say`Thủ trưởng ` : '';
  const people = single === null ? `các ${voice.people()}` : voice.named(single);
  return [...units, say`${head}cơ quan, đơn vị nơi ${people} đang công tác`];
}

export type Writer = (voice: Voice) => KindText;

/** A text on putting somebody on a post, with what follows every placing. */
export function placing(
  voice: Voice,
  text: Pick<KindText, 'subject' | 'one' | 'lead' | 'item' | 'afterItems' | 'listed'>,
): KindText {
  return { ...text, articles: [afterPlacing(voice)], bases: [], executors: placingExecutors(voice) };
}

export const transferAppoint: Writer = (voice) => {
  const { say } = voice;
  const rest = ofSeat((seat, who) =>
    voice.isState
      ? say`đến nhận công tác tại ${voice.organOf(seat)} và bổ nhiệm giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`
      : say`bổ nhiệm giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`,
  );
  const and = voice.isState ? say` và` : ',';
  return placing(voice, {
    subject: say`điều động${and} bổ nhiệm ${whom(voice)}`,
    ...actText(voice, {
      verb: say`Điều động`,
      verbOfSeveral: say`Điều động${and} bổ nhiệm`,
      rest,
      after: termOf(voice),
    }),
  });
};

export const transfer: Writer = (voice) => {
  const { say } = voice;
  const place = (who: DecisionPerson): string => {
    if (who.seat === null) return voice.fact(who, 'destination');
    return who.seat.title.role === 'staff' ? voice.workplaceOf(who.seat) : voice.organOf(who.seat);
  };
  return placing(voice, {
    subject: voice.isState ? say`điều động công chức` : say`điều động cán bộ`,
    ...actText(voice, {
      verb: say`Điều động`,
      rest: (who) => say`đến nhận công tác tại ${place(who)}, ${voice.from(who)}`,
    }),
    listed: { post: place },
  });
};

export const appoint: Writer = (voice) => {
  const { say } = voice;
  return placing(voice, {
    subject: say`bổ nhiệm ${whom(voice)}`,
    ...actText(voice, {
      verb: say`Bổ nhiệm`,
      rest: ofSeat((seat, who) => say`giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`),
      after: termOf(voice),
    }),
  });
};

export const assign: Writer = (voice) => {
  const { say } = voice;
  const what = ofSeat((seat) => {
    const again = seat.form === 'keep' ? say`tiếp tục ` : '';
    return seat.title.role === 'staff'
      ? say`${again}công tác tại ${voice.workplaceOf(seat)}`
      : say`${again}giữ chức vụ ${voice.postOf(seat)}`;
  });
  const rest = (who: DecisionPerson) => `${what(who)}, ${voice.from(who)}${dutiesOf(voice, who)}`;
  return placing(voice, {
    subject: voice.isState ? say`phân công công tác đối với công chức` : say`phân công cán bộ`,
    ...actText(voice, { verb: say`Phân công`, rest }),
    listed: { post: what, note: (who) => dutiesNote(voice, who) },
  });
};

export const concurrent: Writer = (voice) => {
  const { say } = voice;
  return placing(voice, {
    subject: voice.isState ? say`bổ nhiệm kiêm nhiệm chức vụ` : say`phân công cán bộ kiêm nhiệm chức vụ`,
    ...actText(voice, {
      verb: voice.isState ? say`Bổ nhiệm` : say`Phân công`,
      rest: ofSeat((seat, who) => say`kiêm giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`),
    }),
    listed: {
      lead: (people) =>
        voice.isState
          ? say`Bổ nhiệm kiêm nhiệm chức vụ đối với ${people}`
          : say`Phân công kiêm nhiệm chức vụ đối với ${people}`,
      post: ofSeat((seat) => say`kiêm giữ chức vụ ${voice.postOf(seat)}`),
    },
  });
};
