/** Long work under way, by kind. */
export const work = {
  'import-read': 'Đang đọc danh sách',
  'import-accept': 'Đang nhập danh sách',
  export: 'Đang xuất tệp',
  check: 'Đang kiểm tra lại toàn bộ',
  recheck: 'Đang kiểm tra theo quy định mới',
  open: 'Đang mở',
  propose: 'Đang tìm người cho các vị trí trống',
} as const;
