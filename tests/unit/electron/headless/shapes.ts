/** The documents of `--json` as the specification of the command line writes them: nothing more, nothing less. */
import { z } from 'zod';
import { SidecarBlank } from '../../../../shared/documents/sidecar-blanks.ts';
import { Candidate } from '../../../../shared/domain/candidate.ts';
import { PartialDate } from '../../../../shared/domain/dates.ts';
import { ExportedFile, ExportKind } from '../../../../shared/domain/decision.ts';
import {
  OwnTemplate,
  ProblemSeverity,
  TemplateCheck,
  TemplateProblem,
} from '../../../../shared/domain/document-template.ts';
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
import { ImportCounts, IssueCode, RosterField, TemplateKind } from '../../../../shared/domain/import.ts';
import { ImportBatch } from '../../../../shared/domain/import-batch.ts';
import { DraftColumn, DraftSheet, ImportDraft } from '../../../../shared/domain/import-draft.ts';
import { Degree, StateManagement, Theory } from '../../../../shared/domain/levels.ts';
import {
  RetirementCalendar,
  RetirementEntry,
  SurplusBoard,
  SurplusEntry,
  VacancyEvent,
} from '../../../../shared/domain/outlook.ts';
import { OwnRule } from '../../../../shared/domain/own-rule.ts';
import { ItemChange, PaperFormat, PaperRecord } from '../../../../shared/domain/paper.ts';
import { ExtraText, Retirement, Salary, Sex } from '../../../../shared/domain/person.ts';
import { PlacementForm } from '../../../../shared/domain/plan.ts';
import { PlanComparison } from '../../../../shared/domain/plan-comparison.ts';
import { PlanFigures, PlanRecord } from '../../../../shared/domain/plan-record.ts';
import { Bloc, Requirement } from '../../../../shared/domain/post.ts';
import { Proposal, ProposalRow } from '../../../../shared/domain/proposal.ts';
import { KeptReport, KeptReportLine, ReportFigures } from '../../../../shared/domain/report.ts';
import { PlanStanding } from '../../../../shared/domain/review.ts';
import { PossibleDouble } from '../../../../shared/domain/roster.ts';
import { AnyRuleId, OwnRuleId } from '../../../../shared/domain/rule-id.ts';
import { StatisticsTable } from '../../../../shared/domain/statistics.ts';
import { UnitType } from '../../../../shared/domain/unit.ts';
import { WaiverFields, WaiverState } from '../../../../shared/domain/waiver.ts';
import { Command, PlanCounts, SeverityCounts, VacancyReport } from '../../../../shared/domain/workspace.ts';
import { DuePaper, PaperProblem, RegisterView } from '../../../../shared/ipc/paper-channels.ts';
import { FullCheck } from '../../../../shared/ipc/shapes.ts';
import { TableProblem } from '../../../../shared/ipc/standards-channels.ts';
import { Standard } from '../../../../shared/rules/ruleset.ts';

const count = z.number().int().nonnegative();

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

const FindingView = z.strictObject({
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

export const Rules = z.array(
  z.strictObject({
    id: AnyRuleId,
    scope: RuleScope,
    severity: Severity,
    shippedSeverity: Severity,
    off: z.boolean(),
    changed: z.boolean(),
    confirmed: z.boolean(),
    overridden: z.array(z.string()),
    parameters: z.record(z.string(), z.unknown()),
    legalBasis: z.array(z.string()),
  }),
);

export const OwnRules = z.array(OwnRule.strict());
export const OwnSaved = z.strictObject({ id: OwnRuleId, changed: z.boolean(), found: count });
export const OwnRemoved = z.strictObject({ id: OwnRuleId, removed: z.literal(true), findings: count });

export const Vacancies = VacancyReport.strict();

export const Surplus = SurplusBoard.omit({ entries: true })
  .extend({
    people: z.array(
      SurplusEntry.omit({ personId: true })
        .extend({
          id: z.string(),
          fullName: z.string().min(1),
          unitName: z.string().nullable(),
          degree: Degree.nullable(),
          position: z.string(),
        })
        .strict(),
    ),
  })
  .strict();

export const Retirements = RetirementCalendar.omit({ entries: true })
  .extend({
    people: z.array(
      RetirementEntry.omit({ personId: true, postIds: true })
        .extend({
          id: z.string(),
          fullName: z.string().min(1),
          birth: PartialDate,
          sex: Sex.nullable(),
          age: Retirement.shape.age.nullable(),
          unitName: z.string().nullable(),
          posts: z.array(z.strictObject({ id: z.string(), title: z.string(), requirement: Requirement })),
        })
        .strict(),
    ),
  })
  .strict();

const ForecastLines = z.array(
  z.strictObject({
    key: z.string(),
    vacant: count,
    byYear: z.record(z.string(), count),
    count,
    keyPosts: count,
  }),
);

const BalanceFigures = z.strictObject({
  norm: count,
  filled: count,
  lack: count,
  required: count,
  surplus: count,
});
const Balances = { all: BalanceFigures, byBloc: z.record(z.string(), BalanceFigures) };
export const Overview = z.strictObject({
  counts: PlanCounts,
  ...Balances,
  byTitle: z.record(z.string(), BalanceFigures),
  units: z.array(z.strictObject({ unitCode: z.string(), unitName: z.string().min(1), ...Balances })),
  composition: z.strictObject({
    before: count,
    after: count,
    parts: z.array(
      z.strictObject({
        facet: z.string(),
        lines: z.array(z.strictObject({ values: z.array(z.string()).min(1), before: count, after: count })),
      }),
    ),
  }),
});

export const Forecast = z.strictObject({
  reference: z.iso.date(),
  from: z.string(),
  to: z.string(),
  vacantNow: count,
  months: z.array(
    z.strictObject({
      month: z.string().nullable(),
      count,
      byGroup: z.strictObject({ retirement: count, leaving: count, term: count }),
      key: count,
      total: count,
    }),
  ),
  title: ForecastLines,
  bloc: ForecastLines,
  unit: ForecastLines,
  events: z.array(
    VacancyEvent.extend({
      title: z.string().min(1),
      unitName: z.string().nullable(),
      person: z.string().min(1),
      planned: z.strictObject({ here: count, elsewhere: count }),
    }).strict(),
  ),
});

export const Imported = z.strictObject({
  ...ImportCounts.shape,
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      headerRow: z.number().int().positive().nullable(),
      columns: z.array(
        z.strictObject({
          index: count,
          header: z.string(),
          field: RosterField.nullable(),
          confidence: z.number(),
          ...DraftColumn.pick({ use: true, option: true, by: true, encoding: true, hidden: true }).shape,
        }),
      ),
      ...DraftSheet.pick({
        id: true,
        used: true,
        hidden: true,
        people: true,
        groups: true,
        skipped: true,
        hiddenRows: true,
        unit: true,
      }).shape,
    }),
  ),
  issues: z.array(
    z.strictObject({
      sheet: z.string(),
      row: count,
      column: z.string(),
      field: RosterField.nullable(),
      code: IssueCode,
      severity: z.enum(['error', 'warning', 'info']),
      value: z.string(),
      message: z.string().min(1),
    }),
  ),
  questions: z.strictObject({
    values: ImportDraft.shape.values.strict(),
    people: ImportDraft.shape.people.strict(),
  }),
});

export const Imports = z.array(ImportBatch.strict());
export const TemplateWritten = z.strictObject({ path: z.string(), kind: TemplateKind });

export const Exported = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), kind: ExportKind, subject: z.string(), bytes: count })),
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

export const StandardsShown = z.strictObject({
  versions: z.array(
    z.strictObject({
      version: count,
      name: z.string(),
      at: z.iso.datetime().nullable(),
      actor: z.string(),
      inUse: z.boolean(),
    }),
  ),
  version: count,
  rows: z.array(Standard.extend({ titleName: z.string().min(1) }).strict()),
});

export const StandardsImported = z.strictObject({
  saved: z.boolean(),
  version: count,
  titles: count,
  changedTitles: z.array(TitleCode),
  problems: z.array(TableProblem.extend({ first: count.nullable(), message: z.string().min(1) }).strict()),
  findings: z.strictObject({ added: z.array(FindingView), removed: z.array(FindingView) }),
});
export const StandardsWritten = z.strictObject({ path: z.string(), version: count });

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

export const Report = z.strictObject({
  figures: ReportFigures.strict(),
  compared: z.strictObject({
    lastMonth: KeptReport.strict().nullable(),
    yearStart: KeptReport.strict().nullable(),
  }),
  files: z.array(
    z.strictObject({ path: z.string(), kind: z.literal('report'), subject: z.literal(''), bytes: count }),
  ),
});
export const CardFiles = z.array(ExportedFile.strict());

export const Reports = z.array(KeptReportLine.strict());
export const ReportRemoved = z.strictObject({ removed: z.number().int().positive() });
export const Statistics = z.strictObject({
  ...StatisticsTable.shape,
  files: Report.shape.files,
});

const PaperShown = z.strictObject({
  ...PaperRecord.omit({ registerId: true }).shape,
  planName: z.string(),
  changed: z.array(ItemChange.strict()),
  files: z.array(z.strictObject({ format: PaperFormat, path: z.string() })),
});
export const Papers = z.array(PaperShown);
export const PapersDue = z.array(DuePaper.strict());
export const Produced = Exported.extend({
  problems: z.array(PaperProblem.strict()),
  blanks: z.array(SidecarBlank.strict()),
});
export const Registers = z.array(RegisterView.strict());

export const TemplatesListed = z.strictObject({ templates: z.array(z.strictObject(OwnTemplate.shape)) });
export const TemplateSaved = z.strictObject({ path: z.string() });
export const TemplateChecked = z.strictObject({
  ...TemplateCheck.shape,
  problems: z.array(
    z.strictObject({
      ...TemplateProblem.shape,
      severity: ProblemSeverity,
      message: z.string().min(1),
    }),
  ),
});
