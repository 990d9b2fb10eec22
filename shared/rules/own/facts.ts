/** What is known of each field a rule of the office's own may ask about. */
import type { OwnFactValue, OwnField, OwnFieldRef } from '../../domain/own-fact.ts';
import { NO_DISPOSITION } from '../../domain/own-field.ts';
import type { Person } from '../../domain/person.ts';
import type { Placement } from '../../domain/plan.ts';
import type { Post } from '../../domain/post.ts';
import type { Asked } from './asked.ts';
import {
  ageFact,
  columnFact,
  dateFact,
  disciplinedFact,
  exactly,
  latestRatingFact,
  monthsFact,
  monthsLeftFact,
  partyFact,
  partyMonthsFact,
  presentTitleFact,
  presentUnitFact,
  specialitiesFact,
  textFact,
  worstRatingFact,
} from './person-facts.ts';

type Read = (asked: Asked, ref: OwnFieldRef) => OwnFactValue;

/** What is known; null where nothing is, and where the field does not apply. */
export function factOf(asked: Asked, ref: OwnFieldRef): OwnFactValue {
  return FACTS[ref.field](asked, ref);
}

const chosen = (value: string | null): OwnFactValue => (value === null ? null : { values: [value] });
const level = (value: string | null): OwnFactValue => (value === null ? null : exactly(value));

const ofPerson =
  (read: (person: Person, asked: Asked, ref: OwnFieldRef) => OwnFactValue): Read =>
  (asked, ref) =>
    asked.person === null ? null : read(asked.person, asked, ref);

const ofPost =
  (read: (post: Post, asked: Asked) => OwnFactValue): Read =>
  (asked) =>
    asked.post === null ? null : read(asked.post, asked);

const ofPlacement =
  (read: (placement: Placement, asked: Asked) => OwnFactValue): Read =>
  (asked) =>
    asked.placement === null ? null : read(asked.placement, asked);

const FACTS: Readonly<Record<OwnField, Read>> = {
  age: ofPerson((person, { reference }) => ageFact(person, reference)),
  sex: ofPerson(({ sex }) => chosen(sex)),
  ethnicity: ofPerson(({ ethnicity }) => textFact(ethnicity)),
  religion: ofPerson(({ religion }) => textFact(religion)),
  homePlace: ofPerson(({ homePlace }) => textFact(homePlace)),
  degree: ofPerson(({ degree }) => level(degree)),
  theory: ofPerson(({ theory }) => level(theory)),
  stateManagement: ofPerson(({ stateManagement }) => level(stateManagement)),
  studyFields: ofPerson(({ fields }) => textFact(...fields)),
  specialities: ofPerson((person, { view }) => specialitiesFact(view, person)),
  foreignLanguage: ofPerson(({ foreignLanguage }) => textFact(foreignLanguage)),
  informatics: ofPerson(({ informatics }) => textFact(informatics)),
  partyMember: ofPerson((person, { reference }) => partyFact(person, reference)),
  partyMonths: ofPerson((person, { reference }) => partyMonthsFact(person, reference)),
  monthsLeft: ofPerson((person, asked) => monthsLeftFact(asked, person)),
  serviceMonths: ofPerson(({ recruited }, { reference }) => monthsFact(recruited, reference)),
  currentTitle: ofPerson(presentTitleFact),
  currentUnit: ofPerson(presentUnitFact),
  positionMonths: ofPerson(({ positionSince }, { reference }) => monthsFact(positionSince, reference)),
  appointedUntil: ofPerson(({ appointedUntil }) => dateFact(appointedUntil)),
  planning: ofPerson(({ planning }) => textFact(planning)),
  latestRating: ofPerson((person, { reference }) => latestRatingFact(person, reference)),
  worstRating: ofPerson((person, { reference }, { span = 1 }) => worstRatingFact(person, reference, span)),
  disciplined: ofPerson((person, { reference }, { span = 1 }) => disciplinedFact(person, reference, span)),
  salaryCoefficient: ofPerson(({ salary: { coefficient } }) =>
    coefficient === null ? null : exactly(coefficient),
  ),
  personNote: ofPerson(({ note }) => textFact(note)),
  inScope: ofPerson(({ inScope }) => ({ flag: inScope })),
  column: ofPerson((person, _asked, ref) => columnFact(person, ref)),
  postsHeld: ofPerson(({ id }, { view }) => exactly(view.postsOfPerson(id).length)),
  disposition: ofPerson(({ id }, { view }) => chosen(view.dispositions.get(id)?.kind ?? NO_DISPOSITION)),
  form: ofPlacement(({ form }) => chosen(form)),
  start: ofPlacement((_placement, { reference }) => exactly(reference)),
  placementNote: ofPlacement(({ note }) => textFact(note)),
  sameUnit: ({ person, post }) =>
    post === null || person === null || person.currentUnitCode === null
      ? null
      : { flag: person.currentUnitCode === post.unitCode },
  title: ofPost(({ titleCode }) => chosen(titleCode)),
  bloc: ofPost(({ bodyId }, { view }) => chosen(view.bodies.get(bodyId)?.bloc ?? null)),
  bodyKind: ofPost(({ bodyId }, { view }) => chosen(view.bodies.get(bodyId)?.kind ?? null)),
  role: ofPost(({ titleCode }, { view }) => chosen(view.titles.get(titleCode)?.role ?? null)),
  leadership: ofPost(({ titleCode }, { view }) => {
    const title = view.titles.get(titleCode);
    return title === undefined ? null : { flag: title.leadership };
  }),
  requirement: ofPost(({ requirement }) => chosen(requirement)),
  inHeadcount: ofPost(({ inHeadcount }) => ({ flag: inHeadcount })),
  beyondNorm: ofPost(({ slot, norm }) => ({ flag: slot > norm })),
  vacant: ofPost(({ id }, { view }) => ({ flag: view.placementOn(id) === undefined })),
  unit: ofPost(({ unitCode }) => chosen(unitCode)),
  unitType: ofPost(({ unitCode }, { view }) => chosen(view.units.get(unitCode)?.type ?? null)),
  mergedCount: ofPost(({ unitCode }, { view }) => {
    const from = view.origins.get(unitCode);
    return from === undefined ? null : exactly(from.length);
  }),
};
