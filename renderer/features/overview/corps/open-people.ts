import {
  type CompositionFacet,
  type CorpsScope,
  corpsFilter,
  type Side,
} from '../../../../shared/overview/composition.ts';
import { navigate } from '../../../state/app-store.ts';

/** Lists the people a number counts: all of a side, or of them those with one of the values. */
export function openPeople(
  scope: CorpsScope,
  side: Side,
  only?: { facet: CompositionFacet; values: readonly string[] },
): void {
  const narrowed = only === undefined ? {} : { [only.facet]: only.values };
  navigate('people', { people: { ...corpsFilter(scope, side), ...narrowed } });
}
