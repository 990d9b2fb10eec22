/** Who is planned (quy hoạch) for which titles, from the words of the roster, and who of them could follow on a post. */
import type { PersonId, TitleCode } from '../domain/ids.ts';
import type { PlannedPerson, VacancyEvent } from '../domain/outlook.ts';
import type { Title } from '../domain/post.ts';
import { oncePer } from '../rules/once-per.ts';
import type { PlanView } from '../rules/plan-view.ts';
import { createTitleMatcher } from '../text/title-matcher.ts';
import { groupBy } from './group-by.ts';
import { leavingIn } from './leaving.ts';

const PREFACE = /^\s*(?:(?:được\s+)?quy\s*hoạch|qh)\s*:?\s*(?:(?:các\s+)?chức\s+(?:danh|vụ)\s*:?)?\s*/iu;
const BETWEEN = /\s*[,;/+\n]\s*|\s+(?:và|kiêm)\s+/u;

/** By catalogue: the titles a text of planning names, each text read once. */
const readerOf = oncePer((titles: ReadonlyMap<TitleCode, Title>) => {
  const matcher = createTitleMatcher([...titles.values()]);
  const known = new Map<string, readonly TitleCode[]>();
  return (planning: string): readonly TitleCode[] => {
    let named = known.get(planning);
    if (named === undefined) {
      const parts = planning.normalize('NFC').replace(PREFACE, '').split(BETWEEN);
      const matches = parts.map((part) => matcher.match(part.replace(PREFACE, '')));
      named = [...new Set(matches.flatMap((match) => (match?.certainty === 'exact' ? match.titleCode : [])))];
      known.set(planning, named);
    }
    return named;
  };
});

/** Titles of the catalogue a text of planning names for sure: `Quy hoạch Bí thư Đảng uỷ xã; Chủ tịch HĐND`. */
export function titlesPlanned(titles: ReadonlyMap<TitleCode, Title>, planning: string): readonly TitleCode[] {
  return planning.trim() === '' ? [] : readerOf(titles)(planning);
}

/** Everybody planned for one of `wanted`, in the order of the roster. */
export function plannedFor(view: PlanView, wanted: ReadonlySet<TitleCode>): PlannedPerson[] {
  const planned: PlannedPerson[] = [];
  for (const person of view.people.values()) {
    const titles = titlesPlanned(view.titles, person.planning).filter((code) => wanted.has(code));
    if (titles.length === 0) continue;
    const [held] = view.postsOfPerson(person.id);
    const unitCode =
      (held === undefined ? undefined : view.posts.get(held)?.unitCode) ?? person.currentUnitCode;
    const lastDay = leavingIn(view, person)?.lastDay ?? null;
    for (const titleCode of titles) planned.push({ personId: person.id, titleCode, unitCode, lastDay });
  }
  return planned;
}

export interface Successors {
  /** In the unit of the post. */
  readonly here: readonly PlannedPerson[];
  readonly elsewhere: readonly PlannedPerson[];
}

/** Who of the people planned for the title could follow: still there on the day, and not the one who leaves. */
export function successorsOf(
  {
    titleCode,
    unitCode,
    personId,
    on,
  }: Pick<VacancyEvent, 'titleCode' | 'unitCode' | 'on'> & {
    personId: PersonId | null;
  },
  plannedByTitle: ReadonlyMap<TitleCode, readonly PlannedPerson[]>,
): Successors {
  const able = (plannedByTitle.get(titleCode) ?? []).filter(
    (person) => person.personId !== personId && (person.lastDay === null || person.lastDay >= on),
  );
  return {
    here: able.filter((person) => person.unitCode === unitCode),
    elsewhere: able.filter((person) => person.unitCode !== unitCode),
  };
}

export function byTitle(planned: readonly PlannedPerson[]): Map<TitleCode, PlannedPerson[]> {
  return groupBy(planned, ({ titleCode }) => titleCode);
}
