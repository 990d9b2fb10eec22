/** Settings of an office that produces papers. */
import type { WorkspaceSettings } from '../../../shared/domain/settings.ts';
import { type Signer, SignerId, type SignerSeat } from '../../../shared/domain/signing.ts';

function signer(number: number, seat: SignerSeat, name: string): Signer {
  return { id: SignerId.parse(`signer-${number}`), name, seat, unitCode: null, from: null, to: null };
}

/** `settings` with what an office fills in once: its rules, dates and signers. */
export function filledIn({ decisions, ...settings }: WorkspaceSettings): WorkspaceSettings {
  const { state, party } = settings.formats;
  return {
    ...settings,
    formats: { state, party: { ...party, mirrorMargins: true } },
    decisions: {
      ...decisions,
      date: '2026-12-01',
      state: {
        ...decisions.state,
        localRule:
          'Quyết định số 15/2026/QĐ-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lai Châu ban hành Quy định phân cấp quản lý tổ chức bộ máy, biên chế, cán bộ, công chức, viên chức',
        partyConclusion:
          'Thông báo số 212-TB/TU, ngày 25/11/2026 của Ban Thường vụ Tỉnh ủy về công tác cán bộ',
        proposal: 'Tờ trình số 12/TTr-SNV ngày 20 tháng 11 năm 2026',
      },
      party: {
        ...decisions.party,
        localRule:
          'Quy định số 09-QĐ/TU, ngày 13/02/2026 của Ban Thường vụ Tỉnh uỷ về phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử',
        congress: 'XV',
        meetingDate: '2026-11-25',
      },
    },
    authority: {
      ...settings.authority,
      signers: [
        signer(1, 'province-vice-chair', 'Phạm Thị Mẫu'),
        signer(2, 'deputy-secretary', 'Hoàng Văn Mẫu'),
      ],
      usual: { 'province-chair': { form: 'deputy', signer: null } },
      lastSigner: 2,
    },
  };
}
