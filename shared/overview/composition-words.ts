/** What the parts of the composition and their values are called, in the window, on paper and on the command line. */
import type { Translate } from '../i18n/translate.ts';
import type { CompositionFacet } from './composition.ts';

/** The name of a part, or of the values of one of its lines. */
export function compositionWords(t: Translate, facet: CompositionFacet, values?: readonly string[]): string {
  if (values === undefined) return t(`roster.facet.${facet}`);
  const [value = ''] = values;
  if (values.length > 1) return t('overview.corps.otherGroups', { count: values.length });
  if (value === '') return t('roster.value.unknown');
  switch (facet) {
    case 'ethnicGroup':
      return value;
    case 'sex':
    case 'degree':
    case 'theory':
    case 'stateManagement':
      return t(`domain.${facet}.${value}`);
    default:
      return t(`roster.value.${facet}.${value}`);
  }
}
