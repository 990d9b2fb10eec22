/** Codes by which e-offices exchange papers, and what they ask that is still blank. */
export const exchange = {
  title: 'Mã liên thông văn bản',
  organs: 'Mã định danh của cơ quan',
  organsText:
    'Mã theo QCVN 102:2016/BTTTT, lấy từ phần mềm quản lý văn bản của cơ quan, ví dụ 000.00.05.H56. Dùng trong tệp thông tin đi kèm văn bản.',
  types: 'Mã loại văn bản',
  typesText: 'Mã nhóm và mã loại trong phần mềm quản lý văn bản của cơ quan.',
  none: 'Chưa có văn bản nào trong tệp. Lập văn bản ở màn hình Văn bản; cơ quan ban hành và nơi nhận sẽ hiện ở đây.',
  column: {
    organ: 'Cơ quan',
    role: 'Vai trò',
    code: 'Mã định danh',
    type: 'Loại văn bản',
    group: 'Mã nhóm',
    detail: 'Mã loại',
  },
  role: { issues: 'Ban hành', told: 'Nơi nhận', kept: 'Đã ghi mã' },
  field: { code: 'Mã định danh của {{name}}', type: 'Mã nhóm của {{name}}', detail: 'Mã loại của {{name}}' },
  badCode: 'Chỉ gồm chữ in hoa, chữ số và dấu chấm, ví dụ 000.00.05.H56.',
  missing: 'Chưa có',
  add: 'Thêm cơ quan…',
  addTitle: 'Thêm cơ quan',
  name: 'Tên cơ quan',
  give: 'Ghi',
  blanks: 'Thông tin cho phần mềm quản lý văn bản còn để trống',
  blank: {
    organ: 'Mã định danh (OrganId): chưa có của {{names}}. Điền ở Quy định → Thẩm quyền ký → Mã liên thông.',
    type: 'Mã loại văn bản (Type, TypeDetail): chưa có của {{names}}. Điền ở Quy định → Thẩm quyền ký → Mã liên thông.',
    pages:
      'Số trang (PageAmount): chưa có của {{count}} văn bản. Xuất từng văn bản thành PDF thì chương trình tự đếm.',
    number: 'Số, ngày (CodeNumber, PromulgationDate): {{count}} văn bản chưa có. Lấy số ở màn hình Văn bản.',
    signer: 'Người ký (FullName): {{count}} văn bản chưa có. Ghi ở Quy định → Thẩm quyền ký → Người ký.',
    sending: 'Thông tin khi gửi ({{names}}): văn thư điền khi gửi trên phần mềm quản lý văn bản.',
  },
  more: '{{names}} và {{count}} cơ quan khác',
  toCodes: 'Điền mã',
};
