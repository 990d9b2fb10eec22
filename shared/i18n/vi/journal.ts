/** A sentence for each command of the journal. */
export const journal = {
  workspace: {
    create: 'Tạo tệp làm việc cho {{province}} với {{units}} đơn vị',
    restore: 'Khôi phục từ bản sao lưu “{{file}}”',
  },
  roster: {
    import: 'Nhập danh sách “{{file}}”: thêm {{created}} người, cập nhật {{updated}} người',
    sample: 'Nạp danh sách mẫu: {{people}} người, {{placements}} vị trí có người',
  },
  person: { edit: 'Sửa thông tin của {{person}}' },
  placement: {
    assign: 'Bố trí {{person}} làm {{post}}, {{unit}}',
    assignJoint: 'Bố trí {{person}} làm {{post}}, kiêm {{also}}, {{unit}}',
    moveJoint: 'Chuyển {{person}} từ {{fromPost}} sang {{post}}, kiêm {{also}}, {{unit}}',
    move: 'Chuyển {{person}} từ {{fromPost}} sang {{post}}, {{unit}}',
    swap: 'Đổi chỗ {{personA}} ({{postA}}, {{unitA}}) và {{personB}} ({{postB}}, {{unitB}})',
    clear: 'Để trống {{count}} vị trí',
    clearOne: 'Đưa {{person}} ra khỏi vị trí {{post}}, {{unit}}',
    edit: 'Sửa hình thức, ngày hoặc ghi chú của {{count}} vị trí',
    editOne: 'Sửa hình thức, ngày hoặc ghi chú của vị trí {{post}}, {{unit}}',
  },
  disposition: {
    set: 'Đưa {{person}} vào diện: {{kind}}',
    clear: 'Bỏ phương án giải quyết của {{person}}',
  },
  seat: {
    add: 'Thêm một vị trí {{post}}, {{unit}}',
    remove: 'Bớt một vị trí {{post}}, {{unit}}',
    norm: 'Đổi định mức {{post}}, {{body}}, {{unit}}: từ {{before}} thành {{after}}',
    freeze: 'Tạm dừng bố trí {{count}} vị trí {{post}}, {{unit}}',
    unfreeze: 'Bỏ tạm dừng bố trí {{count}} vị trí {{post}}, {{unit}}',
  },
  concurrency: { set: 'Quy định kiêm nhiệm {{a}} và {{b}}: {{mode}}' },
  body: {
    add: 'Lập {{body}}, {{unit}}',
    remove: 'Bỏ {{body}}, {{unit}}',
  },
  waiver: {
    set: 'Ghi {{kind}} về “{{rule}}” đối với {{subject}}, theo {{document}}',
    remove: 'Bỏ {{kind}} về “{{rule}}” đối với {{subject}}, theo {{document}}',
  },
  waiverKind: {
    owed: 'nợ tiêu chuẩn',
    consent: 'đồng ý của cấp uỷ cấp trên',
    special: 'trường hợp đặc biệt',
  },
  settings: { change: 'Thay đổi cài đặt của tệp' },
  rule: { edit: 'Sửa quy định “{{name}}”: {{what}}' },
  /** What was changed about a rule, one after the other. */
  rulePart: {
    to: '{{label}}: {{value}}',
    list: '{{label}}: {{count}} mục',
    shipped: '{{label}}: về mặc định',
    off: 'tắt',
    on: 'bật lại',
    severity: 'mức độ: {{severity}}',
    shippedSeverity: 'mức độ: về mặc định',
    citation: 'căn cứ riêng: {{citation}}',
    noCitation: 'bỏ căn cứ riêng',
  },
  citation: {
    save: 'Sửa văn bản căn cứ {{citation}}',
    saveNew: 'Thêm văn bản căn cứ {{citation}}',
    saveShipped: 'Ghi hiệu lực của văn bản {{citation}}',
    remove: 'Xoá văn bản căn cứ {{citation}}',
  },
  ownRule: {
    save: 'Ghi quy định riêng “{{name}}”',
    remove: 'Bỏ quy định riêng “{{name}}”',
  },
  plan: { edit: 'Sửa thông tin phương án' },
  standards: {
    save: 'Lập bộ tiêu chuẩn “{{name}}”, khác bộ trước ở {{titles}} chức danh, và đối chiếu theo bộ này',
    use: 'Đối chiếu theo bộ tiêu chuẩn “{{name}}”',
    useShipped: 'Đối chiếu theo bộ tiêu chuẩn mặc định',
  },
} as const;
