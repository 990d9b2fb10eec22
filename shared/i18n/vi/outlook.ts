/** People left over, retirements, and posts that fall vacant. */
export const outlook = {
  state: {
    open: 'Chưa giải quyết',
    settled: 'Đã có hướng giải quyết',
    seated: 'Đang giữ vị trí',
  },
  forecast: {
    before: 'Trước đó',
  },
} as const;
