/** The journal screen. */
export const history = {
  title: 'Nhật ký',
  text: 'Mọi thay đổi theo thứ tự thời gian: ai làm, lúc nào, thay đổi gì.',
  what: 'Việc',
  who: 'Người làm',
  when: 'Lúc',
  state: 'Trạng thái',
  undone: 'Đã hoàn tác',
  undo: 'Hoàn tác việc {{seq}}',
  redo: 'Làm lại việc {{seq}}',
  inForce: 'Có hiệu lực',
  emptyTitle: 'Chưa có thay đổi nào',
  emptyText:
    'Mỗi lần bố trí, nhập danh sách hoặc đổi cài đặt, một dòng sẽ được ghi vào đây và có thể hoàn tác.',
  failed: 'Chưa đọc được nhật ký',
  nextUndo: 'Việc sẽ hoàn tác tiếp theo',
  more: 'Xem thêm các việc trước đó',
  number: 'Số',
  showAll: 'Hiện cả các lần hoàn tác, làm lại',
  nobody: 'Không ghi tên',
} as const;
