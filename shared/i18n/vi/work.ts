/** Long work under way, by kind. */
export const work = {
  'import-read': 'Đang đọc danh sách',
  'import-accept': 'Đang nhập danh sách',
  export: 'Đang xuất tệp',
  check: 'Đang kiểm tra lại toàn bộ',
  recheck: 'Đang kiểm tra theo quy định mới',
  open: 'Đang mở tệp',
  'open-read': 'Đang đọc danh sách cán bộ…',
  'open-show': 'Đang đưa phương án lên màn hình',
  'open-check': 'Đang kiểm tra quy định…',
  propose: 'Đang tìm người cho các vị trí trống',
  duplicate: 'Đang lập phương án mới',
  switch: 'Đang chuyển phương án',
  change: 'Đang thực hiện thay đổi',
  /** How far work is that is told by what it counts. */
  far: {
    'open-read': '{{done}}/{{total}} người',
    'open-check': 'đơn vị {{done}}/{{total}}',
  },
} as const;
