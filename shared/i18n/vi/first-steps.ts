/** The page of the manual that leads from an open file to decisions handed over. */
export const firstSteps = {
  title: 'Các bước, từ danh sách đến quyết định',
  s1: 'Đầu màn hình Tổng quan có bốn bước của phương án, bước đang làm và việc tiếp theo. Chân cửa sổ nhắc bước ấy ở mọi màn hình: bấm “Tiếp theo” để xem phải làm gì và làm ngay. Muốn thử trước, mở tỉnh mẫu ở màn hình đầu.',
  s2: 'Danh sách cán bộ: nhập từ Excel (Ctrl+I), xem lại những chỗ chương trình chưa hiểu rồi nhận. Tỉnh mẫu đã có sẵn danh sách.',
  s3: 'Vấn đề chặn: ở Kiểm tra, lọc mức Chặn. Chọn một dòng, bấm Ctrl+. để xem căn cứ và cách xử lý. Người không giữ được vị trí: mở vị trí ở Phương án rồi bấm Delete để trống. Muốn làm nhiều vị trí một lần: ở Phương án bấm dấu Chặn phía trên bảng, Ctrl+A, rồi Delete.',
  s4: 'Bố trí: Ctrl+Shift+B đề xuất người chưa bố trí cho vị trí còn trống; xem từng dòng, bỏ chọn dòng chưa ưng, rồi bấm Bố trí. Chọn từng người thì gõ tên ngay trong ô, hoặc chọn ở thẻ Ứng viên.',
  s5: 'Người không còn vị trí: ở Dôi dư, nghỉ hưu chọn họ, ghi hướng giải quyết. Xong khi chân cửa sổ ghi 0 người chưa bố trí và 0 vấn đề chặn.',
  s6: 'So sánh: bấm tên phương án ở đầu cửa sổ, chọn Lập phương án mới…, sửa vài chỗ, rồi ở Các phương án chọn phương án kia và So sánh với phương án đang dùng. Lấy riêng từng người từ phương án kia nếu cần.',
  s7: 'Thẩm định: bấm trạng thái (Đang soạn) cạnh tên phương án, chọn Trình thẩm định. Lãnh đạo xem từng vị trí ở Thẩm định, rồi chọn Phê duyệt…; phương án được khoá.',
  s8: 'Quyết định: văn thư mở Văn bản, ở Cần lập bấm Lập tất cả, ở Dự thảo chọn văn bản và Lấy số…, rồi ở Đã lấy số Xuất hoặc In. Ký, phát hành xong thì Đánh dấu đã ban hành.',
  s9: 'Bước nào cũng hoàn tác được bằng Ctrl+Z, kể cả sau khi mở lại tệp.',
} as const;
