/** Decisions of the chair of the provincial People's Committee (NĐ 30/2020; DOCUMENTS.md §3.1, §3.3–3.5, §3.7). */
import { basesOf, citeBases } from './citing.ts';
import { articlesOf, asInLast, isNotice } from './decision-body.ts';
import type { DecisionDocument } from './decision-document.ts';
import { citingDay, Gaps, NUMBER_ROOM, placeDate, textWarnings } from './decision-frame.ts';
import type { DecisionInput } from './decision-input.ts';
import { aboutOf, appendixOf } from './decision-list.ts';
import { kindText } from './kinds/index.ts';
import { Voice } from './kinds/voice.ts';
import { paperPerson } from './paper-person.ts';
import { clause, GAP, paddedNumber, plain, provinceWords } from './wording.ts';

/** The decision as the chair of the provincial People's Committee signs it. */
export function stateDecision(input: DecisionInput): DecisionDocument {
  const { settings } = input;
  const gaps = new Gaps();
  const voice = new Voice(input, gaps);
  const { say, style } = voice;
  const province = provinceWords(input.province, style);
  const committee = say`Uỷ ban nhân dân`;
  const text = kindText(voice);
  const notice = isNotice(voice);
  const name = notice ? 'Thông báo' : 'Quyết định';
  const symbol = notice ? 'TB-UBND' : 'QĐ-UBND';

  const cited = citeBases(basesOf(input), input.citations, 'state', citingDay(input), style);
  const localRule = clause(settings.state.localRule);
  const conclusion = clause(settings.state.partyConclusion);
  const executors = [
    say`Chánh Văn phòng ${committee} ${province.type}`,
    'Giám đốc Sở Nội vụ',
    ...text.executors,
    say`Thủ trưởng các cơ quan, đơn vị có liên quan`,
  ].join(', ');
  const articles = articlesOf(
    text,
    voice,
    notice
      ? say`${executors} và ${voice.concerned()} căn cứ Thông báo này thực hiện./.`
      : say`${executors} và ${voice.concerned()} chịu trách nhiệm thi hành Quyết định này./.`,
  );
  const proposal = gaps.fill(
    clause(settings.state.proposal),
    'proposal',
    `Tờ trình số ${GAP}/TTr-SNV ngày ${GAP} tháng ${GAP} năm ${GAP}`,
  );
  const vice = settings.state.signer.form === 'vice-for-chair';
  const number = paddedNumber(input.number);
  const numberLine = `${number || NUMBER_ROOM}/${symbol}`;
  const paper: DecisionDocument = {
    decisionKind: input.kind,
    family: 'state',
    organ: [committee.toUpperCase(), `${province.type} ${input.province.name}`.toUpperCase()],
    nation: say`CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    motto: 'Độc lập - Tự do - Hạnh phúc',
    numberLine: `Số: ${numberLine}`,
    placeDate: placeDate(plain(settings.place) || province.place, settings.date),
    kind: name.toUpperCase(),
    subject: `Về việc ${text.subject}`,
    authority: `Chủ tịch ${committee} ${province.type} ${input.province.name}`.toUpperCase(),
    bases: [
      ...cited.phrases.map((phrase) => `Căn cứ ${phrase};`),
      ...(localRule === '' ? [] : [`Căn cứ ${localRule};`]),
      ...(conclusion === '' ? [] : [`Thực hiện ${conclusion};`]),
      ...text.bases.map((base) => `${base};`),
      `Theo đề nghị của Giám đốc Sở Nội vụ tại ${proposal}.`,
    ],
    resolves: `${name.toUpperCase()}:`,
    articles,
    appendix: appendixOf(voice, {
      name,
      number: numberLine,
      issuer: say`Chủ tịch ${committee} ${province.phrase}`,
    }),
    recipients: [
      `- ${asInLast(articles, voice)};`,
      `- Thường trực ${province.committee} (b/c);`,
      `- Ban Tổ chức ${province.committee};`,
      '- Lưu: VT, NC, hồ sơ CB.',
    ],
    signature: {
      powers: vice ? ['KT. CHỦ TỊCH'] : [],
      position: vice ? 'PHÓ CHỦ TỊCH' : 'CHỦ TỊCH',
      name: gaps.fill(settings.state.signer.name, 'signer', GAP.repeat(3)),
    },
    people: input.people.map((who) => paperPerson(who, input, style)),
    properties: {
      title: `${name} Về việc ${text.subject}`,
      subject: number === '' ? symbol : `${number}/${symbol}`,
      organ: `${committee} ${province.phrase}`,
    },
    about: aboutOf(input, number),
    missing: gaps.missing,
    missingOf: gaps.ofPeople,
    warnings: cited.warnings,
  };
  return { ...paper, warnings: [...paper.warnings, ...textWarnings(paper, input)] };
}
