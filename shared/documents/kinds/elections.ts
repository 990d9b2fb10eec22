import { isMove } from '../decision-frame.ts';
import type { DecisionPerson, DecisionSeat } from '../decision-input.ts';
import { GAP, unitPhrase } from '../wording.ts';
import { actText } from './kind-text.ts';
import { afterPlacing, ofSeat, placingExecutors, type Writer } from './placing.ts';
import { termFor } from './proposals.ts';
import type { Voice } from './voice.ts';

/** `để Hội đồng nhân dân xã X bầu giữ chức vụ …, nhiệm kỳ …`; the Front confers instead. */
function candidacy(voice: Voice, seat: DecisionSeat, who: DecisionPerson): string {
  const { say } = voice;
  const where = unitPhrase(seat.unit);
  const post = voice.postOf(seat);
  if (seat.title.bloc === 'front' && seat.form !== 'elect') {
    return say`để Uỷ ban Mặt trận Tổ quốc Việt Nam ${where} hiệp thương cử giữ chức vụ ${post}`;
  }
  return say`để Hội đồng nhân dân ${where} bầu giữ chức vụ ${post}, nhiệm kỳ ${termFor(voice, who)}`;
}

export const nominate: Writer = (voice) => {
  const { say, input } = voice;
  const moves = input.people.some((who) => isMove(input.kind, who));
  const seek = ofSeat((seat, who) => candidacy(voice, seat, who));
  const what = (who: DecisionPerson) => `${seek(who)}, ${voice.from(who)}`;
  const verb = moves ? say`Điều động` : say`Giới thiệu`;
  return {
    subject: moves ? say`điều động, giới thiệu cán bộ ứng cử` : say`giới thiệu cán bộ ứng cử`,
    ...actText(voice, {
      verb,
      verbOfSeveral: moves ? say`Điều động, giới thiệu` : verb,
      rest: (who) => (moves ? say`giới thiệu ${what(who)}` : what(who)),
    }),
    listed: { post: (who) => say`giới thiệu ${seek(who)}` },
    articles: [afterPlacing(voice)],
    bases: [],
    executors: placingExecutors(voice),
  };
};

export const approveElection: Writer = (voice) => {
  const { say, input, single } = voice;
  const [first] = input.people;
  const term = termFor(voice, first);
  const post = ofSeat((seat) => voice.postOf(seat));
  const titles = [...new Set(input.people.flatMap(({ seat }) => (seat === null ? [] : voice.titleOf(seat))))];
  const posts = single === null ? say`${titles.join(', ')} cấp xã` : post(single);
  return {
    subject: say`phê chuẩn kết quả bầu ${posts}, nhiệm kỳ ${term}`,
    one: (who) => [
      say`Phê chuẩn kết quả bầu chức vụ ${post(who)}, nhiệm kỳ ${term} đối với ${voice.described(who)}.`,
    ],
    lead: (people) => say`Phê chuẩn kết quả bầu chức vụ ${posts}, nhiệm kỳ ${term} đối với ${people}`,
    item: ofSeat((seat) => say`giữ chức vụ ${voice.postOf(seat)}`),
    afterItems: [],
    articles: [[say`Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.`]],
    bases: councilPapers(voice),
    executors: [voice.inUnits(say`Thường trực Hội đồng nhân dân`), voice.inUnits(say`Uỷ ban nhân dân`)],
  };
};

/** The council's resolution on the result and its proposal to approve it, of every unit once. */
function councilPapers(voice: Voice): string[] {
  const { say } = voice;
  const firstOfUnit = new Map(
    voice.input.people
      .flatMap((who) => (who.seat === null ? [] : [[who.seat.unit.code, who] as const]))
      .reverse(),
  );
  return [...firstOfUnit.values()].reverse().flatMap((who) => {
    if (who.seat === null) return [];
    const resolution = voice.factIfKnown(who, 'council-resolution');
    const dots = `Tờ trình số ${GAP}/TTr-HĐND ${voice.blankDay}`;
    const proposal = voice.fact(who, 'council-proposal', dots);
    return [
      ...(resolution === '' ? [] : [say`Căn cứ ${resolution}`]),
      say`Xét đề nghị của Thường trực Hội đồng nhân dân ${unitPhrase(who.seat.unit)} tại ${proposal}`,
    ];
  });
}
