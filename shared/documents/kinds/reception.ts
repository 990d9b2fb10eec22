/** Reception of a public employee into the civil service, with grade and step (DOCUMENTS.md §3.4). */
import type { DecisionPerson } from '../decision-input.ts';
import { actText } from './kind-text.ts';
import { afterPlacing, ofSeat, placingExecutors, termOf, type Writer } from './placing.ts';
import type { Voice } from './voice.ts';

/** `ngạch Chuyên viên (mã số 01.003), bậc 3/9, hệ số 3,00; …`: the pay a paper of reception gives. */
export function givenPayOf(voice: Voice, who: DecisionPerson): string {
  const fact = (name: 'grade' | 'grade-code' | 'step' | 'coefficient') => voice.fact(who, name);
  return voice.say`ngạch ${fact('grade')} (mã số ${fact('grade-code')}), bậc ${fact('step')}, hệ số ${fact('coefficient')}; thời gian tính nâng bậc lương lần sau từ ${voice.dayFact(who, 'next-rise')}`;
}

export const receive: Writer = (voice) => {
  const { say, input } = voice;
  const leaders = input.people.every(({ seat }) => seat?.title.role !== 'staff');
  const also = leaders ? say` và bổ nhiệm chức vụ` : '';
  const place = ofSeat((seat, who) =>
    seat.title.role === 'staff'
      ? say`vào làm công chức tại ${voice.workplaceOf(seat)}, ${voice.from(who)}`
      : say`vào làm công chức tại ${voice.organOf(seat)} và bổ nhiệm giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`,
  );
  const act = actText(voice, { verb: say`Tiếp nhận`, rest: place, after: termOf(voice) });
  const paid =
    voice.single === null
      ? say`Ngạch, bậc, hệ số lương của từng người được xếp theo ${input.listed ? 'danh sách kèm theo' : 'Điều 1'}.`
      : say`Xếp ${givenPayOf(voice, voice.single)}.`;
  const post = ofSeat((seat) =>
    seat.title.role === 'staff'
      ? voice.workplaceOf(seat)
      : say`${voice.organOf(seat)}, ${voice.postOf(seat)}`,
  );
  return {
    subject: say`tiếp nhận viên chức vào làm công chức${also}`,
    ...act,
    item: (who) => say`${place(who)}; xếp ${givenPayOf(voice, who)}`,
    listed: { lead: (people) => say`Tiếp nhận ${people} vào làm công chức${also}`, post },
    articles: [[paid, ...afterPlacing(voice)]],
    bases: [],
    executors: placingExecutors(voice),
  };
};
