/** A sentence for each refusal: what happened, where, what to do. */
export const errors = {
  'bad-arguments': 'Yêu cầu gửi đi không hợp lệ nên chưa thực hiện. Không có gì thay đổi; hãy thử lại.',
  'bad-result': 'Kết quả nhận về không hợp lệ. Hãy đóng tệp rồi mở lại để xem trạng thái mới nhất.',
  'wrong-sender': 'Yêu cầu không đến từ cửa sổ của chương trình nên bị từ chối.',
  'unknown-channel': 'Chương trình không có chức năng này.',
  internal:
    'Có lỗi ngoài dự kiến; việc vừa làm chưa được ghi. Những thay đổi trước đó vẫn an toàn. Hãy thử lại.',
  cancelled: 'Đã huỷ; không có gì thay đổi.',
  'no-workspace': 'Chưa mở tệp làm việc nào. Hãy mở hoặc tạo một tệp trước.',
  'data-process-died':
    'Phần xử lý dữ liệu vừa dừng và được khởi động lại. Những thay đổi đã ghi vẫn an toàn; hãy làm lại việc vừa rồi.',

  'workspace-not-found': 'Không tìm thấy tệp “{{path}}”. Tệp có thể đã được chuyển đi hoặc đổi tên.',
  'workspace-exists': 'Đã có tệp “{{path}}”. Hãy chọn tên khác hoặc mở tệp đó.',
  'workspace-not-a-workspace': 'Tệp “{{path}}” không phải tệp của Bố Trí. Hãy chọn tệp có đuôi .botri.',
  'workspace-newer':
    'Tệp được lưu bằng phiên bản mới hơn của Bố Trí (cần phiên bản {{needs}} trở lên). Hãy cập nhật chương trình rồi mở lại; tệp vẫn nguyên vẹn.',
  'workspace-in-use': 'Tệp đang được mở ở một cửa sổ hoặc máy khác. Hãy đóng ở nơi đó rồi thử lại.',
  'workspace-read-only': 'Tệp chỉ cho phép đọc. Hãy bỏ thuộc tính chỉ đọc hoặc chép tệp sang thư mục khác.',
  'workspace-disk-full':
    'Ổ đĩa đã đầy nên không ghi được. Hãy giải phóng chỗ trống rồi thử lại; dữ liệu đã ghi vẫn an toàn.',
  'workspace-damaged': 'Tệp bị hỏng nên không mở được. Hãy khôi phục từ bản sao lưu gần nhất.',
  'workspace-busy':
    'Đang nhập danh sách hoặc đang kiểm tra theo quy định mới nên chưa thay đổi được. Hãy đợi xong rồi làm lại; việc nhập có thể dừng giữa chừng.',
  'check-thread-lost': 'Việc kiểm tra chạy riêng đã dừng giữa chừng. Hãy thử lại.',
  'check-failed':
    'Việc này cần kết quả kiểm tra quy định, nhưng lần kiểm tra vừa rồi chưa hoàn thành. Hãy bấm “Kiểm tra lại” ở đầu cửa sổ (F9), rồi thực hiện lại.',
  'export-thread-lost':
    'Việc xuất văn bản đã dừng giữa chừng; trong thư mục không còn tệp dở dang. Hãy thử lại.',
  'workspace-folder-missing': 'Thư mục chứa tệp không còn. Hãy chọn thư mục khác.',
  'backup-failed': 'Không sao lưu được. Hãy chọn thư mục khác hoặc kiểm tra chỗ trống trên ổ đĩa.',

  'finding-not-found': 'Nội dung kiểm tra này không còn; có thể đã được giải quyết.',
  'post-not-found': 'Không tìm thấy vị trí này; có thể nó vừa được bỏ.',
  'post-filled': 'Vị trí {{post}} đang có {{person}}. Hãy để trống vị trí trước hoặc chọn thay người.',
  'post-empty': 'Vị trí này chưa có người.',
  'person-not-found': 'Không tìm thấy cán bộ này trong danh sách.',
  'person-ambiguous': 'Có nhiều cán bộ trùng tên. Hãy chọn đúng người trong danh sách.',
  'person-placed':
    '{{person}} đang có vị trí trong phương án nên chưa đưa ra khỏi danh sách được. Hãy đưa khỏi vị trí trước, hoặc chọn đưa khỏi vị trí cùng lúc.',
  'person-seated': '{{person}} đã có vị trí khác trong phương án nên chưa bố trí được. Hãy đề xuất lại.',
  'person-not-removed': 'Người này không nằm trong số đã đưa ra khỏi danh sách.',
  'person-reason-missing': 'Thiếu lý do đưa ra khỏi danh sách. Hãy ghi lý do.',
  'person-merge-itself': 'Hãy chọn hai người khác nhau để gộp.',
  'person-merge-both-placed':
    '{{person}} và {{other}} cùng có vị trí trong một phương án. Hãy chọn giữ vị trí của ai.',
  'person-value': 'Nội dung của mục này không có trong danh mục. Hãy chọn lại.',
  'bulk-refused':
    'Nội dung này không thể đúng với {{count}} người đã chọn nên chưa sửa ai. Hãy xem lại những người được nêu rồi sửa những người còn lại.',
  'unit-not-found': 'Không tìm thấy đơn vị này.',
  'province-not-found': 'Không tìm thấy tỉnh, thành phố này.',
  'nothing-to-undo': 'Không còn việc nào để hoàn tác.',
  'nothing-to-redo': 'Không còn việc nào để làm lại.',
  'history-conflict': 'Không hoàn tác được vì dữ liệu đã khác lúc thực hiện. Không có gì thay đổi.',
  'authority-exists': 'Bảng đã có dòng riêng cho loại quyết định và chức danh này. Hãy sửa dòng đó.',
  'authority-not-found': 'Dòng này không còn trong bảng thẩm quyền. Hãy mở lại bảng.',
  'authority-family':
    'Dòng cho mọi chức danh của một khối phải do cơ quan của khối đó ban hành. Hãy chọn cơ quan khác hoặc chọn nhóm chức danh.',
  'signing-unsuited':
    'Hình thức ký không phù hợp với cơ quan ban hành: tập thể thì ký thay mặt, thủ trưởng thì ký trực tiếp hoặc ký thay. Hãy chọn hình thức khác.',
  'signer-not-found': 'Người ký này không còn trong danh sách. Hãy chọn người khác.',
  'signer-unsuited':
    '{{signer}} không giữ chức vụ ký theo hình thức này. Hãy chọn người khác hoặc hình thức ký khác.',
  'signer-incomplete':
    'Người ký cần có họ tên; chức vụ ở xã cần chọn xã, phường, đặc khu. Hãy điền rồi lưu lại.',
  'signer-dates': 'Ngày thôi giữ chức vụ của {{signer}} sớm hơn ngày bắt đầu. Hãy sửa lại ngày.',
  'signer-in-use':
    '{{signer}} đang được chọn ký ở {{count}} chỗ trong bảng thẩm quyền. Hãy chọn người khác ở đó trước.',
  'seat-not-removable': 'Chỉ bớt được vị trí còn trống và vượt khung. Hãy để trống vị trí trước.',
  'seat-not-vacant': 'Vị trí {{post}} đang có {{person}} nên không tạm dừng được. Hãy để trống vị trí trước.',
  'seat-frozen': 'Vị trí {{post}} đang tạm dừng bố trí. Hãy bỏ tạm dừng ở màn hình Tổ chức rồi bố trí.',
  'body-not-found': 'Không tìm thấy cơ quan này; có thể nó vừa được bỏ.',
  'body-not-empty':
    '{{body}}, {{unit}} còn {{count}} người nên chưa bỏ được. Hãy đưa họ ra khỏi các vị trí trước.',
  'date-invalid': 'Ngày không hợp lệ. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 01/07/2025.',

  'plan-approved':
    'Phương án “{{plan}}” đã được {{by}} phê duyệt nên không sửa được. Hãy mở lại phương án, ghi lý do rồi sửa.',
  'plan-issued':
    'Phương án “{{plan}}” đã ban hành ({{by}} ghi nhận) nên không sửa được. Hãy mở lại phương án, ghi lý do rồi sửa.',
  'plan-stage': 'Chưa làm được việc này: phương án “{{plan}}” đang ở trạng thái “{{stage}}”.',
  'plan-has-returned':
    'Còn {{count}} vị trí bị trả lại nên chưa phê duyệt được. Hãy xem lại các vị trí đó trước.',
  'seat-locked': 'Vị trí {{post}}, {{unit}} đang được {{by}} khoá. Hãy mở khoá vị trí rồi thay đổi.',
  'role-missing':
    'Việc này thuộc vai: {{needed}}. {{person}} đang làm việc với vai {{role}}; hãy chọn đúng người làm việc ở thanh trên cùng.',
  'role-unchosen': 'Chưa chọn người làm việc. Hãy chọn ở thanh trên cùng rồi làm tiếp.',
  'reason-missing': 'Thiếu lý do. Hãy ghi lý do rồi làm tiếp.',
  'review-nothing': 'Các vị trí này chưa có người nên không có gì để xem xét.',
  'comment-missing': 'Chưa có nội dung ý kiến. Hãy viết rồi ghi lại.',
  'comment-not-found': 'Không tìm thấy ý kiến này; có thể nó vừa được hoàn tác.',
  'report-not-found': 'Không tìm thấy báo cáo đã lưu này; có thể nó vừa được xoá hoặc hoàn tác.',
  'staff-unknown': '{{person}} không có trong danh sách người làm việc. Hãy thêm ở màn hình Cài đặt.',
  'staff-twice': '{{person}} đã có trong danh sách với vai {{role}}.',

  'paper-none-in-state': 'Phương án đang dùng không có văn bản nào đang chờ bước này.',
  'paper-not-found': 'Không tìm thấy văn bản này; có thể dự thảo vừa được bỏ hoặc hoàn tác.',
  'paper-state': 'Chưa làm được việc này với {{paper}}: văn bản đang ở tình trạng “{{state}}”.',
  'paper-other-register':
    'Lập lại thì {{paper}} thuộc sổ khác ({{organ}}, {{symbol}}). Hãy huỷ số rồi lập văn bản mới.',
  'paper-nothing-due': 'Không còn văn bản nào cần lập.',
  'paper-already-made':
    'Đã có văn bản về {{person}}. Hãy xem ở màn hình Văn bản; muốn lập lại thì thu hồi hoặc huỷ số văn bản cũ trước.',
  'decision-kind': 'Loại quyết định này không dùng cho thay đổi đang chọn.',
  'paper-no-text':
    'Chưa lập được văn bản về {{person}}: phương án không còn bố trí như vậy, hoặc chưa có nội dung cho loại này.',
  'paper-issued': 'Văn bản {{paper}} đã ban hành nên không hoàn tác được. Hãy thu hồi văn bản nếu cần.',
  'held-by-paper':
    '{{person}}, {{post}} {{unit}} đã có văn bản {{paper}} được ký nên không đổi được. Hãy thu hồi hoặc huỷ số văn bản đó, ghi lý do, rồi thay đổi.',
  'plan-has-papers':
    'Phương án “{{plan}}” có {{count}} văn bản đã lấy số nên không xoá được. Hãy để phương án ở chỗ cất.',
  'number-taken':
    'Số {{number}} của sổ {{register}} không dùng được: đã cấp, đã ghi nhận là cấp ở nơi khác, hoặc nhỏ hơn số đầu của sổ. Hãy chọn số khác.',
  'numbers-not-free':
    'Không ghi nhận được các số {{from}}–{{to}} của sổ {{register}}: có số đã cấp hoặc đã được ghi nhận. Hãy chọn lại khoảng số.',
  'register-not-found': 'Không tìm thấy sổ đăng ký này; có thể việc mở sổ vừa được hoàn tác.',
  'register-first': 'Sổ {{register}} đã có số {{number}} nên số đầu không thể lớn hơn số này.',
  'term-missing':
    'Chưa biết nhiệm kỳ để vào sổ văn bản của Đảng. Hãy điền nhiệm kỳ ở màn hình Cài đặt rồi lấy số.',

  'rule-parameter-unknown':
    'Quy định {{rule}} không có mức “{{parameter}}”. Hãy xem tên các mức trong danh sách quy định.',
  'rule-value':
    'Mức “{{name}}” của quy định “{{ruleName}}” chưa dùng được: {{allowed}}. Không có gì thay đổi; hãy sửa lại mức này.',
  'rule-values-contradict':
    'Hai mức của quy định “{{ruleName}}” trái nhau: “{{lowerName}}” lớn hơn “{{upperName}}”. Không có gì thay đổi; hãy sửa một trong hai mức.',
  'citation-not-found':
    'Không có văn bản này trong danh mục văn bản căn cứ. Hãy chọn văn bản khác hoặc thêm văn bản.',
  'citation-in-use':
    'Chưa xoá được {{citation}}: còn {{count}} quy định, tiêu chuẩn hoặc văn bản dựa vào. Hãy chọn căn cứ khác cho các mục đó trước.',
  'citation-incomplete': 'Văn bản cần có loại và số, ký hiệu hoặc trích yếu. Hãy điền rồi lưu lại.',
  'citation-dates':
    'Ngày của {{citation}} chưa hợp lý: hết hiệu lực trước khi có hiệu lực, hoặc được thay bằng chính nó. Hãy xem lại.',
  'citation-exists': 'Đã có {{citation}} trong danh mục. Hãy dùng văn bản đó, hoặc xem lại số, ký hiệu.',

  'waiver-finding-gone':
    'Vấn đề này không còn nên không có gì để ghi nhận. Hãy chọn lại trong danh sách vấn đề.',
  'waiver-not-allowed':
    'Quy định {{rule}} không cho ghi nhận theo cách này. Hãy chọn cách khác hoặc giải quyết vấn đề.',
  'waiver-not-found': 'Chưa có ghi nhận nào cho vấn đề này; có thể ghi nhận vừa được bỏ.',
  'waiver-document-missing': 'Thiếu văn bản làm căn cứ. Hãy ghi số và cơ quan ban hành.',
  'waiver-approver-missing': 'Thiếu cấp uỷ đã đồng ý. Hãy ghi tên cấp uỷ.',
  'waiver-reason-missing': 'Thiếu lý do của trường hợp đặc biệt. Hãy ghi lý do.',
  'waiver-deadline-missing': 'Nợ tiêu chuẩn phải có hạn. Hãy ghi ngày cuối cùng phải hoàn thành.',
  'waiver-deadline-early': 'Hạn sớm hơn ngày văn bản. Hãy kiểm tra lại hai ngày này.',
  'waiver-completion-missing': 'Thiếu ngày hoàn thành. Hãy ghi ngày đạt tiêu chuẩn.',
  'waiver-completion-unpaid': 'Chỉ ghi ngày hoàn thành khi tình trạng là đã hoàn thành.',
  'waiver-only-owed': 'Lớp học, tình trạng và ngày hoàn thành chỉ dùng cho nợ tiêu chuẩn.',

  'plan-reading-gone': 'Tệp đã thay đổi trong khi đang mở. Hãy thử lại.',
  'plan-not-found': 'Không có phương án “{{plan}}”. Hãy chọn một phương án trong danh sách.',
  'plan-name-missing': 'Chưa đặt tên cho phương án. Hãy ghi tên hoặc số.',
  'plan-name-long': 'Tên phương án dài quá {{most}} chữ. Hãy rút ngắn.',
  'plan-name-taken': 'Đã có phương án “{{plan}}”. Hãy đặt tên khác.',
  'plan-dates': 'Ngày kết thúc nhiệm kỳ phải sau ngày bắt đầu phương án.',
  'plan-is-in-use': 'Phương án “{{plan}}” đang được dùng. Hãy chuyển sang phương án khác trước khi cất.',
  'plan-is-archived': 'Phương án “{{plan}}” đã được cất. Hãy lấy lại trước khi dùng.',
  'plan-not-archived': 'Chỉ xoá được phương án đã cất. Hãy cất phương án “{{plan}}” trước.',
  'seat-filled-elsewhere':
    'Vị trí {{post}} đang có người trong phương án “{{plan}}”. Hãy đưa người đó ra khỏi vị trí ở phương án ấy, hoặc xoá phương án ấy.',
  'take-over-incomplete':
    'Vị trí {{post}}, {{unit}} dành cho {{person}} đang có {{holder}}, người này chưa được chọn. Hãy chọn thêm {{holder}}.',
  'take-over-frozen':
    'Vị trí {{post}}, {{unit}} đang tạm dừng bố trí nên {{person}} chưa lấy theo được. Hãy bỏ tạm dừng, hoặc không chọn {{person}}.',
  'take-over-same-plan': 'Đây là phương án đang dùng. Hãy chọn một phương án khác.',

  'file-not-found': 'Không tìm thấy tệp “{{file}}”. Hãy kiểm tra lại nơi lưu tệp.',
  'file-unreadable':
    'Không đọc được tệp “{{file}}”. Hãy đóng tệp trong Excel, kiểm tra quyền đọc rồi thử lại.',
  'file-empty': 'Tệp “{{file}}” không có dữ liệu. Hãy chọn tệp khác.',
  'file-encrypted': 'Không đọc được tệp này: tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu rồi thử lại.',
  'file-corrupt': 'Tệp “{{file}}” bị hỏng. Mở bằng Excel, lưu thành tệp .xlsx mới rồi thử lại.',
  'file-too-large': 'Tệp “{{file}}” quá lớn. Hãy tách thành nhiều tệp nhỏ hơn.',
  'file-format-unknown': 'Không nhận ra loại tệp “{{file}}”. Hãy dùng tệp Excel (.xlsx).',
  'sheet-not-found': 'Trong tệp không có trang tính “{{sheet}}”. Hãy chọn trang tính khác.',
  'no-table-found': 'Không tìm thấy bảng danh sách trong tệp. Bảng cần có dòng tiêu đề với cột họ và tên.',
  'draft-gone': 'Lần nhập đang làm dở không còn nữa. Danh sách cán bộ không thay đổi; hãy chọn lại tệp.',
  'batch-not-found': 'Không có biên bản của lần nhập này; có thể lần nhập đã được hoàn tác.',

  'standards-title-unknown': 'Bảng có chức danh “{{title}}” không thuộc danh mục. Hãy bỏ dòng đó.',
  'standards-title-twice': 'Chức danh “{{title}}” có nhiều hơn một dòng. Hãy giữ lại một dòng.',
  'standards-source-unknown':
    'Dòng “{{title}}” dựa trên văn bản “{{source}}” không còn trong danh sách. Hãy chọn lại văn bản quy định.',
  'standards-source-missing':
    'Dòng “{{title}}” ghi đã xác nhận nhưng chưa có văn bản quy định. Hãy chọn văn bản, hoặc bỏ xác nhận.',
  'standards-name-missing': 'Chưa đặt tên cho bộ tiêu chuẩn. Hãy ghi tên, ví dụ số và ngày của văn bản.',
  'standards-name-taken': 'Đã có bộ tiêu chuẩn tên “{{name}}”. Hãy đặt tên khác.',
  'standards-version-not-found': 'Không có bộ tiêu chuẩn số {{version}}. Hãy chọn một bộ trong danh sách.',
  'standards-table-not-found':
    'Không thấy bảng tiêu chuẩn trong tệp “{{file}}”. Dòng tiêu đề cần có cột “Chức danh” hoặc “Mã chức danh” và ít nhất một cột tiêu chuẩn.',

  'nothing-to-export': 'Không có nội dung nào để xuất. Hãy chọn vị trí đã có người hoặc phạm vi khác.',
  'folder-not-writable': 'Không ghi được vào thư mục “{{path}}”. Hãy chọn thư mục khác.',
  'format-not-offered': 'Loại tài liệu này không có dạng tệp đã chọn. Hãy chọn dạng khác.',
  'pdf-unavailable': 'Không tạo được PDF ở đây. Hãy xuất dạng Word (.docx).',
  'print-failed': 'Không in được. Hãy kiểm tra máy in rồi thử lại.',
  'template-invalid':
    'Mẫu tài liệu bị lỗi nên không xuất được. Hãy cài lại chương trình hoặc báo người hỗ trợ.',
  'template-for-one-person':
    'Mẫu của cơ quan viết cho một người, còn quyết định này có nhiều người: {{fields}} phải nằm trong nhóm {#nguoi} … {/nguoi}. Hãy sửa mẫu, hoặc lập mỗi người một quyết định.',
  'template-refused':
    'Mẫu “{{file}}” chưa dùng được vì còn {{count}} lỗi. Hãy kiểm tra mẫu ở màn hình Quy định, mục Mẫu văn bản, để xem từng lỗi.',
  'template-changed': 'Tệp “{{file}}” đã thay đổi sau khi kiểm tra. Hãy kiểm tra lại rồi đưa vào sử dụng.',
  'template-pdf-not-offered':
    'Có quyết định dùng mẫu của cơ quan, chương trình không tự trình bày lại thành PDF hay in được. Hãy xuất Word (.docx), hoặc xuất PDF và đồng ý dùng LibreOffice trên máy này.',
  'office-suite-missing':
    'Không thấy LibreOffice trên máy này nên không tạo được PDF theo mẫu của cơ quan. Hãy xuất Word (.docx) rồi lưu PDF từ Word.',
  'office-suite-failed':
    'LibreOffice không chuyển được sang PDF. Hãy xuất Word (.docx) rồi lưu PDF từ Word hoặc LibreOffice.',
  'template-not-found': 'Chỗ này không dùng mẫu của cơ quan.',

  'own-rule-invalid': 'Chưa ghi được quy định riêng. {{problem}}',
  'own-rule-not-found': 'Không có quy định riêng {{rule}}.',

  usage: 'Lệnh chưa đúng cách dùng.',
} as const;
