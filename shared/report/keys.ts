/** Names of the figures. Kept reports are read by them years later: what a name means never changes. */
import type { DispositionKind, PlacementForm } from '../domain/plan.ts';
import type { Bloc } from '../domain/post.ts';
import type { SpecialityCode } from '../domain/speciality.ts';
import type { Trained } from '../overview/speciality-gaps.ts';
import type { StaffBloc } from '../rules/headcount.ts';

/**
 * What is counted of seats, of all of them, of a title or of a bloc: within the norm and not held back; with somebody;
 * of the norm and vacant; of these key or required, and key ones; with somebody who stands in; with somebody sent from
 * elsewhere; with somebody whose day is to come; with somebody beyond the norm of the title; held back.
 */
export const SEAT_MEASURES = [
  'allowed',
  'filled',
  'vacant',
  'required',
  'key',
  'acting',
  'seconded',
  'pending',
  'beyond',
  'frozen',
] as const;
export type SeatMeasure = (typeof SEAT_MEASURES)[number];

/** People on the payroll of a bloc, the frame they are held against, and by how many they are over or below it. */
export type PayrollMeasure = 'people' | 'frame' | 'over' | 'short';

export const PERIODS = ['month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Months ahead within which somebody retires. */
export const RETIRING_WITHIN = [3, 6, 12, 24, 36, 60] as const;

/** Forms by which somebody comes to a post; who is kept where they are does not move. */
export type MoveForm = Exclude<PlacementForm, 'keep'>;

export type SeatScope = 'seats' | `title.${string}` | `bloc.${Bloc}`;

export const figure = {
  seats: (of: SeatScope, measure: SeatMeasure) => `${of}.${measure}`,
  payroll: (of: 'all' | StaffBloc, measure: PayrollMeasure) => `payroll.${of}.${measure}`,
  /** Units whose people on the payroll are more than, as many as or fewer than their frame. */
  units: (which: 'over' | 'even' | 'short') => `units.${which}`,
  people: (which: 'placed' | 'scope') => `people.${which}`,
  /** Units that lack the speciality. */
  gap: (code: SpecialityCode) => `speciality.${code}.gap`,
  trained: (code: SpecialityCode, which: Trained) => `speciality.${code}.trained.${which}`,
  /** People whose studies do not fit their post, and of them those who are let stand. */
  mismatch: (which: 'all' | 'waived') => `mismatch.${which}`,
  owed: (state: 'owed' | 'overdue') => `owed.${state}`,
  owedBy: (rule: string, state: 'owed' | 'overdue') => `owed.${rule}.${state}`,
  moved: (period: Period, form: MoveForm | 'all') => `moved.${period}.${form}`,
  left: (period: Period, kind: DispositionKind | 'all') => `left.${period}.${kind}`,
  retiring: (within: (typeof RETIRING_WITHIN)[number]) => `retiring.${within}`,
  /** Of them those on key posts. */
  retiringKey: (within: (typeof RETIRING_WITHIN)[number]) => `retiring.${within}.key`,
  /** People without a post: all, neither placed nor settled, settled; and by what was decided. */
  surplus: (which: 'all' | 'open' | 'settled') => `surplus.${which}`,
  surplusBy: (kind: DispositionKind) => `surplus.kind.${kind}`,
};
