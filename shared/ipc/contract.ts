/**
 * Every channel once, with the shape of its arguments and of its result. The renderer, the preload bridge,
 * main and the data process all derive their types and checks from here; nothing else names a channel.
 */
import { z } from 'zod';
import {
  AppSettings,
  BodyId,
  Desk,
  DispositionKind,
  ExportedFile,
  ExportFormat,
  ExportKind,
  IsoDate,
  JournalFilter,
  ListLayout,
  PersonFields,
  PersonId,
  PlacementForm,
  PlanId,
  PostId,
  Province,
  ProvinceCode,
  SubmissionSettings,
  TitleCode,
  UnitCode,
  WorkspaceInfo,
  WorkspaceSettings,
} from '../domain/index.ts';
import { authorityChannels } from './authority-channels.ts';
import { candidateChannels } from './candidate-channels.ts';
import { cardChannels } from './card-channels.ts';
import { checkChannels } from './check-channels.ts';
import { decisionChannels, groupedShape } from './decision-channels.ts';
import { WorkProgress } from './events.ts';
import { exchangeChannels } from './exchange-channels.ts';
import { explainChannels } from './explain-channels.ts';
import { importChannels } from './import-channels.ts';
import { journalChannels } from './journal-channels.ts';
import { mainChannels } from './main-channels.ts';
import { organisationChannels } from './organisation-channels.ts';
import { outlookChannels } from './outlook-channels.ts';
import { ownRuleChannels } from './own-rule-channels.ts';
import { paperChannels } from './paper-channels.ts';
import { pasteChannels } from './paste-channels.ts';
import { peopleChannels } from './people-channels.ts';
import { planChannels } from './plan-channels.ts';
import { proposalChannels } from './proposal-channels.ts';
import { reportChannels } from './report-channels.ts';
import { reviewChannels } from './review-channels.ts';
import { ruleChannels } from './rule-channels.ts';
import { SentPart, SentSnapshot } from './sent-plan.ts';
import { ChangeResult, Done, Nothing, PlanDelta, PlanFindings } from './shapes.ts';
import { shownListChannels } from './shown-list-channels.ts';
import { standardsChannels } from './standards-channels.ts';
import { statisticsChannels } from './statistics-channels.ts';
import { templateChannels } from './template-channels.ts';
import { waiverChannels } from './waiver-channels.ts';

export * from './shapes.ts';

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
  /** Long work under `workId`, where the caller gives one; stopped, the file that was open stays open. */
  'workspace.open': {
    args: z.object({ path: z.string().min(1), workId: z.string().optional() }),
    result: WorkspaceInfo,
  },
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

  'plan.load': { args: Nothing, result: SentSnapshot },
  /** A further part of a plan that did not come whole; each is to be fetched once, in order. */
  'plan.part': {
    args: z.object({ reading: z.number().int(), part: z.number().int().nonnegative() }),
    result: SentPart,
  },
  /** What rests on findings, once a plan that was in use before its first check has been checked: `check.done`. */
  'plan.findings': { args: Nothing, result: PlanFindings },
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

  ...pasteChannels,
  ...proposalChannels,
  ...candidateChannels,
  ...authorityChannels,
  ...explainChannels,
  ...waiverChannels,
  ...ownRuleChannels,
  ...cardChannels,
  ...checkChannels,
  ...organisationChannels,
  ...outlookChannels,
  ...planChannels,
  ...reviewChannels,
  ...reportChannels,
  ...statisticsChannels,
  ...journalChannels,
  ...exchangeChannels,
  ...shownListChannels,
  ...paperChannels,
  ...importChannels,
  ...ruleChannels,
  ...standardsChannels,
  ...templateChannels,
  /** Corrects facts of a person by hand; a newer list will not overwrite them. */
  'person.edit': {
    args: z.object({ personId: PersonId, changes: PersonFields.partial() }),
    result: ChangeResult,
  },
  ...peopleChannels,
  ...decisionChannels,
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
      /** The plan with which the one in use is compared; of no other kind. */
      planId: PlanId.optional(),
      /** Which steps of the journal; left out, all of them. */
      journal: JournalFilter.optional(),
      /** How the office wants a list or a paper in sections; left out, as its form has it. */
      layout: ListLayout.optional(),
      /** Besides one file per decision, one file with all of them. */
      merged: z.boolean(),
      /** How people come together in decisions; of no other kind. */
      ...groupedShape,
      /** Templates of the office's own become PDF by the office suite of this machine, which was agreed to. */
      officeSuite: z.boolean().optional(),
    }),
    result: z.object({
      files: z.array(ExportedFile),
      /** What a clerk must still fill in or look at, by decision. */
      warnings: z.array(
        z.object({
          postId: PostId.nullable(),
          /** Where it is a fact of one person. */
          personId: PersonId.nullable(),
          code: z.string(),
          params: z.record(z.string(), z.string()),
        }),
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
      planId: PlanId.optional(),
      journal: JournalFilter.optional(),
      /** How the office wants a list or a paper in sections; left out, as its form has it. */
      layout: ListLayout.optional(),
      ...groupedShape,
    }),
    result: z.object({ printed: z.boolean() }),
  },

  'settings.get': { args: Nothing, result: WorkspaceSettings },
  'settings.change': { args: z.object({ settings: WorkspaceSettings }), result: ChangeResult },
  /** Keeps what a Tờ trình says of its need and its steps. */
  'settings.submission': { args: z.object({ submission: SubmissionSettings }), result: ChangeResult },
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
  /** Another file is open now, or none: for the windows that did not ask for it. */
  'workspace.switched': z.object({ info: WorkspaceInfo.nullable() }),
  'work.progress': WorkProgress,
  /** Somebody else sits at the keyboard now. */
  'desk.changed': Desk,
  /** The first check of a large plan is done: all findings are there, to be fetched with `plan.findings`. */
  'check.done': Nothing,
  /** A check of a large plan broke down: findings are neither there nor on their way. */
  'check.failed': Nothing,
  /** It was begun once more. */
  'check.begun': Nothing,
  /** The thread of a check ended by itself; the check was run in the data process instead. */
  'check.threadLost': Nothing,
  /** The data process died and was started again; what was confirmed is in the file. */
  'data.restarted': z.object({ reopened: z.boolean() }),
  /** Another window, or the menu, changed a setting of the machine. */
  'settings.changed': AppSettings,
  /** The window is about to go, and is asked for its place once more. */
  'window.closing': Nothing,
  /** The system asks to open a file (double click, second start). */
  'file.open': z.object({ path: z.string() }),
  /** A menu entry or its accelerator was used. */
  'menu.command': z.object({
    command: z.enum([
      'open',
      'new',
      'close',
      'newWindow',
      'import',
      'export',
      'undo',
      'redo',
      'find',
      'help',
      'backup',
      'restore',
      'print',
      'check',
    ]),
  }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;
