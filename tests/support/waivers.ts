/** Somebody who falls short of a standard, and what may be recorded about it. */
import { assign } from '../../electron/services/plan/placements.ts';
import type { Session } from '../../electron/services/workspace/session.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { WaiverFields } from '../../shared/domain/waiver.ts';
import { personId, postOf, somebody } from './workspaces.ts';

/** Secretary of the first commune with elementary theory and without a degree fit for it. */
export const SHORT_OF_THEORY: Person = somebody(1, { theory: 'elementary', theoryText: 'Sơ cấp' });
export const THEORY_FINDING = `QUAL-THEORY-MIN:${postOf('D01')}:${personId(1)}`;

export const OWED: WaiverFields = {
  kind: 'owed',
  document: 'Thông báo số 15-TB/TU của Ban Thường vụ Tỉnh uỷ',
  documentDate: '2026-05-20',
  approver: 'Ban Thường vụ Tỉnh uỷ',
  deadline: '2026-12-31',
  course: 'Lớp cao cấp lý luận chính trị K76',
  status: 'owed',
  completedOn: null,
  reason: '',
};

/** Seats that person; the finding about theory is there afterwards. */
export function placeShortOfTheory(session: Session): Finding {
  assign(session, { postId: postOf('D01'), personId: personId(1), displace: false });
  return theoryFinding(session);
}

export function theoryFinding(session: Session): Finding {
  const finding = session.findings.find(THEORY_FINDING);
  if (finding === undefined) throw new Error('the finding about theory is not there');
  return finding;
}
