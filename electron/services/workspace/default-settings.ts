/** Settings of a workspace that nobody has changed yet. */

import { NO_AUTHORITY_SETTINGS } from '../../../shared/domain/authority.ts';
import { NO_EXCHANGE_CODES } from '../../../shared/domain/exchange.ts';
import { USUAL_FORMATS } from '../../../shared/domain/paper-format.ts';
import { USUAL_REPORTS } from '../../../shared/domain/report.ts';
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { USUAL_STATISTICS } from '../../../shared/domain/statistics.ts';
import { NO_SUBMISSION } from '../../../shared/domain/submission.ts';

/**
 * `provinceName` is the place in date lines; `actor` stands in the journal. Fields stand in the order of their shape: a
 * file then keeps the same text for the same settings, and a change that changes nothing is seen to be none.
 */
export function defaultSettings(provinceName: string, actor: string): WorkspaceSettings {
  return {
    actor,
    ruleOverrides: {},
    ruleSwitches: {},
    citations: [],
    citationChanges: {},
    ownRules: [],
    lastOwnRule: 0,
    concurrency: [],
    decisions: {
      date: null,
      place: provinceName,
      state: {
        localRule: '',
        partyConclusion: '',
        proposal: '',
      },
      party: {
        localRule: '',
        congress: '',
        term: '2025 - 2030',
        meetingDate: null,
      },
    },
    reports: USUAL_REPORTS,
    statistics: USUAL_STATISTICS,
    authority: NO_AUTHORITY_SETTINGS,
    formats: USUAL_FORMATS,
    exchange: NO_EXCHANGE_CODES,
    listLayouts: [],
    submission: NO_SUBMISSION,
  };
}
