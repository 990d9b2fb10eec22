/** What can be done to several lines of the plan's grid at once. */
export const selection = {
  label: 'Việc với các dòng đang chọn',
  count: 'Đang chọn {{count}} dòng, {{filled}} vị trí có người',
  form: 'Đặt hình thức',
  day: 'Đặt ngày',
  setDay: 'Đặt ngày này',
  dayWrong: 'Viết ngày theo dạng 01/7/2026.',
  clear: 'Để trống',
  hold: 'Tạm dừng bố trí {{count}} vị trí trống',
  release: 'Bỏ tạm dừng {{count}} vị trí',
  held: 'Đã tạm dừng bố trí {{count}} vị trí',
  released: 'Đã bỏ tạm dừng {{count}} vị trí',
  export: 'Xuất quyết định…',
} as const;
