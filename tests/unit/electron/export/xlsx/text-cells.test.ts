import { describe, expect, it } from 'vitest';
import { listXlsx } from '../../../../../electron/export/xlsx/list-xlsx.ts';
import { sheetRows } from '../../../../../electron/export/xlsx/sheet-layout.ts';
import { placementPlan } from '../../../../../shared/documents/placement-plan.ts';
import { rosterList } from '../../../../../shared/documents/roster-list.ts';
import { vacancyList } from '../../../../../shared/documents/vacancy-list.ts';
import { bodyOf, LIST_HEAD, person, post, UNIT } from '../../../shared/documents/samples.ts';
import { opened, TRICKY } from './workbooks.ts';

/** Lists write texts on one line; those that begin with white space or hold line ends are for other tests. */
const ON_ONE_LINE = TRICKY.filter((text) => text === text.trim() && !text.includes('\n'));

describe('lists of texts that look like something else', () => {
  it('keep each as it was typed, wherever a person has it', async () => {
    const entries = ON_ONE_LINE.map((odd) => ({
      person: person({
        fullName: odd,
        homePlace: odd,
        degreeText: odd,
        planning: odd,
        note: odd,
        ethnicity: odd,
      }),
      unit: UNIT,
      posts: [],
      disposition: null,
    }));
    const list = rosterList(entries, LIST_HEAD);
    const { sheets, xml, parts } = await opened(await listXlsx(list));
    const { data } = sheetRows(list);
    const at = (key: string) => list.columns.findIndex((column) => column.key === key);
    ON_ONE_LINE.forEach((odd, index) => {
      const row = sheets[0]?.rows[data + 1 + index] ?? [];
      for (const key of ['fullName', 'homePlace', 'degree', 'planning', 'note', 'ethnicity']) {
        expect(row[at(key)], key).toBe(odd);
      }
    });
    expect(xml(1)).not.toMatch(/<f[ >]/);
    expect(parts.has('xl/calcChain.xml')).toBe(false);
    expect(xml(1)).not.toContain('<hyperlink');
  });

  it.each(ON_ONE_LINE)('compute nothing from names of posts, bodies and units: %s', async (odd) => {
    const unit = { ...UNIT, name: odd, fullName: odd };
    const seat = { post: { ...post('C01'), title: odd }, body: { ...bodyOf('U20'), name: odd } };
    const plan = placementPlan(
      [{ unit, seats: [{ ...seat, placed: null, current: null, waivers: [] }] }],
      LIST_HEAD,
    );
    const vacancies = vacancyList([{ unit, seats: [seat] }], LIST_HEAD);
    for (const list of [plan, vacancies]) {
      const { xml, sheets } = await opened(await listXlsx(list));
      // The only formulas are sums of our own.
      const formulas = [...xml(1).matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? '');
      expect(formulas.every((formula) => /^SUBTOTAL\(9,[A-Z]+\d+:[A-Z]+\d+\)$/.test(formula))).toBe(true);
      expect(sheets[0]?.rows.flat()).toContain(odd);
    }
  });
});
