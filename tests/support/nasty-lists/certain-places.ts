/** Communes whose names can mean no other, for headings. */
import type { TruthPerson } from './nasty-list.ts';
import { PLACES, type Place } from './places.ts';

const CERTAIN = PLACES.filter(({ newIsCertain }) => newIsCertain);
/** Neighbours in the list are often of the same new commune. */
const APART = 7;

/** What a heading with the name of the commune says of the people below. */
export function unitFacts(place: Place): Partial<TruthPerson> {
  return place.newIsCertain ? { unitCode: place.code } : {};
}

export function certainPlace(index: number): Place {
  const place = CERTAIN[index * APART];
  if (place === undefined) throw new Error('no such place');
  return place;
}
