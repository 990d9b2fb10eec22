/** What is looked for in the journal. */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import { PersonId, UnitCode } from './ids.ts';
import type { Command } from './workspace.ts';

/** Kinds of steps, as people look for them. */
export const STEP_KINDS = [
  'placement',
  'disposition',
  'organisation',
  'people',
  'rules',
  'review',
  'plan',
  'papers',
  'file',
] as const;
export const StepKind = z.enum(STEP_KINDS);
export type StepKind = z.infer<typeof StepKind>;

/** Commands whose kind is not that of their first word. */
const APART: Partial<Readonly<Record<Command, StepKind>>> = {
  'seat.lock': 'review',
  'seat.unlock': 'review',
  'plan.submit': 'review',
  'plan.return': 'review',
  'plan.approve': 'review',
  'plan.issue': 'review',
  'plan.reopen': 'review',
  // What a Tờ trình says is kept with the settings, and looked for with the papers.
  'settings.submission': 'papers',
};

const BY_FIRST_WORD: Readonly<Record<string, StepKind>> = {
  placement: 'placement',
  disposition: 'disposition',
  seat: 'organisation',
  body: 'organisation',
  concurrency: 'organisation',
  person: 'people',
  roster: 'people',
  rule: 'rules',
  ownRule: 'rules',
  citation: 'rules',
  standards: 'rules',
  waiver: 'rules',
  review: 'review',
  comment: 'review',
  plan: 'plan',
  decision: 'papers',
  authority: 'papers',
  signer: 'papers',
  format: 'papers',
  exchange: 'papers',
  template: 'papers',
  paper: 'papers',
  register: 'papers',
  report: 'papers',
};

/** The kind of a command; what is none of the others is about the file and its settings. */
export function kindOfStep(command: Command): StepKind {
  return APART[command] ?? BY_FIRST_WORD[command.split('.')[0] ?? ''] ?? 'file';
}

/** All of it has to hold; null and empty ask for nothing. */
export const JournalFilter = z.object({
  /** Words of the sentence or of a name, without diacritics if need be. */
  text: z.string().max(200),
  personId: PersonId.nullable(),
  unitCode: UnitCode.nullable(),
  kinds: z.array(StepKind),
  actor: z.string().nullable(),
  /** First and last day by the clock of this machine. */
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  /** Undoing and doing again are listed as well. */
  turns: z.boolean(),
});
export type JournalFilter = z.infer<typeof JournalFilter>;

export const WHOLE_JOURNAL: JournalFilter = {
  text: '',
  personId: null,
  unitCode: null,
  kinds: [],
  actor: null,
  from: null,
  to: null,
  turns: true,
};
