/** Decisions of the standing committee of the provincial Party committee (HD 05-HD/VPTW; DOCUMENTS.md §3.2). */
import { shortOfficialDate } from '../text/official-date.ts';
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

function partyBases(
  { say, style, gaps, input, committee }: Voice,
  ofCase: readonly string[],
): Pick<DecisionDocument, 'bases' | 'warnings'> {
  const { party } = input.settings;
  const cited = citeBases(basesOf(input), input.citations, 'party', citingDay(input), style);
  const localRule = clause(party.localRule);
  const congress = gaps.fill(clause(party.congress), 'congress');
  const term = gaps.fill(clause(party.term), 'term');
  const met = gaps.fill(
    party.meetingDate === null ? null : shortOfficialDate(party.meetingDate),
    'meeting-date',
    `${GAP}/${GAP}/${GAP}`,
  );
  const lines = [
    ...cited.phrases.map((phrase) => `Căn cứ ${phrase};`),
    ...(localRule === '' ? [] : [`Căn cứ ${localRule};`]),
    say`Căn cứ Quy chế làm việc của Ban Chấp hành, Ban Thường vụ, Thường trực ${committee} khoá ${congress}, nhiệm kỳ ${term};`,
    say`Căn cứ kết quả Hội nghị Ban Thường vụ ${committee} ngày ${met};`,
    ...ofCase.map((base) => `${base};`),
    say`Xét đề nghị của Ban Tổ chức ${committee},`,
  ];
  const dash = party.citationDash ? '- ' : '';
  return { bases: lines.map((line) => dash + line), warnings: cited.warnings };
}

/** The decision as the secretary or a deputy signs it for the standing committee. */
export function partyDecision(input: DecisionInput): DecisionDocument {
  const { settings } = input;
  const gaps = new Gaps();
  const voice = new Voice(input, gaps);
  const { say, style } = voice;
  const province = provinceWords(input.province, style);
  const { committee } = province;
  const text = kindText(voice);
  const notice = isNotice(voice);
  const name = notice ? 'Thông báo' : 'Quyết định';
  const symbol = notice ? 'TB/TU' : 'QĐ/TU';

  const executors = [
    say`Văn phòng ${committee}`,
    say`Ban Tổ chức ${committee}`,
    ...text.executors,
    say`các cơ quan, đơn vị có liên quan`,
  ].join(', ');
  const articles = articlesOf(
    text,
    voice,
    say`${executors} và ${voice.concerned()} căn cứ ${name} thi hành.`,
  );
  const { bases, warnings } = partyBases(voice, text.bases);
  const number = paddedNumber(input.number);
  const numberLine = `${number || NUMBER_ROOM}-${symbol}`;
  const signs = settings.party.signer.form === 'secretary';
  const paper: DecisionDocument = {
    decisionKind: input.kind,
    family: 'party',
    organ: province.committeeLines,
    nation: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    numberLine: `Số ${numberLine}`,
    placeDate: placeDate(plain(settings.place) || province.place, settings.date),
    kind: name.toUpperCase(),
    subject: text.subject,
    authority: '',
    bases,
    resolves: `BAN THƯỜNG VỤ ${committee.toUpperCase()} ${name.toUpperCase()}`,
    articles,
    appendix: appendixOf(voice, {
      name,
      number: numberLine,
      issuer: say`Ban Thường vụ ${committee} ${input.province.name}`,
    }),
    recipients: [
      '- Ban Tổ chức Trung ương (để b/c);',
      `- ${asInLast(articles, voice)};`,
      '- Hồ sơ cán bộ;',
      `- Lưu Văn phòng ${committee}.`,
    ],
    signature: {
      powers: ['T/M BAN THƯỜNG VỤ'],
      position: signs ? 'BÍ THƯ' : 'PHÓ BÍ THƯ',
      name: gaps.fill(settings.party.signer.name, 'signer', GAP.repeat(3)),
    },
    people: input.people.map((who) => paperPerson(who, input, style)),
    properties: {
      title: `${name} ${text.subject}`,
      subject: number === '' ? symbol : `${number}-${symbol}`,
      organ: say`Ban Thường vụ ${committee} ${input.province.name}`,
    },
    about: aboutOf(input, number),
    missing: gaps.missing,
    missingOf: gaps.ofPeople,
    warnings,
  };
  return { ...paper, warnings: [...warnings, ...textWarnings(paper, input)] };
}
