/** The rows behind the figures of a report in words, for its workbook. */
import { figure } from '../../../shared/report/keys.ts';
import type { Tally } from '../../../shared/report/tally.ts';
import type { BehindRow } from '../../export/xlsx/report-xlsx.ts';
import { unitNameOf } from '../plan/placements.ts';
import type { Session } from '../workspace/session.ts';

/** What an office is asked about: what is lacking, who moved, who goes. Everybody who simply sits on a seat is in the lists. */
const LISTED: readonly (readonly [name: string, key: string])[] = [
  ['Vị trí còn trống', figure.seats('seats', 'vacant')],
  ['Giao quyền, phụ trách', figure.seats('seats', 'acting')],
  ['Biệt phái đến', figure.seats('seats', 'seconded')],
  ['Thực hiện sau ngày báo cáo', figure.seats('seats', 'pending')],
  ['Vượt định mức', figure.seats('seats', 'beyond')],
  ['Tạm dừng bố trí', figure.seats('seats', 'frozen')],
  ['Chuyên môn chưa phù hợp', figure.mismatch('all')],
  ['Nợ tiêu chuẩn còn hạn', figure.owed('owed')],
  ['Nợ tiêu chuẩn quá hạn', figure.owed('overdue')],
  ['Bố trí, điều động trong tháng', figure.moved('month', 'all')],
  ['Nghỉ, chuyển đi trong tháng', figure.left('month', 'all')],
  ['Nghỉ hưu trong 12 tháng tới', figure.retiring(12)],
  ['Dôi dư', figure.surplus('all')],
];

export function rowsBehind({ state }: Session, tally: Tally): BehindRow[] {
  return LISTED.flatMap(([name, key]) =>
    tally.rowsOf(key).map(({ unitCode, postId, personId }) => ({
      figure: name,
      unit: unitCode === null ? '' : unitNameOf(state, unitCode),
      post: postId === null ? '' : (state.posts.get(postId)?.title ?? postId),
      person: personId === null ? '' : (state.people.get(personId)?.fullName ?? personId),
    })),
  );
}
