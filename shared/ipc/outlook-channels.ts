/** Channels about what is ahead of the plan, answered by the data process. */
import { z } from 'zod';
import {
  DispositionKind,
  IsoDate,
  PersonId,
  RetirementCalendar,
  SurplusBoard,
  VacancyForecast,
} from '../domain/index.ts';
import { ChangeResult, Nothing } from './shapes.ts';

export const outlookChannels = {
  /** People in scope without a post, those with a disposition, and the yearly path to the deadline. */
  'disposition.board': { args: Nothing, result: SurplusBoard },
  /** The same disposition for several people in one step; `kind` null takes theirs away. */
  'disposition.setMany': {
    args: z.object({
      personIds: z.array(PersonId).min(1),
      kind: DispositionKind.nullable(),
      /** `suggested` is the day that follows from the facts of each, where one does. */
      date: z.union([IsoDate, z.literal('suggested')]).nullable(),
      /** Null keeps the note of each. */
      note: z.string().nullable(),
    }),
    result: ChangeResult,
  },
  /** Retirements from the start of the plan to the end of the term. */
  'retirement.calendar': { args: Nothing, result: RetirementCalendar },
  /** Posts that fall vacant by the end of the term. */
  'vacancy.forecast': { args: Nothing, result: VacancyForecast },
} as const;
