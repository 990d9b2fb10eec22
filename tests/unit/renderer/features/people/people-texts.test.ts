import { expect, it } from 'vitest';
import { searcherOf, searchSteps, textOf } from '../../../../../renderer/features/people/people-texts.ts';
import { PlanIndex } from '../../../../../renderer/state/plan-index.ts';
import { personIdOf } from '../../../../../shared/domain/index.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import { person } from '../../../../support/plan-parts.ts';
import { delta, smallPlan } from '../../../../support/small-plan.ts';

const FAMILIES = ['Nguyễn', 'Lò', 'Vàng'];
const GIVEN = ['Hoà', 'Hoa', 'Vân', 'Nguyên', 'Lộ'];

/** More people than are folded together. */
function manyPeople() {
  return Array.from({ length: 950 }, (_, n) =>
    person(personIdOf(n + 1), `${FAMILIES[n % 3]} Văn ${GIVEN[n % 5]}`, {
      homePlace: n % 7 === 0 ? 'xã Hoa Lộ' : '',
      citizenId: String(n),
    }),
  );
}

/** Who is found, and who has all of the words when everybody is looked at one by one. */
function both(index: PlanIndex, words: readonly string[]) {
  const isSaid = searcherOf(index, words);
  const everybody = index.peopleByName();
  const said = everybody.filter(({ id }) => {
    const row = index.people.get(id);
    return row !== undefined && words.every((word) => fold(textOf(row.person)).includes(word));
  });
  return { found: everybody.filter(isSaid).map(({ id }) => id), said: said.map(({ id }) => id) };
}

it.each([[['nguyen']], [['hoa', 'lo']], [['van', '94']], [['0']], [['949', 'van']], [['nobody']], [[]]])(
  'finds whom all of %j are said of, first and last',
  (words) => {
    const { found, said } = both(new PlanIndex({ ...smallPlan(), people: manyPeople() }), words);
    expect(found).toEqual(said);
    expect(found.length > 0).toBe(!words.includes('nobody'));
  },
);

it('finds who came, who changed and nobody who went, however far everybody was folded before', () => {
  const index = new PlanIndex({ ...smallPlan(), people: manyPeople() });
  const steps = searchSteps(index);
  steps.next();
  index.apply(
    delta({
      people: [
        person(personIdOf(2), 'Đỗ Thị Mới'),
        person(personIdOf(940), 'Đỗ Thị Mới'),
        person(personIdOf(2000), 'Đỗ Thị Mới'),
      ],
      removedPeople: [personIdOf(1), personIdOf(949)],
    }),
  );
  for (const words of [['moi'], ['lo', 'van'], ['hoa']]) {
    const { found, said } = both(index, words);
    expect(found).toEqual(said);
  }
  expect(both(index, ['moi']).found).toHaveLength(3);
});

it('folds everybody anew after more changes than are remembered', () => {
  const index = new PlanIndex({ ...smallPlan(), people: manyPeople() });
  both(index, ['moi']);
  for (let n = 1; n <= 300; n += 1)
    index.apply(delta({ people: [person(personIdOf(n), 'Đỗ Thị Mới', { note: `lần ${n}` })] }));
  const { found, said } = both(index, ['moi']);
  expect(found).toEqual(said);
  expect(found).toHaveLength(300);
});
