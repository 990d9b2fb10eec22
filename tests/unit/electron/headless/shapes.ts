/** The documents of `--json` as the specification of the command line writes them: nothing more, nothing less. */
import { z } from 'zod';
import { Candidate } from '../../../../shared/domain/candidate.ts';
import { ErrorCode } from '../../../../shared/domain/errors.ts';
import {
  FindingExplanation,
  FittingPost,
  PlacementTrace,
  RuleTrace,
} from '../../../../shared/domain/explanation.ts';
import { Fact, FindingWaiver, RuleScope, Severity } from '../../../../shared/domain/finding.ts';
import { HISTORY_FIELDS } from '../../../../shared/domain/history.ts';
import { PlanId, TitleCode, UnitCode } from '../../../../shared/domain/ids.ts';
import { Degree, StateManagement, Theory } from '../../../../shared/domain/levels.ts';
import { ExtraText, Retirement, Salary, Sex } from '../../../../shared/domain/person.ts';
import { PlacementForm } from '../../../../shared/domain/plan.ts';
import { PlanComparison } from '../../../../shared/domain/plan-comparison.ts';
import { PlanFigures, PlanRecord } from '../../../../shared/domain/plan-record.ts';
import { Bloc } from '../../../../shared/domain/post.ts';
import { Proposal, ProposalRow } from '../../../../shared/domain/proposal.ts';
import { PlanStanding } from '../../../../shared/domain/review.ts';
import { PossibleDouble } from '../../../../shared/domain/roster.ts';
import { AnyRuleId } from '../../../../shared/domain/rule-id.ts';
import { UnitType } from '../../../../shared/domain/unit.ts';
import { WaiverFields, WaiverState } from '../../../../shared/domain/waiver.ts';
import { Command, SeverityCounts } from '../../../../shared/domain/workspace.ts';
import { FullCheck } from '../../../../shared/ipc/shapes.ts';

export const count = z.number().int().nonnegative();

export const Failure = z.strictObject({
  error: z.strictObject({ code: ErrorCode, message: z.string().min(1), detail: z.string() }),
});

export const Created = z.strictObject({
  workspace: z.string(),
  province: z.string(),
  units: count,
  bodies: count,
  posts: count,
  people: count,
});

const DateCell = z.strictObject({
  text: z.string(),
  value: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  precision: z.enum(['day', 'month', 'year']).nullable(),
});

export const People = z.array(
  z.strictObject({
    id: z.string(),
    fullName: z.string(),
    sex: Sex.nullable(),
    birth: DateCell,
    ethnicity: z.string(),
    religion: z.string(),
    homePlace: z.string(),
    currentTitle: z.string(),
    currentUnit: z.string(),
    currentUnitCode: UnitCode.nullable(),
    positionSince: DateCell,
    appointedUntil: DateCell,
    recruited: DateCell,
    generalEducation: z.string(),
    degree: Degree.nullable(),
    degreeText: z.string(),
    fields: z.array(z.string()),
    schools: z.array(z.string()),
    theory: Theory.nullable(),
    stateManagement: StateManagement.nullable(),
    foreignLanguage: z.string(),
    informatics: z.string(),
    party: z.strictObject({ probation: DateCell, official: DateCell }),
    planning: z.string(),
    proposedTitle: z.string(),
    proposedTitleCode: TitleCode.nullable(),
    salary: Salary.strict(),
    ...HISTORY_FIELDS,
    note: z.string(),
    citizenId: z.string(),
    extra: z.array(ExtraText.strict()),
    inScope: z.boolean(),
    retirement: Retirement.strict().nullable(),
    source: z.strictObject({ file: z.string(), sheet: z.string(), row: count }).nullable(),
  }),
);

export const RemovedPeople = z.array(
  z.strictObject({
    id: z.string(),
    fullName: z.string(),
    at: z.iso.datetime(),
    by: z.string(),
    reason: z.string(),
    mergedInto: z.string().nullable(),
  }),
);

export const Doubles = z.array(PossibleDouble.strict());

export const Units = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{5}$/),
    name: z.string(),
    type: UnitType,
    mergedFrom: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        district: z.string(),
        part: z.enum(['whole', 'part']),
      }),
    ),
  }),
);

export const Posts = z.array(
  z.strictObject({
    id: z.string(),
    unitCode: z.string(),
    unitName: z.string(),
    body: z.string(),
    bloc: Bloc,
    title: z.string(),
    slot: z.number().int().positive(),
    inHeadcount: z.boolean(),
    required: z.boolean(),
    personId: z.string().nullable(),
    form: PlacementForm.nullable(),
    since: z.iso.date().nullable(),
  }),
);

export const FindingView = z.strictObject({
  id: z.string(),
  rule: AnyRuleId,
  severity: Severity,
  scope: RuleScope,
  subject: z.strictObject({
    unitCode: z.string().optional(),
    body: z.string().optional(),
    postId: z.string().optional(),
    personId: z.string().optional(),
  }),
  wanted: Fact,
  found: Fact,
  legalBasis: z.array(z.string()),
  waived: FindingWaiver.nullable(),
  lapsed: FindingWaiver.nullable(),
  toConfirm: z.boolean(),
});

export const Waivers = z.array(
  z.strictObject({
    finding: z.string(),
    ...FindingView.pick({ rule: true, scope: true, subject: true, wanted: true, found: true }).shape,
    ...WaiverFields.shape,
    state: WaiverState,
    recordedAt: z.iso.datetime(),
  }),
);

export const Changed = z.strictObject({
  changed: z.boolean(),
  findings: z.strictObject({ added: z.array(FindingView), removed: z.array(FindingView) }),
});

export const Checked = z.strictObject({ counts: SeverityCounts.strict(), findings: z.array(FindingView) });

export const CheckedFully = Checked.extend({ full: FullCheck.strict() });

export const TraceAnswer = z.strictObject({
  ...PlacementTrace.shape,
  rules: z.array(z.strictObject({ ...RuleTrace.shape, finding: z.string().nullable() })),
  around: z.array(FindingView),
});

export const ExplanationAnswer = z.strictObject({
  ...FindingExplanation.shape,
  finding: FindingView,
  people: z.array(z.strictObject({ ...Candidate.omit({ rank: true }).shape, lacks: z.array(AnyRuleId) })),
  posts: z.array(z.strictObject({ ...FittingPost.shape, lacks: z.array(AnyRuleId) })),
});

const Step = z.strictObject({ seq: count, command: Command, summary: z.string().min(1) });

export const Undone = z.strictObject({ undone: Step });

export const Redone = z.strictObject({ redone: Step });

export const Journal = z.array(
  z.strictObject({
    seq: count,
    at: z.iso.datetime(),
    actor: z.string(),
    command: Command,
    summary: z.string().min(1),
  }),
);

const ReviewCounts = z.strictObject({ open: count, proposed: count, returned: count, agreed: count });

export const Reviewed = z.strictObject({
  plan: PlanStanding.extend({ id: PlanId, name: z.string() }).strict(),
  counts: ReviewCounts,
  units: z.array(
    z.strictObject({
      unitCode: UnitCode,
      unitName: z.string(),
      counts: ReviewCounts,
      locked: count,
      openComments: count,
    }),
  ),
});

export const Verified = z.strictObject({ ok: z.boolean(), problems: z.array(z.string()) });

export const BackedUp = z.strictObject({ file: z.string(), bytes: count });

export const Restored = z.strictObject({
  workspace: z.string(),
  kept: z.string(),
  units: count,
  posts: count,
  people: count,
});

export const Plans = z.array(
  z.strictObject({ ...PlanRecord.shape, figures: z.strictObject(PlanFigures.shape) }),
);

export const Compared = z.strictObject({
  mine: z.strictObject({ id: z.string(), name: z.string() }),
  other: z.strictObject({ id: z.string(), name: z.string() }),
  ...PlanComparison.pick({ figures: true, moves: true, people: true, seats: true, headcount: true }).shape,
  findings: z.array(
    z.strictObject({
      rule: AnyRuleId,
      onlyMine: z.array(FindingView),
      onlyOther: z.array(FindingView),
      inBoth: count,
    }),
  ),
});

export const Proposed = z.strictObject({
  proposed: z.array(
    z.strictObject({
      postId: z.string(),
      title: z.string(),
      unitName: z.string(),
      personId: z.string(),
      person: z.string(),
      nearness: Candidate.shape.nearness,
      because: ProposalRow.shape.because,
      lacks: z.array(FindingView),
    }),
  ),
  seatsLeft: z.array(z.string()),
  peopleLeft: z.array(z.string()),
  beyond: count,
  findings: Proposal.shape.findings,
  applied: z.boolean(),
});
