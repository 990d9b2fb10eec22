/** How lists to choose from find an entry: every one of the window that does not say otherwise (app/theme.ts). */
import { isOptionsGroup, type OptionsFilter } from '@mantine/core';
import { fold } from '../../shared/text/fold.ts';
import { matches } from '../../shared/text/matching.ts';

/** Without diacritics, as everywhere: by words in any order, by initials, and by any part of the entry. */
export const findOption: OptionsFilter = ({ options, search, limit }) => {
  const part = fold(search);
  let left = limit;
  const fits = ({ label }: { label: string }): boolean => {
    if (left === 0) return false;
    const folded = fold(label);
    if (!folded.includes(part) && !matches(search, folded)) return false;
    left -= 1;
    return true;
  };
  return options.flatMap((option): typeof options => {
    if (!isOptionsGroup(option)) return fits(option) ? [option] : [];
    const items = option.items.filter(fits);
    return items.length === 0 ? [] : [{ ...option, items }];
  });
};
