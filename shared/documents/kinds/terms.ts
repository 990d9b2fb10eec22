/** Kinds about the time in a post: re-appointment, and extension to the retirement age (DOMAIN.md §10 R20). */
import { dayBefore } from '../../rules/calendar.ts';
import { retirementOfPerson } from '../decision-frame.ts';
import type { DecisionPerson } from '../decision-input.ts';
import { actText } from './kind-text.ts';
import { ofSeat, placing, termOf, type Writer, whom } from './placing.ts';
import type { Voice } from './voice.ts';

export const reAppoint: Writer = (voice) => {
  const { say } = voice;
  return placing(voice, {
    subject: say`bổ nhiệm lại ${whom(voice)}`,
    ...actText(voice, {
      verb: say`Bổ nhiệm lại`,
      rest: ofSeat((seat, who) => say`giữ chức vụ ${voice.postOf(seat)}, ${voice.from(who)}`),
      after: termOf(voice),
    }),
  });
};

/** `kể từ ngày … đến hết ngày …`: the last day is that of the month in which the retirement age is attained. */
function untilRetirement(voice: Voice, who: DecisionPerson): string {
  const retirement = retirementOfPerson(who);
  const last = voice.gaps.fill(
    retirement === null ? null : voice.day(dayBefore(retirement.pensionFrom)),
    'retirement',
    voice.blankDay,
    who.person.id,
  );
  return voice.say`${voice.from(who)} đến hết ${last}`;
}

export const extend: Writer = (voice) => {
  const { say } = voice;
  const post = ofSeat((seat) => say`giữ chức vụ ${voice.postOf(seat)}`);
  return placing(voice, {
    subject: say`kéo dài thời gian giữ chức vụ đến tuổi nghỉ hưu đối với ${whom(voice)}`,
    one: (who) => [
      say`Kéo dài thời gian ${post(who)} đến tuổi nghỉ hưu đối với ${voice.described(who)}, ${untilRetirement(voice, who)}.`,
    ],
    lead: (people) => say`Kéo dài thời gian giữ chức vụ đến tuổi nghỉ hưu đối với ${people}`,
    item: (who) => `${post(who)}, ${untilRetirement(voice, who)}`,
    afterItems: [],
  });
};
