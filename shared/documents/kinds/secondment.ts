/**
 * Secondment (DOCUMENTS.md §3.3): from when until when, who pays, and where the person returns to must be said; the
 * receiving office's agreement is cited where it is known.
 */
import { nextDay } from '../../rules/calendar.ts';
import { addMonths, wholeMonths } from '../../rules/month-arithmetic.ts';
import { effectiveDay } from '../decision-frame.ts';
import type { DecisionPerson } from '../decision-input.ts';
import { paddedNumber } from '../wording.ts';
import { actText } from './kind-text.ts';
import { ofSeat, placingExecutors, type Writer } from './placing.ts';
import type { Voice } from './voice.ts';

/** `thời hạn 12 tháng`, where the days make whole months. */
function lengthOf(voice: Voice, who: DecisionPerson): string | null {
  const from = effectiveDay(who, voice.input);
  const end = who.facts['secondment-end'];
  if (from === null || end === undefined || end <= from) return null;
  const after = nextDay(end);
  const months = wholeMonths(from, after);
  if (months < 1 || addMonths(from, months) !== after) return null;
  return voice.say`thời hạn ${paddedNumber(String(months))} tháng`;
}

function timeOf(voice: Voice, who: DecisionPerson): string {
  const length = lengthOf(voice, who);
  const days = voice.say`${voice.from(who)} đến hết ${voice.dayFact(who, 'secondment-end')}`;
  return length === null ? days : `${length}, ${days}`;
}

export const second: Writer = (voice) => {
  const { say, input } = voice;
  const task = ofSeat((seat, who) => {
    const duties = voice.factIfKnown(who, 'duties') || voice.titleOf(seat);
    return voice.isState
      ? say`đến thực hiện nhiệm vụ ${duties} tại ${voice.organOf(seat)}`
      : say`đến công tác tại ${voice.organOf(seat)}, thực hiện nhiệm vụ ${duties}`;
  });
  const rest = (who: DecisionPerson) => `${task(who)}, ${timeOf(voice, who)}`;
  const consents = new Set(input.people.map((who) => voice.factIfKnown(who, 'receiver-consent')));
  return {
    subject: voice.isState ? say`biệt phái công chức` : say`biệt phái cán bộ`,
    ...actText(voice, { verb: say`Biệt phái`, rest }),
    listed: { post: task },
    articles: [rightsOf(voice)],
    bases: [...consents].filter((consent) => consent !== '').map((consent) => say`Căn cứ ${consent}`),
    executors: placingExecutors(voice),
  };
};

/** Who directs, who pays, and the return. */
function rightsOf(voice: Voice): string[] {
  const { say, single, input } = voice;
  const everybody = voice.everybody();
  const receiver = single?.seat == null ? say`cơ quan, đơn vị nơi đến biệt phái` : voice.organOf(single.seat);
  if (single !== null) {
    return [
      say`Trong thời gian biệt phái, ${everybody} chịu sự phân công, quản lý, đánh giá của ${receiver}; tiền lương và các quyền lợi khác do ${voice.fact(single, 'payer')} chi trả. Hết thời hạn biệt phái, ${everybody} trở về ${voice.fact(single, 'return-to')} công tác hoặc được xem xét gia hạn theo quy định.`,
    ];
  }
  // Of several, what differs is told of each.
  const payer = voice.shared((who) => voice.fact(who, 'payer'));
  const back = voice.shared((who) => voice.fact(who, 'return-to'));
  const each = input.people.map(
    (who) =>
      say`${voice.named(who)}: tiền lương và các quyền lợi khác do ${voice.fact(who, 'payer')} chi trả; hết thời hạn biệt phái trở về ${voice.fact(who, 'return-to')}`,
  );
  const direction = say`Trong thời gian biệt phái, ${everybody} chịu sự phân công, quản lý, đánh giá của ${receiver}`;
  return payer !== null && back !== null
    ? [
        say`${direction}; tiền lương và các quyền lợi khác do ${payer} chi trả. Hết thời hạn biệt phái, ${everybody} trở về ${back} công tác hoặc được xem xét gia hạn theo quy định.`,
      ]
    : [
        say`${direction}. Việc chi trả tiền lương và nơi trở về khi hết thời hạn như sau: ${each.join('; ')}.`,
      ];
}
