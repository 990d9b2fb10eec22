import type { OptionsFilter } from '@mantine/core';
import { fold } from '../../../shared/text/fold.ts';
import { matches } from '../../../shared/text/matching.ts';

/** Options of a list found without diacritics, as everywhere. */
export const findOption: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && matches(search, fold(option.label)));
