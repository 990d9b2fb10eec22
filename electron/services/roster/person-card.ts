/** The cards of people for paper, made of the plan in use: always in Vietnamese, as all papers are. */
import { numberAndSymbol } from '../../../shared/documents/numbering.ts';
import type {
  CardFact,
  CardSection,
  PersonCard,
  PersonCards,
} from '../../../shared/documents/person-card.ts';
import { factsOf } from '../../../shared/documents/person-facts.ts';
import { RETIREMENT_BASIS, retirementLines } from '../../../shared/documents/retirement-words.ts';
import { type Finding, SEVERITIES } from '../../../shared/domain/finding.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type Person, presentPosition } from '../../../shared/domain/person.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { longName } from '../../../shared/rules/citations.ts';
import type { Names } from '../../../shared/rules/finding-names.ts';
import { brokenWords } from '../../../shared/rules/rule-words.ts';
import { formatPartialDate } from '../../../shared/text/parse-date.ts';
import { papersConcerning } from '../paper/lists.ts';
import { namesIn } from '../plan/finding-names.ts';
import { existingPerson } from '../plan/placements.ts';
import { personRow } from '../plan/rows.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';

/** In the order asked for, each once. Throws AppError `person-not-found`. */
export function personCards(session: Session, personIds: readonly PersonId[]): PersonCards {
  const { state } = session;
  const { t } = wordsIn('vi');
  const names = namesIn(session, 'vi');
  const people = [...new Set(personIds)].map((id) => existingPerson(state, id));
  const title = t('personCard.title');
  return {
    title,
    about: t('personCard.about', { plan: state.plan.name, date: formatPartialDate(state.today) }),
    cards: people.map((person) => cardOf(session, person, t, names)),
    properties: { title, subject: '', organ: '' },
  };
}

function cardOf(session: Session, person: Person, t: Translate, names: Names): PersonCard {
  const sections: CardSection[] = [
    { title: t('people.card.facts'), facts: knownFacts(person, t, names), sentences: [] },
    { title: t('people.card.seats'), facts: [], sentences: placementLines(session, person, t, names) },
    { title: t('people.card.retirement'), facts: [], sentences: retiring(session, person, t, names) },
    { title: t('people.card.findings'), facts: [], sentences: findingLines(session, person, t, names) },
    { title: t('papers.about.title'), facts: [], sentences: paperLines(session, person, t) },
  ];
  return {
    name: person.fullName,
    position: presentPosition(person),
    sections: sections.filter(({ facts, sentences }) => facts.length + sentences.length > 0),
  };
}

function knownFacts(person: Person, t: Translate, names: Names): CardFact[] {
  return factsOf(t, person, names)
    .filter(({ words }) => words !== '')
    .map(({ label, words }) => ({ label, lines: words.split('\n') }));
}

/** Seats with form and day, what becomes of a person otherwise, or that nothing is planned. */
function placementLines({ state }: Session, { id }: Person, t: Translate, names: Names): string[] {
  const seats = state.postsOfPerson(id).flatMap((postId) => {
    const placement = state.placementOn(postId);
    if (placement === undefined) return [];
    const said = t('personCard.placed', {
      post: names.post(postId),
      form: t(`domain.form.${placement.form}`),
      date: formatPartialDate(placement.since ?? state.plan.startDate),
    });
    return placement.note === '' ? [said] : [said, t('personCard.note', { note: placement.note })];
  });
  const disposition = state.dispositions.get(id);
  const kind = disposition === undefined ? '' : t(`domain.disposition.${disposition.kind}`);
  const settled =
    disposition === undefined
      ? []
      : [
          disposition.date === null
            ? t('personCard.settled', { kind })
            : t('personCard.settledOn', { kind, date: formatPartialDate(disposition.date) }),
        ];
  return seats.length + settled.length === 0 ? [t('people.card.noSeat')] : [...seats, ...settled];
}

function retiring({ state }: Session, person: Person, t: Translate, names: Names): string[] {
  const citation = names.citation(RETIREMENT_BASIS);
  const basis = citation === undefined ? RETIREMENT_BASIS : longName(citation);
  const retirement = personRow(state, person.id)?.retirement ?? null;
  return retirementLines(t, { person, retirement }, state.plan.startDate, basis);
}

/** The gravest first; what lets one stand is said with its document. */
function findingLines({ findings }: Session, { id }: Person, t: Translate, names: Names): string[] {
  const ranked = [...findings.ofPerson(id)].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return ranked.map((finding: Finding) => {
    const { severity, subject, waived } = finding;
    const where = subject.postId === undefined ? '' : names.post(subject.postId);
    const said = t(where === '' ? 'personCard.finding' : 'personCard.findingAt', {
      severity: t(`domain.severity.${severity}`),
      words: brokenWords(finding, t, names),
      post: where,
    });
    if (waived === null) return said;
    return t('personCard.waived', {
      finding: said,
      kind: t(`domain.waiver.${waived.kind}`),
      document: waived.document,
    });
  });
}

function paperLines(session: Session, { id }: Person, t: Translate): string[] {
  return papersConcerning(session, { personId: id, postId: null }).map((paper) => {
    const { family, number, symbol, kind, date, subject, state, issuedOn } = paper;
    return t('personCard.paper', {
      paper: number === null ? t(`decisions.kind.${kind}`) : numberAndSymbol(family, number, symbol),
      date: date === null ? '' : t('personCard.dated', { date: formatPartialDate(date) }),
      subject,
      state: t(`papers.state.${state === 'revoked' && issuedOn === null ? 'cancelled' : state}`),
    });
  });
}
