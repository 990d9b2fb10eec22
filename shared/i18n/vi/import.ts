/**
 * What an import says of lists. `issue`: every sentence gets `row`, `column`, `sheet` and `value` of the problem and
 * its params (`firstRow`, `firstSheet`, `address`, `whole`, `name`); `problem` names the kind in a few words. `reason`
 * and `because`: why two people are asked about, and what speaks for the suggestion. `why`: what a suggestion rests on.
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
      'Dòng {{row}}: “{{value}}” trùng với dòng {{firstRow}} (trang {{firstSheet}}) nên không nhập thêm. Nếu là hai người, hãy chọn “Hai người khác nhau”.',
    'duplicate-in-roster':
      'Dòng {{row}}: danh sách hiện có người trùng với “{{value}}” nên dòng này không được nhập. Hãy ghi số căn cước để phân biệt.',
    'row-without-person':
      'Dòng {{row}}: “{{value}}” không phải là dòng cán bộ nên được bỏ qua. Hãy kiểm tra nếu có sót người.',
    'citizen-id-format':
      'Dòng {{row}}, cột {{column}}: số căn cước “{{value}}” không đủ 12 số (hoặc 9 số). Hãy kiểm tra số 0 ở đầu.',
    'name-address': 'Dòng {{row}}, cột {{column}}: đã bỏ chữ xưng hô “{{address}}” trước họ tên “{{value}}”.',
    'citizen-id-zeros':
      'Dòng {{row}}, cột {{column}}: số căn cước “{{value}}” mất số 0 ở đầu, đã hiểu là {{whole}}.',
    'salary-coefficient-format':
      'Dòng {{row}}, cột {{column}}: hệ số lương “{{value}}” không đọc được thành số. Giữ nguyên cách ghi; hãy kiểm tra lại.',
    'letters-lost':
      'Dòng {{row}}, cột {{column}}: “{{value}}” có chữ bị mất dấu hoặc lỗi phông. Hãy chọn đúng phông chữ của cột hoặc gõ lại trong tệp.',
    'person-doubtful':
      'Dòng {{row}}: chưa rõ “{{value}}” có phải là {{name}} không nên chưa được nhập. Hãy quyết định ở bước Người.',
    'evaluation-unread':
      'Dòng {{row}}, cột {{column}}: chưa hiểu xếp loại “{{value}}”. Giữ nguyên cách ghi; hãy ghi năm và mức, ví dụ “2025: HTTNV”.',
    'discipline-unread':
      'Dòng {{row}}, cột {{column}}: chưa hiểu hình thức kỷ luật “{{value}}”. Giữ nguyên cách ghi; hãy ghi một hình thức cho mỗi quyết định.',
    'discipline-undated':
      'Dòng {{row}}, cột {{column}}: kỷ luật “{{value}}” chưa có ngày quyết định nên chưa tính được thời hạn. Hãy bổ sung ngày.',
    'relative-unread':
      'Dòng {{row}}, cột {{column}}: chưa hiểu thân nhân “{{value}}”. Giữ nguyên cách ghi; hãy ghi quan hệ trước họ tên, ví dụ “Vợ: …”.',
    'service-unread':
      'Dòng {{row}}, cột {{column}}: chưa hiểu quá trình công tác “{{value}}”. Giữ nguyên cách ghi; hãy ghi từ tháng/năm đến tháng/năm rồi chức vụ.',
  },
  problem: {
    'name-missing': 'Thiếu họ và tên',
    'name-suspicious': 'Họ tên có ký tự lạ hoặc chỉ một chữ',
    'date-impossible': 'Ngày không có thật',
    'date-unreadable': 'Ngày không đọc được',
    'date-two-digit-year': 'Năm chỉ ghi hai số',
    'birth-missing': 'Thiếu ngày sinh',
    'birth-both-columns': 'Ngày sinh ở cả hai cột Nam, Nữ',
    'birth-implausible': 'Ngày sinh cho tuổi không hợp lý',
    'party-dates-order': 'Các ngày vào Đảng sai thứ tự',
    'sex-unknown': 'Chưa rõ giới tính',
    'ethnicity-unknown': 'Dân tộc ngoài danh mục',
    'degree-unknown': 'Trình độ chuyên môn chưa hiểu',
    'theory-unknown': 'Lý luận chính trị chưa hiểu',
    'state-management-unknown': 'Quản lý nhà nước chưa hiểu',
    'unit-unknown': 'Chưa rõ xã, phường mới',
    'formula-error': 'Ô lỗi công thức',
    'duplicate-in-file': 'Trùng trong tệp',
    'duplicate-in-roster': 'Trùng với nhiều người đang có',
    'row-without-person': 'Dòng không phải cán bộ',
    'citizen-id-format': 'Số căn cước thiếu hoặc thừa số',
    'name-address': 'Đã bỏ chữ xưng hô trước họ tên',
    'citizen-id-zeros': 'Số căn cước mất số 0 ở đầu',
    'salary-coefficient-format': 'Hệ số lương không phải là số',
    'letters-lost': 'Chữ mất dấu, lỗi phông',
    'person-doubtful': 'Chưa rõ là ai',
    'evaluation-unread': 'Xếp loại chưa hiểu',
    'discipline-unread': 'Kỷ luật chưa hiểu',
    'discipline-undated': 'Kỷ luật chưa có ngày',
    'relative-unread': 'Thân nhân chưa hiểu',
    'service-unread': 'Quá trình công tác chưa hiểu',
  },
  reason: {
    'identical-rows': 'Hai dòng giống nhau.',
    'same-id': 'Cùng số căn cước.',
    'same-id-two-names': 'Cùng số căn cước, khác họ tên.',
    'same-name-and-birth': 'Cùng họ tên, cùng ngày sinh.',
    'same-name-two-ids': 'Cùng họ tên, khác số căn cước.',
    'other-marks': 'Họ tên chỉ khác dấu.',
    'other-order': 'Họ tên cùng chữ, khác thứ tự.',
    'birth-less-precise': 'Cùng họ tên, một bên ghi ngày sinh chưa đủ.',
    'homonym-same-year': 'Cùng họ tên, cùng năm sinh.',
    'several-in-roster': 'Danh sách đang có nhiều người như vậy.',
  },
  because: {
    'identical-rows': 'Họ tên và mọi thông tin để phân biệt đều khớp.',
    'same-id': 'Mỗi người có một số căn cước.',
    'same-id-two-names': 'Số căn cước trùng nhau; có thể một bên ghi sai số hoặc đổi tên.',
    'same-name-and-birth': 'Hiếm có hai người trùng cả họ tên và ngày sinh; hãy xem những mục khác nhau.',
    'same-name-two-ids': 'Hai số căn cước khác nhau; có thể một bên ghi sai số.',
    'other-marks': 'Ngày sinh trùng nhau; có thể một bên gõ sai dấu.',
    'other-order': 'Ngày sinh trùng nhau; có thể một bên ghi đảo họ và tên.',
    'birth-less-precise': 'Phần ngày sinh cả hai bên đều ghi thì khớp nhau.',
    'homonym-same-year': 'Năm sinh trùng nhau chưa đủ; hãy xem quê quán và nơi công tác.',
    'several-in-roster': 'Hãy chọn người mà dòng này nói đến.',
  },
  why: {
    'similar-date': 'gần với ngày đã ghi',
    'word-of-name': 'theo chữ đệm trong tên',
    'similar-name': 'cách viết gần giống',
    'similar-level': 'thường được viết như vậy',
    'without-marks': 'khi viết không dấu',
    homonym: 'có nhiều xã cùng tên',
    split: 'xã cũ được chia cho nhiều đơn vị mới',
    'similar-title': 'tên chức danh gần giống',
  },
} as const;
