/** What is ahead of a plan: who is left over, who retires, which posts fall vacant. */
import { z } from 'zod';
import { IsoDate, IsoMonth } from './dates.ts';
import { BodyId, PersonId, PostId, TitleCode, UnitCode } from './ids.ts';
import { DispositionKind } from './plan.ts';
import { Bloc, Requirement } from './post.ts';

/** Why somebody leaves: by age, or as was decided. */
export const LeaveCause = z.enum(['age', ...DispositionKind.options]);
export type LeaveCause = z.infer<typeof LeaveCause>;

/** `open`: neither placed nor settled; `settled`: without a post, with a disposition; `seated`: with both. */
export const SURPLUS_STATES = ['open', 'settled', 'seated'] as const;
export const SurplusState = z.enum(SURPLUS_STATES);
export type SurplusState = z.infer<typeof SurplusState>;

/** Somebody on the board of people left over. */
export const SurplusEntry = z.object({
  personId: PersonId,
  state: SurplusState,
  /** Unit of the first post held, else of the present workplace; null where that could not be told. */
  unitCode: UnitCode.nullable(),
  /** Bloc of the first post held, else of the present workplace, from the roster's words. */
  bloc: Bloc.nullable(),
  /** Whole years on the day of reference; null where the birth is not known. */
  age: z.number().int().nullable(),
  /** Whole months of service from the day of reference to the retirement age, below 0 where it is past. */
  monthsLeft: z.number().int().nullable(),
  kind: DispositionKind.nullable(),
  date: IsoDate.nullable(),
  /** Last day of service as far as it is known. */
  lastDay: IsoDate.nullable(),
  cause: LeaveCause.nullable(),
});
export type SurplusEntry = z.infer<typeof SurplusEntry>;

/** One year on the way to the deadline, over people without a post. */
export const SurplusStep = z.object({
  /** First and last day; the last year ends with the deadline. */
  from: IsoDate,
  until: IsoDate,
  /** Who leaves within it, and of them by age alone. */
  leaving: z.number().int().nonnegative(),
  byAge: z.number().int().nonnegative(),
  /** Who is left at its end, and of them those of whom no day is known. */
  left: z.number().int().nonnegative(),
  undated: z.number().int().nonnegative(),
  /** Who may be left where they go evenly. */
  even: z.number().int().nonnegative(),
});
export type SurplusStep = z.infer<typeof SurplusStep>;

export const SurplusBoard = z.object({
  reference: IsoDate,
  /** First day of the path, and the last day by which everybody is to be settled. */
  start: IsoDate,
  deadline: IsoDate,
  /** Everybody in scope: on a post, settled without one, neither. */
  scope: z.object({
    people: z.number().int().nonnegative(),
    placed: z.number().int().nonnegative(),
    settled: z.number().int().nonnegative(),
    open: z.number().int().nonnegative(),
  }),
  entries: z.array(SurplusEntry),
  path: z.array(SurplusStep),
});
export type SurplusBoard = z.infer<typeof SurplusBoard>;

/** Somebody of the calendar, and where. */
export const RetirementPlace = z.object({
  personId: PersonId,
  unitCode: UnitCode.nullable(),
  /** Posts that fall vacant, those that matter most first. */
  postIds: z.array(PostId),
  /** The gravest of them; null for somebody without a post. */
  requirement: Requirement.nullable(),
});
export type RetirementPlace = z.infer<typeof RetirementPlace>;

/** Somebody who retires. */
export const RetirementEntry = RetirementPlace.extend({
  /** Month of the last day of service. */
  month: IsoMonth,
  lastDay: IsoDate,
  pensionFrom: IsoDate,
  /** By age, or on a day that was set. */
  cause: z.enum(['age', 'retire']),
  /** Already past on the day of reference. */
  past: z.boolean(),
});
export type RetirementEntry = z.infer<typeof RetirementEntry>;

export const RetirementCalendar = z.object({
  reference: IsoDate,
  from: IsoMonth,
  to: IsoMonth,
  /** By last day; those before `from` are listed where they are past. */
  entries: z.array(RetirementEntry),
  /** Whose birth or sex is not known, so that no month can be told. */
  unknown: z.array(RetirementPlace),
  /** Officers and soldiers, to whom the civil table does not apply. */
  military: z.number().int().nonnegative(),
});
export type RetirementCalendar = z.infer<typeof RetirementCalendar>;

/** Why a post falls vacant, or is to be decided on anew. */
export const VACANCY_GROUPS = ['retirement', 'leaving', 'term'] as const;
export const VacancyGroup = z.enum(VACANCY_GROUPS);
export type VacancyGroup = z.infer<typeof VacancyGroup>;

export const VacancyCause = z.enum([
  'age',
  'retire',
  'leave-178',
  'leave-154',
  'resign',
  'transfer-out',
  'appointment-end',
  'secondment-end',
  'acting-end',
]);
export type VacancyCause = z.infer<typeof VacancyCause>;

/** A post as the forecast counts it. */
export const ForecastSeat = z.object({
  postId: PostId,
  unitCode: UnitCode,
  bodyId: BodyId,
  titleCode: TitleCode,
  bloc: Bloc,
  requirement: Requirement,
});
export type ForecastSeat = z.infer<typeof ForecastSeat>;

/** A post of the norm that falls vacant. */
export const VacancyEvent = ForecastSeat.extend({
  personId: PersonId,
  /** First day on which nobody sits there. */
  on: IsoDate,
  cause: VacancyCause,
  group: VacancyGroup,
});
export type VacancyEvent = z.infer<typeof VacancyEvent>;

/** Somebody planned (quy hoạch) for a title, and how long they serve as far as that is known. */
export const PlannedPerson = z.object({
  personId: PersonId,
  titleCode: TitleCode,
  unitCode: UnitCode.nullable(),
  lastDay: IsoDate.nullable(),
});
export type PlannedPerson = z.infer<typeof PlannedPerson>;

export const VacancyForecast = z.object({
  reference: IsoDate,
  from: IsoMonth,
  to: IsoMonth,
  /** Posts of the norm that are vacant now. */
  vacant: z.array(ForecastSeat),
  /** By day; of a post at most one of each group. */
  events: z.array(VacancyEvent),
  /** People planned for the titles of those posts. */
  planned: z.array(PlannedPerson),
});
export type VacancyForecast = z.infer<typeof VacancyForecast>;
