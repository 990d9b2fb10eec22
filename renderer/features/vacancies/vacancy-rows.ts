/** Vacant seats as the lines of a grid: by unit or by title, with a line above each. */
import type {
  PostId,
  Requirement,
  TitleCode,
  UnitCode,
  VacancyReport,
} from '../../../shared/domain/index.ts';
import { vacanciesOf } from '../../../shared/overview/vacancies.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { PlanIndex } from '../../state/plan-index.ts';

export interface VacancyFilter {
  by: 'unit' | 'title';
  /** Key and required seats only. */
  requiredOnly: boolean;
  unitCode: UnitCode | null;
  titleCode: TitleCode | null;
  text: string;
}

export const ALL_VACANCIES: VacancyFilter = {
  by: 'unit',
  requiredOnly: false,
  unitCode: null,
  titleCode: null,
  text: '',
};

export interface VacantSeat {
  kind: 'seat';
  id: PostId;
  unitName: string;
  body: string;
  title: string;
  requirement: Requirement;
}
export interface VacancyGroup {
  kind: 'group';
  id: string;
  name: string;
  vacant: number;
  required: number;
}
export type VacancyLine = VacantSeat | VacancyGroup;

const REQUIREMENT_ORDER: Record<Requirement, number> = { key: 0, required: 1, optional: 2 };

export function isRequired(seat: VacantSeat): boolean {
  return seat.requirement !== 'optional';
}

/** The vacancies of the plan as the window holds it, at a revision of it. */
export function vacanciesIn(index: PlanIndex, revision: number): VacancyReport {
  return vacanciesOf({
    units: revision < 0 ? [] : index.unitList().map(({ unit }) => unit),
    seatsOfUnit: (unit) => index.seatsOfUnit(unit),
    emptySeat: (id) => {
      const row = index.rows.get(id);
      return row?.personId === null ? row.post : undefined;
    },
    titleName: (code) => index.titles.get(code)?.name,
  });
}

/** Groups with required vacancies first, the most of them at the top; within a group key seats before others. */
export function vacancyLines(index: PlanIndex, report: VacancyReport, filter: VacancyFilter): VacancyLine[] {
  const groups = new Map<string, { name: string; seats: VacantSeat[] }>();
  const words = fold(filter.text).split(' ').filter(Boolean);
  for (const unit of report.byUnit) {
    if (filter.unitCode && unit.unitCode !== filter.unitCode) continue;
    for (const vacant of unit.posts) {
      const post = index.rows.get(vacant.postId)?.post;
      if (!post) continue;
      if (filter.titleCode && post.titleCode !== filter.titleCode) continue;
      const body = index.bodies.get(post.bodyId)?.name ?? '';
      const seat: VacantSeat = {
        kind: 'seat',
        id: vacant.postId,
        unitName: unit.unitName,
        body,
        title: vacant.title,
        requirement: post.requirement,
      };
      if (filter.requiredOnly && !isRequired(seat)) continue;
      if (words.length > 0) {
        const text = fold([seat.unitName, body, seat.title].join(' '));
        if (!words.every((word) => text.includes(word))) continue;
      }
      const [key, name] =
        filter.by === 'unit'
          ? [unit.unitCode, unit.unitName]
          : [post.titleCode, index.titles.get(post.titleCode)?.name ?? vacant.title];
      const group = groups.get(key);
      if (group) group.seats.push(seat);
      else groups.set(key, { name, seats: [seat] });
    }
  }
  const sorted = [...groups].map(([key, { name, seats }]) => {
    seats.sort((a, b) => REQUIREMENT_ORDER[a.requirement] - REQUIREMENT_ORDER[b.requirement]);
    const line: VacancyGroup = {
      kind: 'group',
      id: `group:${key}`,
      name,
      vacant: seats.length,
      required: seats.filter(isRequired).length,
    };
    return { line, seats };
  });
  sorted.sort((a, b) => b.line.required - a.line.required || b.line.vacant - a.line.vacant);
  return sorted.flatMap(({ line, seats }) => [line, ...seats]);
}
