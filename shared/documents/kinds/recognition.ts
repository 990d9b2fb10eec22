/** Recognising whom the Front of a commune agreed on for its standing board (DOMAIN.md §9; Điều lệ MTTQ Việt Nam). */
import { capitalised, GAP, unitPhrase } from '../wording.ts';
import { ofSeat, type Writer } from './placing.ts';
import type { Voice } from './voice.ts';

export const recognise: Writer = (voice) => {
  const { say, input, single } = voice;
  const post = ofSeat((seat, who) => say`${voice.postOf(seat)}, nhiệm kỳ ${voice.fact(who, 'front-term')}`);
  const titles = [...new Set(input.people.flatMap(({ seat }) => (seat === null ? [] : voice.titleOf(seat))))];
  return {
    subject: say`công nhận kết quả hiệp thương cử ${single === null ? say`${titles.join(', ')} cấp xã` : post(single)}`,
    one: (who) => [say`Công nhận kết quả hiệp thương cử ${voice.described(who)} giữ chức vụ ${post(who)}.`],
    lead: (people) => say`Công nhận kết quả hiệp thương cử đối với ${people}`,
    item: (who) => say`giữ chức vụ ${post(who)}`,
    afterItems: [],
    listed: { post },
    articles: [
      [
        say`${capitalised(voice.everybody())} thực hiện nhiệm vụ, quyền hạn theo Điều lệ Mặt trận Tổ quốc Việt Nam và được hưởng chế độ, chính sách theo quy định.`,
      ],
      [say`Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.`],
    ],
    bases: communeProposals(voice),
    executors: [voice.inUnits(say`Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam`)],
  };
};

/** The proposal of the Front of every unit once. */
function communeProposals(voice: Voice): string[] {
  const { say } = voice;
  const units = new Set<string>();
  return voice.input.people.flatMap((who) => {
    if (who.seat === null || units.has(who.seat.unit.code)) return [];
    units.add(who.seat.unit.code);
    const dots = `Tờ trình số ${GAP}/TTr-MTTQ-BTT ${voice.blankDay}`;
    const proposal = voice.fact(who, 'front-proposal', dots);
    return [
      say`Xét đề nghị của Ban Thường trực Uỷ ban Mặt trận Tổ quốc Việt Nam ${unitPhrase(who.seat.unit)} tại ${proposal}`,
    ];
  });
}
