/** The check of the whole plan, run again on demand. */
export const fullCheck = {
  command: 'Kiểm tra lại toàn bộ',
  agrees:
    'Đã kiểm tra lại toàn bộ phương án lúc {{time}}: {{findings}} vấn đề, đúng như danh sách đang hiển thị.',
  differs:
    'Kiểm tra lại toàn bộ phương án lúc {{time}} cho kết quả khác ở {{different}} vấn đề. Danh sách đã được thay bằng kết quả mới ({{findings}} vấn đề). Đây là lỗi của chương trình; đề nghị báo cho bộ phận hỗ trợ.',
  threadLost:
    'Việc kiểm tra chạy riêng đã dừng giữa chừng, nên chương trình kiểm tra trực tiếp. Kết quả vẫn đầy đủ.',
} as const;
