/** Designation to the committee of a commune, its standing committee, its inspection commission, or to a post. */
import { COMMITTEE_TITLES } from '../../domain/decision-kind.ts';
import { isMove } from '../decision-frame.ts';
import type { DecisionPerson, DecisionSeat } from '../decision-input.ts';
import { clause, GAP, unitPhrase } from '../wording.ts';
import { actText } from './kind-text.ts';
import { ofSeat, placing, termOf, type Writer, whom } from './placing.ts';
import type { Voice } from './voice.ts';

const STANDING_TITLES: readonly string[] = ['D01', 'D02', 'D03'];
const STANDING_MEMBER = 'D04';
const COMMITTEE_MEMBER = 'D05';
const INSPECTION_MEMBER = 'D32';

export const designate: Writer = (voice) => {
  const { say, input } = voice;
  const term = clause(input.settings.party.term) || GAP;
  const moves = !voice.isState && input.people.some((who) => isMove(input.kind, who));
  const post = ofSeat((seat) => designation(voice, seat, term));
  const what = (who: DecisionPerson) => `${post(who)}, ${voice.from(who)}`;
  const verb = moves ? say`Điều động` : say`Chỉ định`;
  return placing(voice, {
    subject: moves ? say`điều động, chỉ định cán bộ` : say`chỉ định ${whom(voice)}`,
    ...actText(voice, {
      verb,
      verbOfSeveral: moves ? say`Điều động, chỉ định` : verb,
      rest: (who) => (moves ? say`chỉ định ${what(who)}` : what(who)),
      after: voice.isState ? termOf(voice) : [],
    }),
    listed: { post },
  });
};

/** `tham gia Ban Chấp hành, Ban Thường vụ và giữ chức …, nhiệm kỳ …`; of other titles `giữ chức vụ …`. */
function designation(voice: Voice, seat: DecisionSeat, term: string): string {
  const { say } = voice;
  const { code } = seat.title;
  const post = voice.postOf(seat);
  const where = unitPhrase(seat.unit);
  if (voice.isState || !COMMITTEE_TITLES.has(code)) return say`giữ chức vụ ${post}`;
  if (STANDING_TITLES.includes(code)) {
    return say`tham gia Ban Chấp hành, Ban Thường vụ và giữ chức ${post}, nhiệm kỳ ${term}`;
  }
  switch (code as string) {
    case STANDING_MEMBER:
      return say`tham gia Ban Chấp hành, Ban Thường vụ Đảng uỷ ${where}, nhiệm kỳ ${term}`;
    case COMMITTEE_MEMBER:
      return say`tham gia Ban Chấp hành Đảng bộ ${where}, nhiệm kỳ ${term}`;
    case INSPECTION_MEMBER:
      return say`tham gia Uỷ ban Kiểm tra Đảng uỷ ${where}, nhiệm kỳ ${term}`;
    default:
      return say`tham gia Uỷ ban Kiểm tra và giữ chức ${post}, nhiệm kỳ ${term}`;
  }
}
