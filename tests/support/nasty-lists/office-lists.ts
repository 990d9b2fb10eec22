/** Lists as real offices make them, made without regard to how lists are read. */
import type { NastyList } from './nasty-list.ts';
import { officeListsOfBlocks } from './office-lists-of-blocks.ts';
import { officeListsOfCells } from './office-lists-of-cells.ts';
import { officeListsOfCommittees } from './office-lists-of-committees.ts';
import { officeListsOfDates } from './office-lists-of-dates.ts';
import { officeListsOfHabits } from './office-lists-of-habits.ts';
import { officeListsOfHeaders } from './office-lists-of-headers.ts';
import { officeListsOfNames } from './office-lists-of-names.ts';
import { officeListsOfRows } from './office-lists-of-rows.ts';
import { officeListsOfSheets } from './office-lists-of-sheets.ts';
import { officeListsOfTrades } from './office-lists-of-trades.ts';
import { officeListsOfTraining } from './office-lists-of-training.ts';

export function officeLists(): NastyList[] {
  return [
    ...officeListsOfDates(),
    ...officeListsOfBlocks(),
    ...officeListsOfRows(),
    ...officeListsOfCells(),
    ...officeListsOfTraining(),
    ...officeListsOfTrades(),
    ...officeListsOfCommittees(),
    ...officeListsOfSheets(),
    ...officeListsOfHabits(),
    ...officeListsOfNames(),
    ...officeListsOfHeaders(),
  ];
}
