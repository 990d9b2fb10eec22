/** All lists an import has to read without being told anything. */
import { listsOfColumns } from './lists-of-columns.ts';
import { listsOfForms } from './lists-of-forms.ts';
import { listsOfGroups } from './lists-of-groups.ts';
import { listsOfHeaders } from './lists-of-headers.ts';
import { listsOfRows } from './lists-of-rows.ts';
import { listsOfSheets } from './lists-of-sheets.ts';
import { listsOfTexts } from './lists-of-texts.ts';
import type { NastyList } from './nasty-list.ts';
import { sideBySide } from './side-by-side.ts';

/** The same lists on every call. */
export function nastyLists(): NastyList[] {
  return [
    ...listsOfForms(),
    ...listsOfGroups(),
    ...listsOfRows(),
    ...listsOfHeaders(),
    ...listsOfColumns(),
    ...listsOfTexts(),
    ...listsOfSheets(),
    sideBySide(),
  ];
}
