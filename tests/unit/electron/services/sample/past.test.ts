import { describe, expect, it } from 'vitest';
import { loadProvinceUnits } from '../../../../../electron/services/resources/index.ts';
import { sampleFor } from '../../../../../electron/services/sample/index.ts';
import { ProvinceCode } from '../../../../../shared/domain/ids.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import { formatDisciplines, parseDisciplines } from '../../../../../shared/text/histories/disciplines.ts';
import { formatEvaluations, parseEvaluations } from '../../../../../shared/text/histories/evaluations.ts';
import { formatService, parseService } from '../../../../../shared/text/histories/service.ts';
import { seatsOf } from './sample-province.ts';

const province = ProvinceCode.parse('12');
const posts = seatsOf('12');
const { people, placements, extraSeats } = sampleFor(province)(loadProvinceUnits(province).units, posts);
const seats = new Map([...posts, ...extraSeats].map((post) => [post.id, post]));
const share = (count: number) => count / people.length;

describe('the past of the people of the sample', () => {
  it('is mostly rated well, for the years somebody worked', () => {
    const ratings = people.flatMap(({ evaluations }) => evaluations ?? []);
    const good = ratings.filter(({ rating }) => rating === 'good' || rating === 'excellent').length;
    expect(good / ratings.length).toBeGreaterThan(0.8);
    expect(good / ratings.length).toBeLessThan(0.97);
    expect(ratings.some(({ rating }) => rating === 'failed')).toBe(true);
    const untold = share(people.filter(({ evaluations }) => evaluations === null).length);
    expect(untold).toBeGreaterThan(0.02);
    expect(untold).toBeLessThan(0.07);
    const early = people.filter(({ evaluations, recruited }) =>
      (evaluations ?? []).some(({ year }) => year < Number(recruited.value?.slice(0, 4) ?? 0)),
    );
    // The one whose year of recruitment is mistyped was recruited earlier still.
    expect(early).toHaveLength(0);
  });

  it('has few disciplined people, in and out of the times that count, and one under review', () => {
    const decisions = people.flatMap(({ disciplines }) => disciplines ?? []);
    const decided = decisions.filter(({ kind }) => kind !== 'pending');
    expect(decided.length).toBeGreaterThan(10);
    expect(share(decided.length)).toBeLessThan(0.04);
    expect(decided.some(({ decided: day }) => (day.value ?? '') > '2024')).toBe(true);
    expect(decided.some(({ decided: day }) => (day.value ?? '') < '2020')).toBe(true);
    expect(decisions.filter(({ kind }) => kind === 'pending')).toHaveLength(1);
  });

  it('runs without a gap from recruitment to the present post', () => {
    for (const { fullName, service, currentTitle, currentUnit } of people) {
      if (service === null) continue;
      service.slice(1).forEach((period, at) => {
        expect(service[at]?.to.value, fullName).toBe(period.from.value);
      });
      expect(service.at(-1)).toMatchObject({
        position: currentTitle,
        unit: currentUnit,
        to: { value: null },
      });
    }
  });

  it('relates a chair and a vice-chair of one commune, and another pair by the name only', () => {
    const unitsOf = (id: string) =>
      placements.filter(({ personId }) => personId === id).map(({ postId }) => seats.get(postId)?.unitCode);
    const confirmed = people.flatMap(({ id, relatives }) =>
      (relatives ?? []).flatMap(({ personId }) => (personId === null ? [] : [[id, personId] as const])),
    );
    const together = confirmed.filter(([a, b]) => unitsOf(a).some((unit) => unitsOf(b).includes(unit)));
    expect(together.length).toBeGreaterThanOrEqual(1);
    expect(confirmed.length).toBeGreaterThan(together.length);
    const byName = people.filter(({ id, relatives }) =>
      relatives?.some(
        ({ name, personId, workplace }) =>
          personId === null &&
          people.some(
            (other) =>
              other.id !== id && fold(other.fullName) === fold(name) && other.currentPosition === workplace,
          ),
      ),
    );
    expect(byName).toHaveLength(1);
  });

  it('is written into cells and read the same again', () => {
    for (const { evaluations, disciplines, service } of people) {
      if (evaluations !== null && evaluations.length > 0)
        expect(parseEvaluations(formatEvaluations(evaluations)).entries).toEqual(evaluations);
      if (disciplines !== null)
        expect(parseDisciplines(formatDisciplines(disciplines)).entries).toEqual(disciplines);
      if (service !== null) expect(parseService(formatService(service)).entries).toEqual(service);
    }
  });
});
