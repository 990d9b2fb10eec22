/** Decisions of the chair of the provincial People's Committee (NĐ 30/2020; DOCUMENTS.md §3.1, §3.3, §3.4). */
import type { ToneStyle } from '../domain/decision.ts';
import { CHAIR_TITLES, kindOfPlacement } from '../domain/decision-kind.ts';
import { toneTemplate } from '../text/tone-style.ts';
import { APPROVAL_BASES, citeBases, STATE_BASES, STATE_BASES_CHAIRS } from './citing.ts';
import type { Article, DecisionDocument } from './decision-document.ts';
import {
  citingDay,
  Gaps,
  NUMBER_ROOM,
  nameOf,
  placeDate,
  presentOf,
  textWarnings,
} from './decision-frame.ts';
import type { DecisionInput } from './input.ts';
import { paperPerson } from './paper-person.ts';
import { approvalText, placingText } from './state-acts.ts';
import { bornPhrase, clause, GAP, paddedNumber, plain, provinceWords, unitPhrase } from './wording.ts';

/** An election of a chair or vice-chair of a commune's People's Committee wants the provincial chair's approval. */
export function isApproval(input: Pick<DecisionInput, 'placement' | 'title'>): boolean {
  return kindOfPlacement(input.placement.form, input.title) === 'approve-election';
}

function councilProposal(input: DecisionInput, style: ToneStyle, gaps: Gaps): string {
  const say = toneTemplate(style);
  const paper = gaps.fill(
    null,
    'council-proposal',
    `Tờ trình số ${GAP}/TTr-HĐND ngày ${GAP} tháng ${GAP} năm ${GAP}`,
  );
  return say`Xét đề nghị của Thường trực Hội đồng nhân dân ${unitPhrase(input.unit)} tại ${paper};`;
}

/** The decision as the chair of the provincial People's Committee signs it. */
export function stateDecision(input: DecisionInput): DecisionDocument {
  const { settings, person } = input;
  const style = settings.state.toneStyle;
  const say = toneTemplate(style);
  const gaps = new Gaps();
  const province = provinceWords(input.province, style);
  const committee = say`Uỷ ban nhân dân`;
  const address =
    person.sex === null ? gaps.fill(null, 'sex', 'ông (bà)') : person.sex === 'male' ? 'ông' : 'bà';
  const born = gaps.fill(bornPhrase(person.birth), 'birth', `sinh ngày ${GAP}`);
  const who = { address, described: `${address} ${nameOf(person)}, ${born}, ${presentOf(person, gaps)}` };
  const approves = isApproval(input);
  const text = approves ? approvalText(input, who, style) : placingText(input, who, style, gaps);

  const ids = approves
    ? APPROVAL_BASES
    : CHAIR_TITLES.has(input.title.code)
      ? STATE_BASES_CHAIRS
      : STATE_BASES;
  const cited = citeBases(ids, input.citations, 'state', citingDay(input), style);
  const localRule = clause(settings.state.localRule);
  const conclusion = clause(settings.state.partyConclusion);
  const proposal = gaps.fill(
    clause(settings.state.proposal),
    'proposal',
    `Tờ trình số ${GAP}/TTr-SNV ngày ${GAP} tháng ${GAP} năm ${GAP}`,
  );
  const bases = [
    ...cited.phrases.map((phrase) => `Căn cứ ${phrase};`),
    ...(localRule === '' ? [] : [`Căn cứ ${localRule};`]),
    ...(conclusion === '' ? [] : [`Thực hiện ${conclusion};`]),
    ...(approves ? [councilProposal(input, style, gaps)] : []),
    `Theo đề nghị của Giám đốc Sở Nội vụ tại ${proposal}.`,
  ];
  const articles: Article[] = [
    { label: 'Điều 1.', paragraphs: text.first },
    { label: 'Điều 2.', paragraphs: text.second },
    {
      label: 'Điều 3.',
      paragraphs: [
        say`Chánh Văn phòng ${committee} ${province.type}, Giám đốc Sở Nội vụ, ${text.executors} và ${address} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
      ],
    },
  ];
  const vice = settings.state.signer.form === 'vice-for-chair';
  const number = paddedNumber(input.number);
  const paper: DecisionDocument = {
    family: 'state',
    organ: [committee.toUpperCase(), `${province.type} ${input.province.name}`.toUpperCase()],
    nation: say`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    motto: 'Độc lập - Tự do - Hạnh phúc',
    numberLine: `Số: ${number || NUMBER_ROOM}/QĐ-UBND`,
    placeDate: placeDate(plain(settings.place) || province.place, settings.date),
    kind: 'QUYẾT ĐỊNH',
    subject: text.subject,
    authority: `Chủ tịch ${committee} ${province.type} ${input.province.name}`.toUpperCase(),
    bases,
    resolves: 'QUYẾT ĐỊNH:',
    articles,
    recipients: [
      '- Như Điều 3;',
      `- Thường trực ${province.committee} (b/c);`,
      `- Ban Tổ chức ${province.committee};`,
      '- Lưu: VT, NC, hồ sơ CB.',
    ],
    signature: {
      powers: vice ? ['KT. CHỦ TỊCH'] : [],
      position: vice ? 'PHÓ CHỦ TỊCH' : 'CHỦ TỊCH',
      name: gaps.fill(settings.state.signer.name, 'signer', GAP.repeat(3)),
    },
    people: [paperPerson(input, 'state', style)],
    properties: {
      title: `Quyết định ${text.subject}`,
      subject: number === '' ? 'QĐ-UBND' : `${number}/QĐ-UBND`,
      organ: `${committee} ${province.phrase}`,
    },
    about: { personName: nameOf(person), unitName: unitPhrase(input.unit), number },
    missing: gaps.missing,
    warnings: cited.warnings,
  };
  return { ...paper, warnings: [...paper.warnings, ...textWarnings(paper, input)] };
}
