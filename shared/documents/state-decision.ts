/** Decisions of State organs (NĐ 30/2020; DOCUMENTS.md §3.1, §3.3–3.5, §3.7). */
import { articlesOf, isNotice, lastLabel } from './decision-body.ts';
import type { DecisionDocument } from './decision-document.ts';
import { Gaps, textWarnings } from './decision-frame.ts';
import type { DecisionInput } from './decision-input.ts';
import { aboutOf, appendixOf } from './decision-list.ts';
import { frameInput, furtherExecutors } from './frame-input.ts';
import { kindText } from './kinds/index.ts';
import { Voice } from './kinds/voice.ts';
import { paperFrame } from './paper-frame.ts';
import { paperPerson } from './paper-person.ts';
import { secrecyMark } from './secrecy.ts';
import { paddedNumber } from './wording.ts';

/** The decision as the State organ that the table of authority names signs it. */
export function stateDecision(input: DecisionInput): DecisionDocument {
  const gaps = new Gaps();
  const voice = new Voice(input, gaps);
  const { say, style } = voice;
  const text = kindText(voice);
  const notice = isNotice(voice);
  const name = notice ? 'Thông báo' : 'Quyết định';
  const frame = paperFrame(frameInput(input, text.bases), lastLabel(text, voice), gaps);
  const executors = [
    ...frame.executors,
    ...furtherExecutors(voice, text, frame.issuer),
    say`Thủ trưởng các cơ quan, đơn vị có liên quan`,
  ].join(', ');
  const articles = articlesOf(
    text,
    voice,
    notice
      ? say`${executors} và ${voice.concerned()} căn cứ Thông báo này thực hiện./.`
      : say`${executors} và ${voice.concerned()} chịu trách nhiệm thi hành Quyết định này./.`,
  );
  const paper: DecisionDocument = {
    ...frame.printed,
    decisionKind: input.kind,
    issuer: frame.issuer,
    secrecy: secrecyMark(input.people),
    kind: name.toUpperCase(),
    subject: `Về việc ${text.subject}`,
    articles,
    appendix: appendixOf(voice, text, { name, number: frame.fullNumber, issuer: frame.decider }),
    people: input.people.map((who) => paperPerson(who, input, style)),
    properties: { title: `${name} về việc ${text.subject}`, subject: frame.numbered, organ: frame.organName },
    about: aboutOf(input, paddedNumber(input.number)),
    missing: gaps.missing,
    missingOf: gaps.ofPeople,
  };
  return { ...paper, warnings: [...paper.warnings, ...textWarnings(paper, input)] };
}
