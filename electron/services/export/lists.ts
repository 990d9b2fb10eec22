/** The list a kind of export stands for. */

import { historyList } from '../../../shared/documents/history-list.ts';
import type { ListDocument } from '../../../shared/documents/list-document.ts';
import { placementPlan } from '../../../shared/documents/placement-plan.ts';
import { rosterList } from '../../../shared/documents/roster-list.ts';
import { unitReport } from '../../../shared/documents/unit-report.ts';
import { vacancyList } from '../../../shared/documents/vacancy-list.ts';
import type { ExportKind } from '../../../shared/domain/decision.ts';
import { AppError } from '../../../shared/domain/errors.ts';
import type { PlanId } from '../../../shared/domain/ids.ts';
import type { Session } from '../workspace/session.ts';
import { listOfComparison } from './comparison-list.ts';
import { findingsInScope, listOfFindings, listOfWaivers, waiversInScope } from './finding-lists.ts';
import {
  listHeadOf,
  type PaperScope,
  rosterEntries,
  unitPlacements,
  unitReports,
  unitVacancies,
} from './paper-inputs.ts';

type ListKind = Exclude<ExportKind, 'decisions' | 'chart'>;

/** Refuses with `nothing-to-export` where the list would be empty. */
export function listOf(
  session: Session,
  kind: ListKind,
  scope: PaperScope & { planId?: PlanId | undefined },
): ListDocument | Promise<ListDocument> {
  const head = listHeadOf(session);
  switch (kind) {
    case 'list':
      return rosterList(orRefuse(rosterEntries(session, scope)), head);
    case 'histories':
      return historyList(orRefuse(rosterEntries(session, scope)), head);
    case 'placement':
      return placementPlan(orRefuse(unitPlacements(session, scope)), head);
    case 'vacancy':
      return vacancyList(orRefuse(unitVacancies(session, scope)), head);
    case 'report':
      return unitReport(orRefuse(unitReports(session, scope)), head);
    case 'findings':
      return listOfFindings(session, orRefuse(findingsInScope(session, scope)));
    case 'comparison':
      if (scope.planId === undefined) throw new AppError('plan-not-found', { plan: '' });
      return listOfComparison(session, scope.planId);
    case 'owed':
      return listOfWaivers(session, orRefuse(waiversInScope(session, scope)));
  }
}

function orRefuse<T>(entries: readonly T[]): readonly T[] {
  if (entries.length === 0) throw new AppError('nothing-to-export');
  return entries;
}
