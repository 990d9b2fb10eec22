/** The steps of the work on a plan, and what comes next. */
export const workSteps = {
  label: 'Các bước của phương án',
  next: 'Việc tiếp theo',
  nextIs: 'Tiếp theo: {{step}}',
  all: 'Xem các bước',
  done: 'đã xong',
  current: 'đang làm',
  name: {
    roster: 'Danh sách cán bộ',
    placing: 'Bố trí',
    review: 'Thẩm định, phê duyệt',
    papers: 'Quyết định',
  },
  standing: {
    people: '{{count}} người',
    noPeople: 'Chưa có ai',
    open: '{{unplaced}} người chưa bố trí, {{blocking}} vấn đề chặn',
    placed: 'Đã bố trí, không còn vấn đề chặn',
    later: 'Sau khi phê duyệt',
    drawUp: 'Cần lập, cấp số, ban hành',
    issued: 'Đã ban hành',
  },
  text: {
    roster: 'Nhập danh sách trích ngang đang có (Excel, ODS, CSV), hoặc thêm từng người ở Cán bộ.',
    placing: {
      both: 'Còn {{blocking}} vấn đề chặn và {{unplaced}} người chưa bố trí. Mở vấn đề để xem căn cứ, cách xử lý; ai không giữ được vị trí thì để trống vị trí ấy. Sau đó bố trí hàng loạt; ai không còn vị trí thì ghi hướng giải quyết.',
      unplaced:
        'Còn {{unplaced}} người chưa bố trí. Bố trí hàng loạt theo đề xuất, hoặc chọn từng người ở Phương án; ai không còn vị trí thì ghi hướng giải quyết (nghỉ hưu, thôi việc, dôi dư…).',
      blocking: 'Còn {{blocking}} vấn đề chặn. Mở từng vấn đề để xem căn cứ và các cách xử lý.',
    },
    draft:
      'Mọi người đã có vị trí hoặc hướng giải quyết, không còn vấn đề chặn. Có thể lập thêm phương án để so sánh; xong thì trình thẩm định.',
    'in-review':
      'Lãnh đạo xem xét từng vị trí, đồng ý hoặc trả lại; xong thì phê duyệt. Phương án được phê duyệt thì khoá.',
    approved:
      'Văn thư lập dự thảo quyết định, cấp số, in hoặc xuất; ký và phát hành xong thì đánh dấu đã ban hành.',
    issued: 'Phương án đã ban hành. Có biến động thì mở lại và ghi lý do; báo cáo tháng ở màn hình Báo cáo.',
  },
  act: {
    import: 'Nhập danh sách…',
    findings: 'Xem vấn đề chặn',
    propose: 'Bố trí hàng loạt…',
    settle: 'Ghi hướng giải quyết',
    compare: 'Các phương án',
    review: 'Mở Thẩm định',
    papers: 'Mở Văn bản',
    reports: 'Mở Báo cáo',
    help: 'Hướng dẫn từng bước',
  },
} as const;
