/** Charging somebody with a post nobody holds, until a day or until its holder is decided on. */
import type { DecisionPerson } from '../decision-input.ts';
import { actText } from './kind-text.ts';
import { dutiesNote, dutiesOf, ofSeat, placing, type Writer } from './placing.ts';
import type { Voice } from './voice.ts';

/** How long, where no day is set. */
export function actingUntil(voice: Voice): string {
  return voice.say`khi có quyết định của cấp có thẩm quyền`;
}

export const acting: Writer = (voice) => {
  const { say } = voice;
  const what = ofSeat((seat) => say`phụ trách, thực hiện nhiệm vụ của ${voice.postOf(seat)}`);
  const rest = (who: DecisionPerson) => {
    const end = who.facts['acting-end'];
    const until = end === undefined ? say`cho đến ${actingUntil(voice)}` : say`đến hết ${voice.day(end)}`;
    return say`${what(who)}, ${voice.from(who)} ${until}${dutiesOf(voice, who)}`;
  };
  const verb = voice.isState ? say`Giao` : say`Phân công`;
  return placing(voice, {
    subject: voice.isState ? say`giao phụ trách, thực hiện nhiệm vụ` : say`phân công cán bộ phụ trách`,
    ...actText(voice, { verb, rest }),
    listed: {
      lead: (people) => say`${verb} phụ trách, thực hiện nhiệm vụ đối với ${people}`,
      post: what,
      note: (who) => dutiesNote(voice, who),
    },
  });
};
