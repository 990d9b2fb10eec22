/**
 * Facts that only the paper about a change needs: neither the plan nor the roster has them. They are kept with the plan;
 * what is required and not known prints as a dotted gap (DOCUMENTS.md §3).
 */
import { z } from 'zod';
import { IsoDate } from './dates.ts';
import type { DecisionKind } from './decision-kind.ts';

export const PAPER_FACTS = [
  /** Last day of a secondment. */
  'secondment-end',
  /** Who pays a seconded official. */
  'payer',
  /** Where a seconded official returns to. */
  'return-to',
  /** The receiving office's agreement to a secondment: type, number and date. */
  'receiver-consent',
  /** Grade given on reception, with its code, step, coefficient, and the day the next rise counts from. */
  'grade',
  'grade-code',
  'step',
  'coefficient',
  'next-rise',
  /** Coefficient of the position allowance. */
  'allowance',
  /** What somebody is charged with. */
  'duties',
  /** Last day of acting in a post. */
  'acting-end',
  /** The council's proposal to approve an election, and its resolution on the result: type, number and date. */
  'council-proposal',
  'council-resolution',
  /** The proposal of the commune's Front to recognise whom it agreed on: type, number and date; and the Front's term. */
  'front-proposal',
  'front-term',
  /** Where somebody goes who leaves the communes of the province. */
  'destination',
  /** The post somebody ceases to hold, and why. */
  'ended-post',
  'reason',
  /** Number of the social insurance book. */
  'insurance-number',
  /** Where somebody lives after retiring. */
  'residence',
  /** The notice before a retirement decision: type, number and date. */
  'retirement-notice',
  /** Day of the person's own application. */
  'application',
  /** Early retirement, or leaving the service with a single allowance. */
  'leave-form',
  /** The result of the assessment and the approval of list and funds: type, number and date. */
  'assessment',
  'approval',
  /** Where the money comes from. */
  'funding',
  /** Day from which somebody leaves, where the disposition names none. */
  'leave-day',
  /** Leaving the service, or resigning from the post. */
  'resign-form',
  /** How secret the paper is; nothing for one that is not. */
  'secrecy',
] as const;
export const PaperFact = z.enum(PAPER_FACTS);
export type PaperFact = z.infer<typeof PaperFact>;

/** Facts that are calendar days; the others are texts, or one of the choices below. */
export const DAY_FACTS: ReadonlySet<PaperFact> = new Set([
  'secondment-end',
  'next-rise',
  'acting-end',
  'application',
  'leave-day',
]);

/** Mật, Tối mật, Tuyệt mật, the gravest last. */
export const SECRECY_LEVELS = ['confidential', 'secret', 'top-secret'] as const;

/** Facts of which one of a few is chosen. */
export const FACT_CHOICES: Partial<Record<PaperFact, readonly string[]>> = {
  'leave-form': ['early-retirement', 'severance'],
  'resign-form': ['leave-service', 'leave-post'],
  secrecy: SECRECY_LEVELS,
};

/** Longest text of a fact: a duty takes a few lines, no fact takes a page. */
const LONGEST = 600;

function isValue(fact: PaperFact, value: string): boolean {
  if (DAY_FACTS.has(fact)) return IsoDate.safeParse(value).success;
  return FACT_CHOICES[fact]?.includes(value) ?? true;
}

/** Facts as they were entered: days as `YYYY-MM-DD`; a fact that is not known is not there. */
export const PaperFacts = z
  .partialRecord(PaperFact, z.string().trim().min(1).max(LONGEST))
  .superRefine((facts, context) => {
    for (const fact of PAPER_FACTS) {
      const value = facts[fact];
      if (value !== undefined && !isValue(fact, value)) {
        context.addIssue({ code: 'custom', path: [fact], message: 'not a value of this fact' });
      }
    }
  });
export type PaperFacts = z.infer<typeof PaperFacts>;

/** The facts a kind of paper uses. */
export interface FactsOfKind {
  /** Those without which the paper is not complete. */
  required: readonly PaperFact[];
  /** Those it says where they are known. */
  optional: readonly PaperFact[];
}

const APPOINTING: FactsOfKind = { required: [], optional: ['allowance'] };
const LEAVING: FactsOfKind = {
  required: ['leave-form', 'application', 'assessment', 'approval', 'funding', 'insurance-number'],
  optional: [],
};

const FACTS: Readonly<Record<DecisionKind, FactsOfKind>> = {
  'transfer-appoint': APPOINTING,
  transfer: { required: [], optional: [] },
  appoint: APPOINTING,
  're-appoint': APPOINTING,
  extend: APPOINTING,
  designate: APPOINTING,
  assign: { required: [], optional: ['duties'] },
  nominate: { required: [], optional: [] },
  'approve-election': { required: ['council-proposal'], optional: ['council-resolution'] },
  recognise: { required: ['front-proposal', 'front-term'], optional: [] },
  second: { required: ['secondment-end', 'payer', 'return-to'], optional: ['receiver-consent', 'duties'] },
  receive: {
    required: ['grade', 'grade-code', 'step', 'coefficient', 'next-rise'],
    optional: ['allowance'],
  },
  concurrent: APPOINTING,
  acting: { required: [], optional: ['duties', 'acting-end'] },
  'end-post': { required: ['ended-post'], optional: ['reason'] },
  'retire-notice': { required: [], optional: [] },
  retire: { required: ['insurance-number', 'residence', 'retirement-notice'], optional: [] },
  'leave-178': LEAVING,
  'leave-154': LEAVING,
  resign: { required: ['application', 'resign-form'], optional: [] },
};

/** The day a person leaves is the disposition's; where it names none, the paper asks for it. */
const LEAVE_DAY: readonly DecisionKind[] = ['end-post', 'leave-178', 'leave-154', 'resign', 'transfer'];

/** The facts a paper of `kind` uses. `placed`: the person gets a seat; `dayKnown`: the plan names the day. */
export function factsOf(
  kind: DecisionKind,
  { placed, dayKnown }: { placed: boolean; dayKnown: boolean },
): FactsOfKind {
  const { required, optional: ofKind } = FACTS[kind];
  // Any paper may be secret.
  const optional: PaperFact[] = [...ofKind, 'secrecy'];
  if (placed) return { required, optional };
  const where: PaperFact[] = kind === 'transfer' ? ['destination'] : [];
  const when: PaperFact[] = !dayKnown && LEAVE_DAY.includes(kind) ? ['leave-day'] : [];
  return { required: [...where, ...when, ...required], optional };
}
