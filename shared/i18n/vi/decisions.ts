/** Kinds of decisions. */
export const decisions = {
  kind: {
    'transfer-appoint': 'Điều động và bổ nhiệm',
    transfer: 'Điều động',
    appoint: 'Bổ nhiệm',
    're-appoint': 'Bổ nhiệm lại',
    extend: 'Kéo dài thời gian giữ chức vụ đến tuổi nghỉ hưu',
    designate: 'Chỉ định',
    assign: 'Phân công',
    nominate: 'Giới thiệu ứng cử',
    'approve-election': 'Phê chuẩn kết quả bầu',
    second: 'Biệt phái',
    receive: 'Tiếp nhận vào làm công chức',
    concurrent: 'Kiêm nhiệm',
    acting: 'Giao phụ trách',
    'end-post': 'Thôi giữ chức vụ',
    'retire-notice': 'Thông báo nghỉ hưu',
    retire: 'Nghỉ hưu',
    'leave-178': 'Nghỉ theo Nghị định 178/2024/NĐ-CP',
    'leave-154': 'Nghỉ theo Nghị định 154/2025/NĐ-CP',
    resign: 'Thôi việc, từ chức',
  },
} as const;
