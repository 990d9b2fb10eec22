/** What the options name, found in the plan; a refusal says what was not found. */

import type { IsoMonth } from '../../shared/domain/dates.ts';
import { AppError } from '../../shared/domain/errors.ts';
import { type PersonId, type PlanId, PostId, ProvinceCode, UnitCode } from '../../shared/domain/ids.ts';
import type { PaperId } from '../../shared/domain/paper.ts';
import { planNameKey } from '../../shared/domain/plan-record.ts';
import { BLOCS, type Bloc } from '../../shared/domain/post.ts';
import { LANGUAGES } from '../../shared/i18n/catalogs.ts';
import type { PlanState } from '../../shared/rules/plan-state.ts';
import { fold } from '../../shared/text/fold.ts';
import { parsePartialDate } from '../../shared/text/parse-date.ts';
import { planList } from '../services/plan/plans.ts';
import { wordsIn } from '../services/words.ts';
import type { Session } from '../services/workspace/session.ts';

export function provinceNamed(text: string): ProvinceCode {
  const code = ProvinceCode.safeParse(text);
  if (!code.success) throw new AppError('province-not-found', { province: text });
  return code.data;
}

export function unitNamed(state: PlanState, text: string): UnitCode {
  const code = UnitCode.safeParse(text);
  if (!code.success || !state.units.has(code.data)) throw new AppError('unit-not-found', { unit: text });
  return code.data;
}

/** A bloc by its code, or by what it is called in either language (`Khối Đảng`, `dang`). Throws AppError `usage`. */
export function blocNamed(text: string): Bloc {
  const wanted = fold(text).replace(/^(khoi|bloc) /u, '');
  const bloc = BLOCS.find((one) =>
    [one, ...LANGUAGES.map((language) => wordsIn(language).t(`domain.bloc.${one}`))].some(
      (name) => fold(name) === wanted,
    ),
  );
  if (bloc === undefined) {
    const choices = BLOCS.map((one) => `${one} (${wordsIn('vi').t(`domain.bloc.${one}`)})`).join(', ');
    throw new AppError('usage', { problem: 'value', option: '--bloc', value: text, choices });
  }
  return bloc;
}

export function postNamed(state: PlanState, text: string): PostId {
  const id = PostId.safeParse(text);
  if (!id.success || !state.posts.has(id.data)) throw new AppError('post-not-found', { post: text });
  return id.data;
}

/**
 * A person by id, or by name where only one bears it. The name as written comes before the name without its marks.
 * @throws AppError `person-not-found`, or `person-ambiguous` with the ids of those who bear it.
 */
export function personNamed(state: PlanState, text: string): PersonId {
  const people = [...state.people.values()];
  const name = text.normalize('NFC').trim();
  const byId = people.filter((person) => person.id === name);
  const bySpelling = people.filter((person) => person.fullName.normalize('NFC') === name);
  const byFold = people.filter((person) => fold(person.fullName) === fold(name));
  const found = [byId, bySpelling, byFold].find((list) => list.length > 0) ?? [];
  const [only, other] = found;
  if (only === undefined) throw new AppError('person-not-found', { person: text });
  if (other !== undefined) {
    throw new AppError('person-ambiguous', { person: text, people: found.map((p) => p.id).join(', ') });
  }
  return only.id;
}

/** A run of ids: `3`, or `3-7`. */
const ID_RUN = /^(\d{1,7})(?:-(\d{1,7}))?$/;
/** As many as a province has in several years. */
const MOST_IDS = 100_000;

/** Papers by their ids: each value one, several with commas, or a run (`1,4-7`). Throws AppError `paper-not-found`. */
export function paperIdsIn(values: readonly string[]): PaperId[] {
  const ids = values
    .flatMap((value) => value.split(','))
    .flatMap((part) => {
      const run = ID_RUN.exec(part.trim());
      const [first, last] = [Number(run?.[1]), Number(run?.[2] ?? run?.[1])];
      if (!(first > 0 && last >= first && last - first < MOST_IDS))
        throw new AppError('paper-not-found', { paper: part });
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
  return [...new Set(ids)];
}

/** A plan by id, or by what it is called. Throws AppError `plan-not-found`. */
export function planNamed(session: Session, text: string): PlanId {
  const plans = planList(session);
  const plan =
    plans.find(({ id }) => id === text) ?? plans.find(({ name }) => planNameKey(name) === planNameKey(text));
  if (plan === undefined) throw new AppError('plan-not-found', { plan: text });
  return plan.id;
}

/** A whole day, written `YYYY-MM-DD` or `dd/mm/yyyy`, as `YYYY-MM-DD`. */
export function dayNamed(text: string): string {
  const { date, issue } = parsePartialDate(text);
  if (date.precision !== 'day' || date.value === null || issue !== null)
    throw new AppError('date-invalid', { date: text });
  return date.value;
}

/** A month, written `YYYY-MM`, `mm/yyyy` or as a day in it; of a year alone its `first` or `last`. */
export function monthNamed(text: string, ofYear: 'first' | 'last'): IsoMonth {
  const { date, issue } = parsePartialDate(text);
  if (date.value === null || issue !== null) throw new AppError('date-invalid', { date: text });
  if (date.precision !== 'year') return date.value.slice(0, 7);
  return `${date.value}-${ofYear === 'first' ? '01' : '12'}`;
}
