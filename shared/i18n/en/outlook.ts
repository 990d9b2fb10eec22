/** People left over, retirements, and posts that fall vacant. */
export const outlook = {
  state: {
    open: 'Not settled',
    settled: 'Settled',
    seated: 'Holds a post',
  },
  forecast: {
    before: 'Before',
  },
} as const;
