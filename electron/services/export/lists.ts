/** The list a kind of export stands for. */

import { balanceList } from '../../../shared/documents/balance-list.ts';
import { compositionList } from '../../../shared/documents/composition-list.ts';
import { headcountList } from '../../../shared/documents/headcount-list.ts';
import { historyList } from '../../../shared/documents/history-list.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { placementPlan } from '../../../shared/documents/placement-plan.ts';
import { rosterList, shortRosterList } from '../../../shared/documents/roster-list.ts';
import { specialityList } from '../../../shared/documents/speciality-list.ts';
import { titleBalanceList } from '../../../shared/documents/title-balance-list.ts';
import { unitReport } from '../../../shared/documents/unit-report.ts';
import { vacancyList } from '../../../shared/documents/vacancy-list.ts';
import type { ExportKind } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PlanId, UnitCode } from '../../../shared/domain/ids.ts';
import { type JournalFilter, WHOLE_JOURNAL } from '../../../shared/domain/journal-filter.ts';
import type { ListLayout } from '../../../shared/domain/list-layout.ts';
import { type CorpsScope, WHOLE_CORPS } from '../../../shared/overview/composition.ts';
import { compositionWords } from '../../../shared/overview/composition-words.ts';
import type { SpecialityGap } from '../../../shared/overview/speciality-gaps.ts';
import { namesIn } from '../plan/finding-names.ts';
import { balanceOf, compositionOf, gapsOf } from '../plan/overview.ts';
import { wordsIn } from '../words.ts';
import type { Session } from '../workspace/session.ts';
import { listOfComparison } from './comparison-list.ts';
import { findingsInScope, listOfFindings, listOfWaivers, waiversInScope } from './finding-lists.ts';
import { unitHeadcounts } from './headcount.ts';
import { listOfJournal } from './journal-paper.ts';
import { listOfForecast, listOfLeavers, listOfRetirements, listOfSurplus } from './outlook-lists.ts';
import {
  filterOf,
  isWhole,
  listHeadOf,
  type PaperScope,
  postsInScope,
  rosterEntries,
  unitPlacements,
  unitsInScope,
  unitVacancies,
} from './paper-inputs.ts';
import { unitReports } from './scope-counts.ts';

/** Kinds that are one list. */
export type ListKind = Exclude<
  ExportKind,
  'decisions' | 'chart' | 'proposal' | 'personnel-plan' | 'overview'
>;

/** Refuses with `nothing-to-export` where the list would be empty. */
export function listOf(
  session: Session,
  kind: ListKind,
  scope: PaperScope & {
    planId?: PlanId | undefined;
    journal?: JournalFilter | undefined;
    layout?: ListLayout | undefined;
  },
): ListDocument | Promise<ListDocument> {
  const head = listHeadOf(session, scope.layout ?? null);
  switch (kind) {
    case 'list':
      return rosterList(orRefuse(rosterEntries(session, scope)), head);
    case 'list-short':
      return shortRosterList(orRefuse(rosterEntries(session, scope)), head);
    case 'histories':
      return historyList(orRefuse(rosterEntries(session, scope)), head);
    case 'placement':
      return placementPlan(orRefuse(unitPlacements(session, scope)), head);
    case 'headcount':
      return headcountList(orRefuse(unitHeadcounts(session, scope)), head);
    case 'vacancy':
      return vacancyList(orRefuse(unitVacancies(session, scope)), head);
    case 'surplus':
      return listOfSurplus(session, scope, head);
    case 'retirements':
      return listOfRetirements(session, scope, head);
    case 'leavers':
      return listOfLeavers(session, scope, head);
    case 'forecast':
      return listOfForecast(session, scope);
    case 'report':
      return unitReport(orRefuse(unitReports(session, scope)), head);
    case 'balance':
      return balanceList(
        balanceOf(session, 'bloc', orRefuse(postsInScope(session, scope))),
        (code) => session.state.units.get(code)?.fullName ?? code,
        head,
      );
    case 'balance-titles':
      return titleBalanceList(
        balanceOf(session, 'title', orRefuse(postsInScope(session, scope))),
        session.state.titles.values(),
        (code) => session.state.units.get(code)?.fullName ?? code,
        head,
      );
    case 'specialities':
      return specialityList(orRefuse(gapsInScope(session, scope)), namesIn(session, 'vi'), head);
    case 'composition':
      return compositionList(
        compositionOf(session, corpsInScope(session, scope)),
        (facet, values) => compositionWords(wordsIn('vi').t, facet, values),
        head,
      );
    case 'findings':
      return listOfFindings(session, orRefuse(findingsInScope(session, scope)));
    case 'comparison':
      if (scope.planId === undefined) throw new AppError('plan-not-found', { plan: '' });
      return listOfComparison(session, scope.planId);
    case 'journal':
      return listOfJournal(session, scope.journal ?? WHOLE_JOURNAL);
    case 'owed':
      return listOfWaivers(session, orRefuse(waiversInScope(session, scope)), head);
  }
}

/** Specialities lacking in the units of a scope; of chosen seats in those of their units. */
function gapsInScope(session: Session, scope: PaperScope): SpecialityGap[] {
  const wanted = isWhole(scope) ? null : new Set(unitsOf(session, scope));
  return gapsOf(session)
    .map((gap) => ({
      ...gap,
      units: gap.units.filter(({ unitCode }) => wanted === null || wanted.has(unitCode)),
    }))
    .filter(({ units }) => units.length > 0);
}

/** The corps of the units of a scope; of chosen seats those of their units. */
function corpsInScope(session: Session, scope: PaperScope): CorpsScope {
  if (session.state.people.size === 0) throw new AppError('nothing-to-export');
  const unitCodes = isWhole(scope) ? [] : orRefuse(unitsOf(session, scope));
  return { ...WHOLE_CORPS, unitCodes, blocs: filterOf(scope).blocs };
}

/** The units of a scope; of chosen seats theirs. */
function unitsOf(session: Session, scope: PaperScope): UnitCode[] {
  if (scope.postIds.length === 0) return unitsInScope(session, scope).map(({ code }) => code);
  return [...new Set(postsInScope(session, scope).map(({ unitCode }) => unitCode))];
}

function orRefuse<T>(entries: readonly T[]): readonly T[] {
  if (entries.length === 0) throw new AppError('nothing-to-export');
  return entries;
}
