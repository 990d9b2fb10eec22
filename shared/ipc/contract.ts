/**
 * Every channel once, with the shape of its arguments and of its result. The renderer, the preload bridge,
 * main and the data process all derive their types and checks from here; nothing else names a channel.
 */
import { z } from 'zod';
import {
  AppSettings,
  Body,
  BodyId,
  Candidate,
  Citation,
  Disposition,
  DispositionKind,
  DraftChange,
  ExportedFile,
  ExportFormat,
  ExportKind,
  Finding,
  HistoryState,
  ImportBatch,
  ImportBatchDetail,
  ImportCounts,
  ImportDraft,
  ImportIssue,
  IsoDate,
  JournalEntry,
  MergedFrom,
  Person,
  PersonFields,
  PersonId,
  PlacementForm,
  PlanCounts,
  Post,
  PostId,
  PreviewRow,
  Province,
  ProvinceCode,
  RawRow,
  RecentFile,
  Retirement,
  RowOutcome,
  TemplateKind,
  Title,
  TitleCode,
  Unit,
  UnitCode,
  UnitSummary,
  VacancyReport,
  WorkspaceInfo,
  WorkspaceSettings,
} from '../domain/index.ts';
import { WorkProgress } from './events.ts';

const Nothing = z.object({});
/** Result of a channel that has nothing to tell. */
const Done = z.object({ done: z.literal(true) });

/** Language of the texts a file is written with. */
const Language = AppSettings.shape.language;

/** A stretch of a long list. */
const Page = z.object({
  offset: z.number().int().nonnegative(),
  limit: z.number().int().positive().max(1000),
});

/** One seat as the grid shows it. */
export const PlanRow = z.object({
  post: Post,
  personId: PersonId.nullable(),
  form: PlacementForm.nullable(),
  since: IsoDate.nullable(),
  note: z.string(),
});
export type PlanRow = z.infer<typeof PlanRow>;

/** A person as lists show one: the roster's fields, the retirement, and what the plan does with them. */
export const PersonRow = z.object({
  person: Person,
  retirement: Retirement.nullable(),
  postIds: z.array(PostId),
  disposition: Disposition.nullable(),
});
export type PersonRow = z.infer<typeof PersonRow>;

/** A unit with what it was formed from and its state. */
export const UnitRow = z.object({ unit: Unit, mergedFrom: z.array(MergedFrom), summary: UnitSummary });
export type UnitRow = z.infer<typeof UnitRow>;

/** A rule as the list of rules shows it. */
export const RuleRow = z.object({
  id: z.string(),
  scope: z.string(),
  severity: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  legalBasis: z.array(z.string()),
  /** False where the province has yet to confirm the fact it rests on. */
  confirmed: z.boolean(),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** Everything the window needs to draw a plan; afterwards `plan.changed` events keep it true. */
export const PlanSnapshotDto = z.object({
  info: WorkspaceInfo,
  units: z.array(UnitRow),
  bodies: z.array(Body),
  titles: z.array(Title),
  rows: z.array(PlanRow),
  people: z.array(PersonRow),
  findings: z.array(Finding),
  citations: z.array(Citation),
  counts: PlanCounts,
  history: HistoryState,
});
export type PlanSnapshotDto = z.infer<typeof PlanSnapshotDto>;

/** Difference a change made: whole rows anew, ids of what is gone. */
export const PlanDelta = z.object({
  rows: z.array(PlanRow),
  removedPosts: z.array(PostId),
  people: z.array(PersonRow),
  removedPeople: z.array(PersonId),
  units: z.array(UnitSummary),
  findingsAdded: z.array(Finding),
  /** Ids of findings that are gone. */
  findingsRemoved: z.array(z.string()),
  counts: PlanCounts,
  history: HistoryState,
  lastSavedAt: z.iso.datetime(),
});
export type PlanDelta = z.infer<typeof PlanDelta>;

/**
 * What a change answers: the delta is sent as an event too, so other windows stay in step.
 * `entry` is null where everything was so already and nothing was written.
 */
export const ChangeResult = z.object({ delta: PlanDelta, entry: JournalEntry.nullable() });
export type ChangeResult = z.infer<typeof ChangeResult>;

/** Channels answered by the data process, the only one that opens the workspace file. */
export const dataChannels = {
  'province.list': { args: Nothing, result: z.array(Province) },

  'workspace.create': {
    args: z.object({
      path: z.string().min(1),
      provinceCode: ProvinceCode,
      sample: z.boolean(),
      overwrite: z.boolean(),
    }),
    result: WorkspaceInfo,
  },
  'workspace.open': { args: z.object({ path: z.string().min(1) }), result: WorkspaceInfo },
  'workspace.close': { args: Nothing, result: Done },
  /** The workspace that is open, or null: asked for after the data process was restarted. */
  'workspace.current': { args: Nothing, result: WorkspaceInfo.nullable() },
  'workspace.backup': {
    args: z.object({ path: z.string().min(1) }),
    result: z.object({ bytes: z.number() }),
  },
  'workspace.restore': {
    args: z.object({ from: z.string().min(1) }),
    result: z.object({ info: WorkspaceInfo, kept: z.string() }),
  },
  'workspace.verify': {
    args: Nothing,
    result: z.object({ ok: z.boolean(), problems: z.array(z.string()) }),
  },

  'plan.load': { args: Nothing, result: PlanSnapshotDto },
  'placement.assign': {
    args: z.object({
      postId: PostId,
      personId: PersonId,
      form: PlacementForm.optional(),
      since: IsoDate.nullable().optional(),
      /** Taking the seat of somebody else must be meant. */
      displace: z.boolean(),
      /** Leave this seat at the same time (a move); otherwise earlier seats are kept. */
      from: PostId.optional(),
    }),
    result: ChangeResult,
  },
  /** Change form, date or note of a placement. */
  'placement.edit': {
    args: z.object({
      postIds: z.array(PostId).min(1),
      form: PlacementForm.optional(),
      since: IsoDate.nullable().optional(),
      note: z.string().optional(),
    }),
    result: ChangeResult,
  },
  /** The people of two seats change places. */
  'placement.swap': { args: z.object({ a: PostId, b: PostId }), result: ChangeResult },
  'placement.clear': { args: z.object({ postIds: z.array(PostId).min(1) }), result: ChangeResult },
  'disposition.set': {
    args: z.object({
      personId: PersonId,
      kind: DispositionKind,
      date: IsoDate.nullable(),
      note: z.string(),
    }),
    result: ChangeResult,
  },
  'disposition.clear': { args: z.object({ personId: PersonId }), result: ChangeResult },
  /** One more seat of a title in a body, beyond the norm if need be. */
  'seat.add': { args: z.object({ bodyId: BodyId, titleCode: TitleCode }), result: ChangeResult },
  /** Remove a vacant seat that stands beyond the norm. */
  'seat.remove': { args: z.object({ postId: PostId }), result: ChangeResult },
  'history.undo': { args: Nothing, result: ChangeResult },
  'history.redo': { args: Nothing, result: ChangeResult },
  'history.list': { args: z.object({ limit: z.number().int().positive() }), result: z.array(JournalEntry) },

  'candidate.forPost': {
    args: z.object({ postId: PostId, query: z.string(), limit: z.number().int().positive().max(200) }),
    result: z.array(Candidate),
  },
  /** Findings one person would raise on one post, without changing anything. */
  'candidate.check': { args: z.object({ postId: PostId, personId: PersonId }), result: z.array(Finding) },
  'vacancy.report': { args: Nothing, result: VacancyReport },
  'rule.list': { args: Nothing, result: z.array(RuleRow) },

  /** Reads files into a new draft, or into the one of `draftId` beside those it has. */
  'import.open': {
    args: z.object({
      workId: z.string(),
      paths: z.array(z.string().min(1)).min(1),
      draftId: z.string().optional(),
    }),
    result: ImportDraft,
  },
  /** The draft as it is now; the roster may have changed since. */
  'import.draft': { args: z.object({ workId: z.string(), draftId: z.string() }), result: ImportDraft },
  'import.change': {
    args: z.object({ workId: z.string(), draftId: z.string(), changes: z.array(DraftChange).min(1) }),
    result: ImportDraft,
  },
  /** People of the draft, in file order; filters narrow them down together. */
  'import.rows': {
    args: Page.extend({
      draftId: z.string(),
      sheetId: z.string().optional(),
      outcome: RowOutcome.optional(),
      withIssues: z.boolean().optional(),
    }),
    result: z.object({ total: z.number().int(), rows: z.array(PreviewRow) }),
  },
  'import.issues': {
    args: Page.extend({ draftId: z.string(), code: ImportIssue.shape.code.optional() }),
    result: z.object({ total: z.number().int(), issues: z.array(ImportIssue) }),
  },
  /** Rows of a sheet as they stand in the file, from row `fromRow` on. */
  'import.raw': {
    args: z.object({
      draftId: z.string(),
      sheetId: z.string(),
      fromRow: z.number().int().positive(),
      count: z.number().int().positive().max(500),
    }),
    result: z.object({ rows: z.array(RawRow), lastRow: z.number().int() }),
  },
  /** People of the earlier list who are not in this one. */
  'import.gone': {
    args: Page.extend({ draftId: z.string() }),
    result: z.object({ total: z.number().int(), people: z.array(PersonRow) }),
  },
  /** Takes the draft in: one transaction, one undoable step. Rows that are doubtful or rejected stay out. */
  'import.accept': {
    args: z.object({
      workId: z.string(),
      draftId: z.string(),
      /** Take people who are gone from the list out of the plan's scope. */
      goneOutOfScope: z.boolean(),
    }),
    result: ChangeResult.extend({ counts: ImportCounts, batchId: z.number().int().nullable() }),
  },
  /** Writes the rows that are not taken in, and those with warnings, to an .xlsx with the reasons, to be corrected. */
  'import.saveDoubtful': {
    args: z.object({ draftId: z.string(), path: z.string().min(1), language: Language }),
    result: z.object({ rows: z.number().int() }),
  },
  'import.close': { args: z.object({ draftId: z.string() }), result: Done },
  /** An empty list to hand out. */
  'import.template': {
    args: z.object({ kind: TemplateKind, path: z.string().min(1), language: Language }),
    result: Done,
  },
  'import.batches': { args: Nothing, result: z.array(ImportBatch) },
  'import.batch': { args: z.object({ id: z.number().int().positive() }), result: ImportBatchDetail },
  /** Corrects facts of a person by hand; a newer list will not overwrite them. */
  'person.edit': {
    args: z.object({ personId: PersonId, changes: PersonFields.partial() }),
    result: ChangeResult,
  },
  /** Stop the running long work; it answers `cancelled` and leaves no trace. */
  'work.cancel': { args: z.object({ workId: z.string() }), result: Done },

  'export.run': {
    args: z.object({
      workId: z.string(),
      kind: ExportKind,
      format: ExportFormat,
      folder: z.string().min(1),
      /** Placements to decide on, or seats to list; empty means all filled ones of the scope. */
      postIds: z.array(PostId),
      unitCode: UnitCode.nullable(),
      /** Besides one file per decision, one file with all of them. */
      merged: z.boolean(),
    }),
    result: z.object({
      files: z.array(ExportedFile),
      /** What a clerk must still fill in or look at, by decision. */
      warnings: z.array(
        z.object({ postId: PostId.nullable(), code: z.string(), params: z.record(z.string(), z.string()) }),
      ),
    }),
  },
  /** Print through the system's dialog what `export.run` would write. */
  'export.print': {
    args: z.object({
      workId: z.string(),
      kind: ExportKind,
      postIds: z.array(PostId),
      unitCode: UnitCode.nullable(),
    }),
    result: z.object({ printed: z.boolean() }),
  },

  'settings.get': { args: Nothing, result: WorkspaceSettings },
  'settings.change': { args: z.object({ settings: WorkspaceSettings }), result: ChangeResult },
} as const;

/** Channels answered by main: windows, dialogs and the machine; main never sees personnel data. */
export const mainChannels = {
  'app.settings': { args: Nothing, result: AppSettings },
  'app.changeSettings': { args: z.object({ change: AppSettings.partial() }), result: AppSettings },
  /** What the program was started with: a file to open, or the sample; null for the welcome screen. */
  'app.startup': {
    args: Nothing,
    result: z.object({
      open: z.string().nullable(),
      sample: z.boolean(),
      version: z.string(),
      platform: z.string(),
    }),
  },
  /** The files opened lately, and whether each is still where it was. */
  'app.recentFiles': { args: Nothing, result: z.array(RecentFile.extend({ exists: z.boolean() })) },
  /** A path in the program's own folder where the sample province is kept. */
  'app.samplePath': { args: Nothing, result: z.object({ path: z.string(), exists: z.boolean() }) },
  'dialog.openWorkspace': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveWorkspace': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable(), exists: z.boolean() }),
  },
  /** Lists to import; empty where none was chosen. */
  'dialog.openRosters': { args: Nothing, result: z.object({ paths: z.array(z.string()) }) },
  'dialog.saveSheet': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  'dialog.chooseFolder': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'dialog.saveBackup': {
    args: z.object({ suggestedName: z.string() }),
    result: z.object({ path: z.string().nullable() }),
  },
  'dialog.openBackup': { args: Nothing, result: z.object({ path: z.string().nullable() }) },
  'shell.showInFolder': { args: z.object({ path: z.string() }), result: Done },
  'shell.openFile': { args: z.object({ path: z.string() }), result: Done },
  'window.setTitle': { args: z.object({ title: z.string(), file: z.string().nullable() }), result: Done },
} as const;

export const channels = { ...dataChannels, ...mainChannels } as const;

export type DataChannel = keyof typeof dataChannels;
export type MainChannel = keyof typeof mainChannels;
export type Channel = keyof typeof channels;
/** What a caller passes. */
export type ArgsOf<C extends Channel> = z.input<(typeof channels)[C]['args']>;
/** What a handler receives after the check. */
export type CheckedArgsOf<C extends Channel> = z.output<(typeof channels)[C]['args']>;
export type ResultOf<C extends Channel> = z.output<(typeof channels)[C]['result']>;

export const DATA_CHANNELS = Object.keys(dataChannels) as DataChannel[];
export const MAIN_CHANNELS = Object.keys(mainChannels) as MainChannel[];

/** Events sent to windows, each with its payload. */
export const events = {
  'plan.changed': PlanDelta,
  /** Everything changed at once (restore, roster accepted by another window): load again. */
  'plan.replaced': Nothing,
  'work.progress': WorkProgress,
  /** The data process died and was started again; what was confirmed is in the file. */
  'data.restarted': z.object({ reopened: z.boolean() }),
  /** The system asks to open a file (double click, second start). */
  'file.open': z.object({ path: z.string() }),
  /** A menu entry or its accelerator was used. */
  'menu.command': z.object({
    command: z.enum([
      'open',
      'new',
      'close',
      'import',
      'export',
      'undo',
      'redo',
      'find',
      'help',
      'backup',
      'restore',
      'print',
    ]),
  }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
