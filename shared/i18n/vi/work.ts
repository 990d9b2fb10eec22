/** Long work under way, by kind. */
export const work = {
  'import-read': 'Đang đọc danh sách',
  'import-accept': 'Đang nhập danh sách',
  export: 'Đang xuất tệp',
  check: 'Đang kiểm tra',
  open: 'Đang mở',
} as const;
