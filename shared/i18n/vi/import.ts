/**
 * Problems of a roster file. Every sentence gets `row`, `column`, `sheet` and `value` of the issue and its
 * params (`firstRow`, `firstSheet`, `candidates`, `count`).
 */
export const importText = {
  issue: {
    'name-missing':
      'Dòng {{row}}: thiếu họ và tên, dòng này không được nhập. Hãy bổ sung họ tên trong tệp rồi nhập lại.',
    'name-suspicious':
      'Dòng {{row}}: họ tên “{{value}}” có ký tự lạ hoặc chỉ có một chữ. Hãy xem lại cách ghi.',
    'date-impossible':
      'Dòng {{row}}, cột {{column}}: “{{value}}” không phải là ngày có thật nên chưa hiểu được. Hãy sửa lại theo dạng ngày/tháng/năm.',
    'date-unreadable':
      'Dòng {{row}}, cột {{column}}: không đọc được ngày “{{value}}”. Hãy ghi ngày/tháng/năm, tháng/năm hoặc chỉ năm.',
    'date-two-digit-year':
      'Dòng {{row}}, cột {{column}}: “{{value}}” chỉ ghi hai số của năm; 00–29 được hiểu là 20xx, 30–99 là 19xx. Hãy kiểm tra lại.',
    'birth-missing': 'Dòng {{row}}: chưa có ngày, tháng, năm sinh. Hãy bổ sung để tính được tuổi nghỉ hưu.',
    'birth-both-columns':
      'Dòng {{row}}: cả cột Nam và cột Nữ đều có ngày sinh ({{value}}) nên chưa rõ giới tính. Hãy để ngày sinh ở một cột.',
    'birth-implausible':
      'Dòng {{row}}, cột {{column}}: ngày sinh “{{value}}” cho tuổi không hợp lý. Hãy kiểm tra lại năm sinh.',
    'party-dates-order':
      'Dòng {{row}}, cột {{column}}: ngày vào Đảng “{{value}}” trước ngày dự bị hoặc trước ngày sinh. Hãy kiểm tra lại các ngày.',
    'sex-unknown':
      'Dòng {{row}}: chưa rõ giới tính. Hãy ghi Nam hoặc Nữ, hoặc để ngày sinh vào đúng cột Nam, Nữ.',
    'ethnicity-unknown':
      'Dòng {{row}}, cột {{column}}: không có dân tộc “{{value}}” trong danh mục. Giữ nguyên cách ghi; hãy kiểm tra lại.',
    'degree-unknown':
      'Dòng {{row}}, cột {{column}}: chưa hiểu trình độ chuyên môn “{{value}}”. Giữ nguyên cách ghi; hãy chọn lại bậc đào tạo.',
    'theory-unknown':
      'Dòng {{row}}, cột {{column}}: chưa hiểu trình độ lý luận chính trị “{{value}}”. Giữ nguyên cách ghi; hãy chọn lại trình độ.',
    'state-management-unknown':
      'Dòng {{row}}, cột {{column}}: chưa hiểu trình độ quản lý nhà nước “{{value}}”. Giữ nguyên cách ghi; hãy chọn lại trình độ.',
    'unit-unknown':
      'Dòng {{row}}: chưa xác định được xã, phường mới của nơi công tác “{{value}}”. Nếu là đơn vị cấp xã, hãy chọn đơn vị.',
    'formula-error':
      'Dòng {{row}}, cột {{column}}: ô bị lỗi công thức {{value}} nên coi như để trống. Hãy sửa ô này trong tệp.',
    'duplicate-in-file':
      'Dòng {{row}}: “{{value}}” trùng với dòng {{firstRow}} (trang {{firstSheet}}) nên không được nhập. Nếu là hai người, hãy ghi số căn cước.',
    'duplicate-in-roster':
      'Dòng {{row}}: danh sách hiện có {{count}} người trùng với “{{value}}” nên không được nhập. Hãy ghi số căn cước để phân biệt.',
    'row-without-person':
      'Dòng {{row}}: “{{value}}” không phải là dòng cán bộ nên được bỏ qua. Hãy kiểm tra nếu có sót người.',
    'citizen-id-format':
      'Dòng {{row}}, cột {{column}}: số căn cước “{{value}}” không đủ 12 số (hoặc 9 số). Hãy kiểm tra số 0 ở đầu.',
  },
} as const;
