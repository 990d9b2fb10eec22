/** One plan, counted in every place that tells how many findings there are: all of them agree. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../../../electron/services/plan/snapshot.ts';
import { setWaiver, waiverList } from '../../../../../electron/services/plan/waivers.ts';
import { ALL_FINDINGS, filterFindings } from '../../../../../renderer/features/findings/findings-rows.ts';
import { t } from '../../../../../renderer/i18n/index.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { countOwed } from '../../../../../shared/domain/waiver.ts';
import { countFindings } from '../../../../../shared/domain/workspace.ts';
import { findingsByRule } from '../../../../../shared/overview/tallies.ts';
import { headlessHere } from '../../../../support/processes/headless.ts';
import { OWED, placeShortOfTheory, SHORT_OF_THEORY, THEORY_FINDING } from '../../../../support/waivers.ts';
import { serviceForTests, smallWorkspace, somebody, UNIT_CODES } from '../../../../support/workspaces.ts';
import { Checked, Waivers } from '../../headless/shapes.ts';

describe('counts of findings', () => {
  it('agree in the foot, the unit list, the list of findings, the overview and on the command line', async () => {
    const { path } = smallWorkspace([SHORT_OF_THEORY, somebody(2), somebody(3, { degree: null })]);
    // The command line goes by the clock of the machine.
    const service = serviceForTests({ now: () => new Date() });
    await service.open(path);
    const { session } = service;
    placeShortOfTheory(session);
    setWaiver(session, THEORY_FINDING, { ...OWED, deadline: '2099-12-31' });
    const late = session.findings
      .all()
      .find(({ rule, waived }) => rule === 'QUAL-PLANNING' && waived === null);
    if (late !== undefined)
      setWaiver(session, late.id, { ...OWED, documentDate: null, deadline: '2020-01-01' });

    const { counts, units, findings } = snapshotOf(session);
    const index = new PlanIndex(snapshotOf(session));
    expect(counts.findings).toEqual(countFindings(findings));
    expect(counts.findings.waived).toBe(1);
    for (const { unit, summary } of units)
      expect(index.severitiesOfUnit(unit.code)).toEqual(summary.findings);
    const unitsAndOutside = [
      ...UNIT_CODES.map((code) => index.severitiesOfUnit(code)),
      index.severitiesOutsideUnits(),
    ];
    for (const counted of ['block', 'warn', 'info', 'waived'] as const) {
      expect(unitsAndOutside.reduce((sum, one) => sum + one[counted], 0)).toBe(counts.findings[counted]);
      const shown = filterFindings(index, index.findingList(), { ...ALL_FINDINGS, show: counted }, t);
      expect(shown).toHaveLength(counts.findings[counted]);
    }
    const open = filterFindings(index, index.findingList(), { ...ALL_FINDINGS, show: 'open' }, t);
    const bars = findingsByRule(index.findingList()).reduce((sum, { count }) => sum + count, 0);
    expect(bars).toBe(open.length);
    expect({ owed: counts.owed, overdue: counts.overdue }).toEqual(countOwed(waiverList(session)));
    expect(counts.owed).toBe(1);
    expect(counts.overdue).toBe(late === undefined ? 0 : 1);
    service.close();

    const checked = await headlessHere(Checked, 'check', '--file', path);
    expect(checked.json.counts).toEqual(counts.findings);
    const listed = await headlessHere(Waivers, 'waivers', '--file', path);
    expect(countOwed(listed.json)).toEqual({ owed: counts.owed, overdue: counts.overdue });
  });
});
