/** Seats without a person. */
export const vacancies = {
  title: 'Vị trí trống',
  total: '{{count}} vị trí trống',
  required: '{{count}} bắt buộc',
  shown: 'đang xem {{count}}',
  by: 'Xếp theo',
  byUnit: 'Theo đơn vị',
  byTitle: 'Theo chức danh',
  requiredOnly: 'Chỉ vị trí bắt buộc',
  find: 'Tìm vị trí',
  open: 'Mở',
  empty: {
    title: 'Không còn vị trí trống',
    text: 'Mọi vị trí của các đơn vị đều đã có người.',
  },
  column: {
    requirement: 'Mức độ',
    title: 'Chức danh',
    body: 'Cơ quan, bộ phận',
    unitName: 'Đơn vị',
    open: 'Phương án',
  },
} as const;
