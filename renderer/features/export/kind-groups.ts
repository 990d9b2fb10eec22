/** Under which heading a clerk finds each kind of paper. */
import type { ExportKind } from '../../../shared/domain/index.ts';

export interface KindGroup {
  name: 'decisions' | 'submissions' | 'people' | 'posts' | 'figures' | 'desk';
  kinds: readonly ExportKind[];
}

export const KIND_GROUPS: readonly KindGroup[] = [
  { name: 'decisions', kinds: ['decisions'] },
  { name: 'submissions', kinds: ['proposal', 'personnel-plan'] },
  {
    name: 'people',
    kinds: ['list', 'list-short', 'histories', 'owed', 'surplus', 'retirements', 'leavers'],
  },
  { name: 'posts', kinds: ['placement', 'vacancy', 'forecast', 'comparison'] },
  {
    name: 'figures',
    kinds: ['overview', 'headcount', 'balance', 'balance-titles', 'specialities', 'composition', 'report'],
  },
  { name: 'desk', kinds: ['findings', 'chart', 'journal'] },
];
