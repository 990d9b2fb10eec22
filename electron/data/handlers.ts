/** Channel → service. Nothing is decided here: changes are told to every window, refusals pass through. */
import type { WorkspaceInfo } from '../../shared/domain/workspace.ts';
import type { ChangeResult, EventName, EventPayload } from '../../shared/ipc/contract.ts';
import { vacancyForecast } from '../../shared/outlook/forecast.ts';
import { retirementCalendar, termMonths } from '../../shared/outlook/retirements.ts';
import { surplusBoard } from '../../shared/outlook/surplus.ts';
import { checkFully } from '../services/check/full-check.ts';
import type { PrintPages } from '../services/export/make-pdf.ts';
import type { CallOptions } from '../services/import/desk-thread.ts';
import type { ImportService } from '../services/import/import-service.ts';
import { candidatesFor, checkCandidate, postsFor } from '../services/plan/candidates.ts';
import { citationList } from '../services/plan/citation-list.ts';
import { compareWith, previewTakeOver, takeOver } from '../services/plan/compare.ts';
import { concurrencyRows, setConcurrency } from '../services/plan/concurrency.ts';
import { clearDisposition, setDisposition, setDispositions } from '../services/plan/dispositions.ts';
import { amendCitation, removeCitation, saveCitation } from '../services/plan/edit-citations.ts';
import { editRule, previewRule } from '../services/plan/edit-rule.ts';
import { explainFinding, explainPlacement } from '../services/plan/explain.ts';
import { stepLong } from '../services/plan/going-over.ts';
import { addBody, freezeSeats, furtherBodies, removeBody, setNorm } from '../services/plan/organisation.ts';
import { planFigures } from '../services/plan/other-plan.ts';
import { previewOwnRule, removeOwnRule, saveOwnRule } from '../services/plan/own-rules.ts';
import { paste } from '../services/plan/paste.ts';
import { assign, clear, edit, swap } from '../services/plan/placements.ts';
import { PlanReadings } from '../services/plan/plan-readings.ts';
import {
  archivePlan,
  createPlanLong,
  editPlan,
  planList,
  removePlan,
  switchPlanLong,
} from '../services/plan/plans.ts';
import { applyProposal, makeProposal } from '../services/plan/proposal.ts';
import { ruleList } from '../services/plan/rule-list.ts';
import { addSeat, removeSeat } from '../services/plan/seats.ts';
import { changeSettings, keepSubmission } from '../services/plan/settings.ts';
import {
  previewStandards,
  saveStandards,
  standardsRows,
  standardsVersions,
  switchStandards,
} from '../services/plan/standards.ts';
import { removeWaiver, setWaiver, waiverList } from '../services/plan/waivers.ts';
import { loadProvinces } from '../services/resources/index.ts';
import { begunWords, keepBegun } from '../services/review/begun-words.ts';
import { addComment, settleComment } from '../services/review/comments.ts';
import { changeStaff, sit } from '../services/review/desk.ts';
import { lockSeats, markSeats, markUnit } from '../services/review/marks.ts';
import { stepPlan } from '../services/review/stages.ts';
import { addPerson } from '../services/roster/add-person.ts';
import { editMany, previewMany } from '../services/roster/bulk-edit.ts';
import { editPerson } from '../services/roster/edit-person.ts';
import { keepDraft, keptDraft } from '../services/roster/person-drafts.ts';
import { personJournal } from '../services/roster/person-journal.ts';
import { peopleRemoved, removePeople, restorePeople } from '../services/roster/remove-people.ts';
import { describeProblem } from '../services/workspace/describe-problem.ts';
import type { WorkspaceService } from '../services/workspace/workspace-service.ts';
import { authorityHandlers } from './authority-handlers.ts';
import { cardHandlers } from './card-handlers.ts';
import { inOrder } from './in-order.ts';
import { paperHandlers } from './paper-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import type { DataHandlers } from './serve.ts';
import { shownListHandlers } from './shown-list-handlers.ts';
import { statisticsHandlers } from './statistics-handlers.ts';
import { checked, tellChange } from './tell-change.ts';
import { waitingForCheck } from './wait-for-check.ts';
import { untilDone, type WorkList } from './work.ts';

/** What reads and writes papers is large and seldom the first thing asked for: it must not hold up the plan. */
const searchOfJournal = () => import('../services/workspace/search-journal.ts');
const readersOfLists = () => import('../services/import/import-service.ts');
const doublesOfRoster = () => import('../services/roster/doubles.ts');
const mergersOfPeople = () => import('../services/roster/merge-people.ts');
const recordsOfImports = () => import('../services/import/batches.ts');
const filesOfStandards = () => import('../services/plan/standards-files.ts');
const writersOfForms = () => import('../services/import/form.ts');
const writersOfCharts = () => import('../services/export/charts.ts');
const writersOfPapers = () => import('../services/export/export-service.ts');
const decisionsOnPeople = () => import('../services/decision/person-decisions.ts');
const decisionChoices = () => import('../services/decision/choices.ts');
const decisionsOfPlan = () => import('../services/export/decision-inputs.ts');
const templatesOfPapers = () => import('../services/export/templates.ts');
const writersOfFindings = () => import('../services/export/finding-lists.ts');

export interface HandlerContext {
  workspaces: WorkspaceService;
  /** Long work under way, which windows may cancel. */
  works: WorkList;
  broadcast: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  print: PrintPages;
  /** Folder only this program uses, for page files on their way to the printer. */
  privateFolder: string;
  onOpened: (path: string) => void;
  onLeft: () => void;
  /** Takes what the support needs and no window shows. */
  log: (trouble: string) => void;
}

export function createHandlers({
  workspaces,
  works,
  broadcast,
  print,
  privateFolder,
  onOpened,
  onLeft,
  log,
}: HandlerContext): DataHandlers {
  let kept: Promise<ImportService> | null = null;
  const imports = (): Promise<ImportService> => {
    kept ??= readersOfLists().then((module) => new module.ImportService());
    return kept;
  };
  /** Long work on a draft: progress as thousandths, as its size is not known beforehand. */
  const onDraft = <T>(
    workId: string,
    kind: 'import-read' | 'import-accept',
    task: (service: ImportService, options: CallOptions) => Promise<T>,
  ): Promise<T> =>
    works.run(workId, kind, async ({ signal, progress }) =>
      task(await imports(), { signal, progress: (share) => progress(Math.round(share * 1000), 1000) }),
    );
  const readings = new PlanReadings();
  /** Changes of plan and steps of the history, some of which go over to another plan. */
  const inTurn = inOrder();
  const session = () => workspaces.session;
  const told = async <R extends ChangeResult>(result: R): Promise<R> =>
    tellChange(await checked(session(), result), broadcast);
  const done = { done: true } as const;
  /** Another file is open, which main and all windows are told of. */
  const switched = (info: WorkspaceInfo): WorkspaceInfo => {
    onOpened(info.path);
    broadcast('workspace.switched', { info });
    return info;
  };

  const handlers: DataHandlers = {
    'province.list': () => loadProvinces(),
    'workspace.create': async (args) => switched(await workspaces.create(args)),
    'workspace.open': async ({ path, workId = path }) => {
      const isOpen = workspaces.current?.path === path;
      const info = await works.run(workId, 'open', ({ signal }) => workspaces.open(path, signal));
      if (!isOpen) return switched(info);
      onOpened(info.path);
      return info;
    },
    'workspace.close': () => {
      workspaces.close();
      onLeft();
      broadcast('workspace.switched', { info: null });
      return done;
    },
    'workspace.current': () => workspaces.current,
    'workspace.backup': async ({ path }) => ({ bytes: await workspaces.backup(path) }),
    'workspace.restore': async ({ from }) => {
      const result = await workspaces.restore(from);
      broadcast('plan.replaced', {});
      return result;
    },
    'workspace.verify': () => {
      const problems = workspaces.verify().map(describeProblem);
      return { ok: problems.length === 0, problems };
    },

    'plan.load': () => readings.begin(session()),
    'plan.findings': () => readings.beginFindings(session()),
    'plan.part': (request) => readings.part(session(), request),
    'placement.assign': (args) => told(assign(session(), args)),
    'placement.edit': (args) => told(edit(session(), args)),
    'placement.swap': ({ a, b }) => told(swap(session(), a, b)),
    'placement.clear': ({ postIds }) => told(clear(session(), postIds)),
    'placement.paste': ({ items }) => told(paste(session(), items)),
    'proposal.make': ({ workId, ...request }) =>
      works.run(workId, 'propose', ({ signal, progress }) =>
        makeProposal(session(), request, {
          signal,
          progress: (share) => progress(Math.round(share * 1000), 1000),
        }),
      ),
    'proposal.apply': ({ items }) => told(applyProposal(session(), items)),
    'disposition.set': (args) => told(setDisposition(session(), args)),
    'disposition.clear': ({ personId }) => told(clearDisposition(session(), personId)),
    'disposition.setMany': (request) => told(setDispositions(session(), request)),
    'disposition.board': () => surplusBoard(session().state),
    'retirement.calendar': () => retirementCalendar(session().state, termMonths(session().state)),
    'vacancy.forecast': () => vacancyForecast(session().state, termMonths(session().state)),
    'seat.add': ({ bodyId, titleCode }) => told(addSeat(session(), bodyId, titleCode)),
    'seat.remove': ({ postId }) => told(removeSeat(session(), postId)),
    'seat.norm': ({ bodyId, titleCode, norm }) => told(setNorm(session(), bodyId, titleCode, norm)),
    'seat.freeze': ({ postIds, frozen }) => told(freezeSeats(session(), postIds, frozen)),
    'body.further': ({ unitCode }) => furtherBodies(session().state, unitCode),
    'body.add': ({ unitCode, kind }) => told(addBody(session(), unitCode, kind)),
    'body.remove': ({ bodyId }) => told(removeBody(session(), bodyId)),
    'concurrency.list': () => concurrencyRows(session()),
    'concurrency.set': ({ a, b, mode }) => told(setConcurrency(session(), a, b, mode)),
    'plan.list': () => planList(session()),
    'plan.figures': ({ planId }) => planFigures(session(), planId),
    'plan.create': async ({ workId, ...request }) =>
      told(
        await works.run(workId, 'duplicate', ({ signal, progress }) =>
          createPlanLong(session(), request, {
            signal,
            progress: untilDone(progress),
          }),
        ),
      ),
    'plan.edit': ({ planId, ...facts }) => told(editPlan(session(), planId, facts)),
    'plan.archive': ({ planId, archived }) => told(archivePlan(session(), planId, archived)),
    'plan.remove': ({ planId }) => told(removePlan(session(), planId)),
    'plan.use': async ({ planId, workId }) =>
      told(
        await inTurn(() =>
          works.run(workId, 'switch', ({ signal, progress }) =>
            switchPlanLong(session(), planId, { signal, progress: untilDone(progress) }),
          ),
        ),
      ),
    'plan.compare': ({ planId }) => compareWith(session(), planId),
    'plan.previewTakeOver': ({ planId, personIds }) => previewTakeOver(session(), planId, personIds),
    'plan.takeOver': async ({ planId, personIds, withWaivers }) =>
      told(await takeOver(session(), planId, personIds, withWaivers)),
    'organisation.chart': async ({ unitCode }) => (await writersOfCharts()).chartOf(session(), unitCode),

    'plan.step': ({ step, reason }) => told(stepPlan(session(), step, reason)),
    'review.mark': ({ postIds, review, comment }) => told(markSeats(session(), postIds, review, comment)),
    'review.markUnit': ({ unitCode, review, comment }) =>
      told(markUnit(session(), unitCode, review, comment)),
    'seat.lock': ({ postIds, locked }) => told(lockSeats(session(), postIds, locked)),
    'comment.add': ({ text, ...about }) => told(addComment(session(), about, text)),
    'comment.settle': ({ id, settled }) => told(settleComment(session(), id, settled)),
    'comment.begun': () => begunWords(session()),
    'comment.keepBegun': (words) => {
      keepBegun(session(), words);
      return done;
    },
    'desk.staff': ({ staff }) => told(changeStaff(session(), staff)),
    'desk.sit': ({ present }) => {
      const desk = sit(session(), present);
      broadcast('desk.changed', desk);
      return desk;
    },

    'journal.search': async ({ filter, language, limit }) => {
      const { searchJournal } = await searchOfJournal();
      const { entries, ...rest } = searchJournal(session(), filter, language);
      return { ...rest, entries: entries.slice(0, limit), total: entries.length };
    },
    'history.undo': async () => told(await inTurn(() => stepLong(session(), 'undo'))),
    'history.redo': async () => told(await inTurn(() => stepLong(session(), 'redo'))),

    'candidate.forPost': ({ postId, query, limit }) => candidatesFor(session(), postId, query, limit),
    'candidate.forPerson': ({ personId, query, limit }) => postsFor(session(), personId, query, limit),
    'candidate.check': ({ postId, personId }) => checkCandidate(session(), postId, personId),
    'explain.placement': ({ postId, personId }) => explainPlacement(session(), postId, personId),
    'explain.finding': ({ findingId }) => explainFinding(session(), findingId),
    'check.full': ({ workId }) =>
      works.run(workId, 'check', async ({ signal, progress }) => {
        const result = await checkFully(session(), {
          signal,
          progress: (share) => progress(Math.round(share * 1000), 1000),
        });
        if (result.different.length > 0) {
          log(`a full check did not agree with what was kept up: ${result.different.join(', ')}`);
          broadcast('plan.replaced', {});
        }
        return result;
      }),
    'check.retry': () => {
      const { checks, findings } = session();
      if (checks.retry(findings)) broadcast('check.begun', {});
      return done;
    },
    'rule.list': () => ruleList(session()),
    'rule.edit': (edit) => told(editRule(session(), edit)),
    'rule.preview': (edit) => previewRule(session(), edit),
    'citation.list': () => citationList(session()),
    'citation.save': ({ id, citation }) => told(saveCitation(session(), id, citation)),
    'citation.amend': ({ id, change }) => told(amendCitation(session(), id, change)),
    'citation.remove': ({ id }) => told(removeCitation(session(), id)),

    'waiver.list': () => waiverList(session()),
    'waiver.get': ({ findingId }) => session().state.waivers.get(findingId) ?? null,
    'waiver.set': ({ findingId, fields }) => told(setWaiver(session(), findingId, fields)),
    'waiver.remove': ({ findingId }) => told(removeWaiver(session(), findingId)),
    'findings.export': async (request) => (await writersOfFindings()).writeFindings(session(), request),
    'waiver.export': async (request) => (await writersOfFindings()).writeWaivers(session(), request),
    'ownRule.save': ({ rule }) => told(saveOwnRule(session(), rule)),
    'ownRule.remove': ({ id }) => told(removeOwnRule(session(), id)),
    'ownRule.preview': ({ rule }) => previewOwnRule(session(), rule),

    'import.open': ({ workId, ...request }) =>
      onDraft(workId, 'import-read', (service, options) => service.open(session(), request, options)),
    'import.draft': ({ workId, draftId }) =>
      onDraft(workId, 'import-read', (service, options) => service.view(session(), draftId, options)),
    'import.change': ({ workId, ...request }) =>
      onDraft(workId, 'import-read', (service, options) => service.change(session(), request, options)),
    'import.rows': async ({ draftId, ...filter }) =>
      (await (await imports()).desk(session(), draftId)).call('rows', filter),
    'import.issues': async ({ draftId, ...filter }) =>
      (await (await imports()).desk(session(), draftId)).call('issues', filter),
    'import.raw': async ({ draftId, ...place }) =>
      (await (await imports()).desk(session(), draftId)).call('raw', place),
    'import.gone': async (request) => (await imports()).gone(session(), request),
    'import.accept': ({ workId, ...request }) =>
      onDraft(workId, 'import-accept', async (service, options) =>
        told(await service.accept(session(), request, options)),
      ),
    'import.saveDoubtful': async (request) => (await imports()).saveDoubtful(session(), request),
    'import.close': async ({ draftId }) => {
      await (await imports()).close(draftId);
      return done;
    },
    'import.template': async (request) => {
      await (await writersOfForms()).writeForm(session(), request);
      return done;
    },
    'import.batches': async () => (await recordsOfImports()).importBatches(session()),
    'import.batch': async ({ id }) => (await recordsOfImports()).importBatch(session(), id),
    'standards.list': () => standardsVersions(session()),
    'standards.rows': ({ version }) => [...standardsRows(session(), version)],
    'standards.preview': ({ rows }) => previewStandards(session(), rows),
    'standards.save': (request) => told(saveStandards(session(), request)),
    'standards.use': ({ version }) => told(switchStandards(session(), version)),
    'standards.readTable': async (request) => (await filesOfStandards()).readTable(session(), request),
    'standards.writeTable': async (request) => {
      await (await filesOfStandards()).writeTable(session(), request);
      return done;
    },
    'person.edit': ({ personId, changes }) => told(editPerson(session(), personId, changes)),
    'person.add': ({ fields }) => told(addPerson(session(), fields)),
    'person.remove': (request) => told(removePeople(session(), request)),
    'person.restore': ({ personIds }) => told(restorePeople(session(), personIds)),
    'person.removed': () => peopleRemoved(session()),
    'person.previewMany': (edit) => previewMany(session(), edit),
    'person.editMany': (edit) => told(editMany(session(), edit)),
    'person.doubles': async () => (await doublesOfRoster()).possibleDoubles(session()),
    'person.apart': async ({ a, b }) => told((await doublesOfRoster()).tellApart(session(), a, b)),
    'person.mergeView': async ({ kept, other }) =>
      (await mergersOfPeople()).mergeView(session(), kept, other),
    'person.merge': async (request) => told((await mergersOfPeople()).mergePeople(session(), request)),
    'person.journal': ({ personId, limit }) => personJournal(session(), personId, limit),
    'person.draft': () => keptDraft(session()),
    'person.keepDraft': ({ draft }) => {
      keepDraft(session(), draft);
      return done;
    },
    'template.list': async () => [...(await templatesOfPapers()).templateList(session())],
    'template.officeSuite': async () => ({ found: (await templatesOfPapers()).hasOfficeSuite() }),
    'template.check': async (request) => (await templatesOfPapers()).checkRequest(session(), request),
    'template.trial': async ({ to, ...request }) => {
      (await templatesOfPapers()).writeTrial(session(), request, to);
      return done;
    },
    'template.use': async (request) => told((await templatesOfPapers()).adoptTemplate(session(), request)),
    'template.remove': async (scope) => told((await templatesOfPapers()).removeTemplate(session(), scope)),
    'template.save': async ({ to, shipped, ...scope }) => {
      (await templatesOfPapers()).saveTemplate(session(), scope, shipped, to);
      return done;
    },
    'work.cancel': ({ workId }) => {
      works.cancel(workId);
      return done;
    },

    'decisions.count': async ({ postIds, unitCode, ...grouped }) =>
      (await decisionsOfPlan()).countDecisions(session(), { postIds, unitCode }, grouped),
    'decisions.ofPerson': async ({ personId }) =>
      (await decisionsOnPeople()).decisionsOfPerson(session(), personId),
    'decisions.set': async (choice) => told((await decisionChoices()).setChoice(session(), choice)),

    'export.run': ({ workId, ...request }) =>
      works.run(workId, 'export', async (work) =>
        (await writersOfPapers()).exportPapers(session(), request, { ...work, print, privateFolder }),
      ),
    'export.print': ({ workId, ...request }) =>
      works.run(workId, 'export', async (work) => {
        await (await writersOfPapers()).printPapers(session(), request, { ...work, print, privateFolder });
        return { printed: true };
      }),

    ...paperHandlers({ session, told, works, paper: { print, privateFolder } }),
    ...cardHandlers({ session, works, print, privateFolder }),
    ...shownListHandlers({ session, works, print, privateFolder }),
    ...reportHandlers({ session, told, works, print, privateFolder }),
    ...statisticsHandlers({ session, works, print, privateFolder }),
    ...authorityHandlers({ session, told }),

    'settings.get': () => session().settings,
    'settings.change': ({ settings }) => told(changeSettings(session(), settings)),
    'settings.submission': ({ submission }) => told(keepSubmission(session(), submission)),
  };
  return waitingForCheck(handlers, () => (workspaces.current === null ? null : session()));
}
