/** The plan of the window as filters of the roster look at it, and the values of filters in words. */
import type { UnitCode } from '../../shared/domain/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { WorkplaceIndex } from '../../shared/rules/old-workplace.ts';
import type { Facet } from '../../shared/rules/roster-facets.ts';
import type { RosterView } from '../../shared/rules/roster-view.ts';
import type { PlanIndex } from '../state/plan-index.ts';
import { unitName } from './plan-words.ts';

const views = new WeakMap<PlanIndex, RosterView>();

/** Made once per loaded file: where units came from does not change while it is open. */
export function rosterViewOf(index: PlanIndex): RosterView {
  let view = views.get(index);
  if (view === undefined) {
    view = {
      // Read each time: another plan may come into use, or its days may change.
      get planStart() {
        return index.plan?.startDate ?? '';
      },
      get termEnd() {
        return index.plan?.termEnd ?? '';
      },
      specialities: index.specialities,
      workplaces: new WorkplaceIndex(
        index.unitList().map(({ unit, mergedFrom }) => [unit.code, mergedFrom] as const),
      ),
      unitOfPost: (postId) => index.rows.get(postId)?.post.unitCode,
      blocOfPost: (postId) => {
        const post = index.rows.get(postId)?.post;
        return post && index.bodies.get(post.bodyId)?.bloc;
      },
      isLeadingPost: (postId) => {
        const post = index.rows.get(postId)?.post;
        return post !== undefined && index.titles.get(post.titleCode)?.leadership === true;
      },
      findingsOf: (personId) => index.findingsOfPerson(personId),
    };
    views.set(index, view);
  }
  return view;
}

/** Of these, somebody without a post has none. */
const OF_POSTS: readonly Facet[] = ['plannedUnit', 'plannedBloc', 'plannedRole'];

/** What a value of a facet is called. */
export function facetWords(t: Translate, index: PlanIndex, facet: Facet, value: string): string {
  if (value === '') return t(OF_POSTS.includes(facet) ? 'roster.value.noUnit' : 'roster.value.unknown');
  switch (facet) {
    case 'unit':
    case 'plannedUnit':
      return unitName(index, value as UnitCode) || value;
    case 'bloc':
    case 'plannedBloc':
      return t(`domain.bloc.${value}`);
    case 'role':
    case 'plannedRole':
      return t(`roster.value.role.${value}`);
    case 'district':
    case 'ethnicGroup':
      return value;
    case 'commune': {
      const { workplaces } = rosterViewOf(index);
      return t('roster.value.commune', {
        commune: workplaces.communeName(value),
        district: workplaces.districtOfCommune(value),
      });
    }
    case 'degree':
    case 'theory':
    case 'stateManagement':
    case 'sex':
      return t(`domain.${facet}.${value}`);
    case 'speciality':
      return value === 'other' ? t('roster.value.speciality.other') : t(`domain.speciality.${value}`);
    case 'missing':
      return t(`domain.field.${value}`);
    default:
      return t(`roster.value.${facet}.${value}`);
  }
}
