/** Finding in the plan's grid. */
export const find = {
  label: 'Tìm và đi tới ô trong bảng',
  next: 'Ô tiếp theo',
  previous: 'Ô trước',
  close: 'Đóng tìm kiếm',
  none: 'Không có ô nào.',
  count: '{{number}}/{{count}} ô',
} as const;
