/** Rules about the histories of people in words; part of the catalog `rules`. */
export const historyFacts = {
  'prior-title': 'đủ {{months}} tháng giữ chức vụ liền kề thấp hơn, tương đương hoặc cao hơn',
  'titles-held': '{{months}} tháng giữ chức vụ liền kề thấp hơn trở lên',
  'rated-at-least': '{{rating}} trở lên các năm {{years}}',
  ratings: '{{items}}',
  'no-discipline': 'không trong thời hạn xử lý, thi hành kỷ luật vào ngày {{date}}',
  'never-disciplined': 'chưa bị kỷ luật',
  disciplines: '{{items}}',
  'discipline-past': 'đủ {{months}} tháng kể từ ngày quyết định (từ {{date}})',
  'appointment-due': '{{what}}',
  'appointment-ends':
    'hết thời hạn giữ chức vụ ngày {{date}}, khi đó còn {{months}} tháng công tác; thông báo chậm nhất {{notice}} (90 ngày làm việc, chưa trừ ngày lễ)',
  'no-kin': '{{what}}',
  kin: '{{second}} ({{secondPost}}) là {{relation}} của {{first}} ({{firstPost}})',
  'kin-by-name':
    '{{first}} ({{firstPost}}) khai {{relation}} cùng họ tên với {{second}} ({{secondPost}}), chưa xác nhận là một người',
} as const;

export const historyWords = {
  heldOneOf: 'đã giữ một trong các chức vụ: {{titles}}',
  held: 'đã giữ: {{positions}}',
  heldInNamed: '{{months}} tháng giữ chức vụ nêu trong tiêu chuẩn',
  ratingOf: 'năm {{year}}: {{rating}}',
  disciplineFrom: 'từ {{date}}',
  disciplineUntil: 'đến {{date}}',
  appointmentEnded: 'đã hết thời hạn giữ chức vụ từ ngày {{date}}, khi đó còn {{months}} tháng công tác',
  due: {
    reappoint: 'làm quy trình bổ nhiệm lại',
    extend: 'kéo dài thời gian giữ chức vụ đến khi nghỉ hưu',
  },
  kinClash: {
    'head-deputy': 'người có quan hệ gia đình không làm cấp trưởng, cấp phó của cùng cơ quan',
    sensitive:
      'người có quan hệ gia đình không cùng lúc đứng đầu cấp uỷ, chính quyền và phụ trách nội vụ, tài chính, quân sự',
    standing: 'người có quan hệ gia đình không cùng tham gia Ban Thường vụ',
    leadership: 'người có quan hệ gia đình không cùng tập thể lãnh đạo',
  },
} as const;

export const historyRules = {
  'QUAL-PRIOR-TITLE': {
    name: 'Chức vụ đã kinh qua',
    broken: 'Chưa qua chức vụ liền kề đủ thời gian',
    help: 'Người lên chức vụ cao hơn phải có đủ 12 tháng giữ chức vụ liền kề thấp hơn, tương đương hoặc cao hơn, cộng dồn theo quá trình công tác và chức vụ hiện nay; thời gian trùng nhau tính một lần, thời gian giao quyền, phụ trách không tính; thời gian thôi giữ chức vụ do kỷ luật do người dùng trừ. Căn cứ Nghị định 170/2025/NĐ-CP được sửa đổi bởi Nghị định 300/2026/NĐ-CP; người điều động, luân chuyển từ nơi khác đến không nhất thiết qua chức vụ cấp dưới (Quy định 365-QĐ/TW). Chức danh phải kinh qua của từng chức danh là mặc định, cần Tỉnh uỷ xác nhận. Trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
    settle: 'chọn người khác hoặc trình cấp có thẩm quyền quyết định trường hợp đặc biệt',
  },
  'QUAL-EVALUATION': {
    name: 'Xếp loại 03 năm gần nhất',
    broken: 'Xếp loại 03 năm gần nhất chưa đạt',
    help: 'Người được bổ nhiệm, chỉ định, bầu giữ chức vụ lãnh đạo phải được xếp loại hoàn thành tốt nhiệm vụ trở lên trong 03 năm gần nhất; đó là 03 năm trọn trước năm bố trí, năm chưa được tuyển dụng thì không xét. Căn cứ Nghị định 170/2025/NĐ-CP được sửa đổi bởi Nghị định 300/2026/NĐ-CP; mức xếp loại theo Quy định 366-QĐ/TW. Năm chưa có xếp loại được nêu là thiếu thông tin. Giải quyết bằng cách chọn người khác hoặc trình trường hợp đặc biệt.',
    settle: 'chọn người khác hoặc trình cấp có thẩm quyền quyết định trường hợp đặc biệt',
  },
  'DISCIPLINE-IN-FORCE': {
    name: 'Đang xử lý, thi hành kỷ luật',
    broken: 'Đang trong thời hạn xử lý, thi hành kỷ luật',
    help: 'Người đang bị xem xét, xử lý kỷ luật hoặc đang thi hành quyết định kỷ luật vào ngày bố trí thì không được bổ nhiệm, chỉ định, giới thiệu bầu, tiếp nhận; giữ nguyên chức vụ thì không xét. Căn cứ Nghị định 170/2025/NĐ-CP được sửa đổi bởi Nghị định 300/2026/NĐ-CP. Quyết định không ghi ngày hết hiệu lực thì tính 12 tháng; mức này cần Tỉnh uỷ xác nhận nên chỉ cảnh báo.',
    settle: 'chọn người khác hoặc bố trí sau khi hết thời hạn',
  },
  'DISCIPLINE-WINDOW': {
    name: 'Thời hạn sau kỷ luật',
    broken: 'Chưa đủ thời hạn sau kỷ luật để giữ chức vụ cao hơn',
    help: 'Người bị kỷ luật chỉ giữ chức vụ cao hơn sau 24 tháng (khiển trách), 36 tháng (cảnh cáo), 60 tháng (cách chức) kể từ ngày quyết định. Căn cứ Quy định 377-QĐ/TW; mức của hình thức khác là mặc định, cần Tỉnh uỷ xác nhận. Kết luận 150-KL/TW còn yêu cầu không bố trí chức vụ cao hơn, quan trọng hơn đối với người bị kỷ luật trong nhiệm kỳ 2020–2025; điều này do người dùng xem xét.',
    settle: 'chọn người khác hoặc bố trí sau khi đủ thời hạn',
  },
  'FORM-REAPPOINT-OR-EXTEND': {
    name: 'Bổ nhiệm lại hoặc kéo dài',
    broken: 'Sắp hết hoặc đã hết thời hạn giữ chức vụ',
    help: 'Nêu người giữ nguyên chức vụ lãnh đạo do bổ nhiệm (không gồm chức danh được chỉ định, bầu cử theo nhiệm kỳ) mà thời hạn bổ nhiệm kết thúc trong 6 tháng kể từ ngày bắt đầu phương án: còn dưới 24 tháng công tác khi hết thời hạn 05 năm (thời hạn 03 năm: dưới 18 tháng) thì kéo dài đến khi nghỉ hưu, còn lại thì bổ nhiệm lại. Căn cứ Nghị định 170/2025/NĐ-CP được sửa đổi bởi Nghị định 300/2026/NĐ-CP: thông báo trước 90 ngày làm việc (tính từ thứ Hai đến thứ Sáu, chưa trừ ngày lễ nên nên báo sớm hơn). Không ghi ngày hết thời hạn thì tính từ ngày giữ chức vụ.',
    settle: 'chuẩn bị thủ tục bổ nhiệm lại hoặc kéo dài trước hạn thông báo',
  },
  'UNIT-KINSHIP': {
    name: 'Quan hệ gia đình',
    broken: 'Người có quan hệ gia đình cùng giữ chức vụ không được phép',
    help: 'Những người có quan hệ gia đình không cùng Ban Thường vụ, cùng tập thể lãnh đạo, không làm cấp trưởng và cấp phó của một cơ quan, không cùng lúc đứng đầu cấp uỷ, chính quyền và phụ trách lĩnh vực nội vụ, tài chính, quân sự của đơn vị. Căn cứ Quy định 114-QĐ/TW điều 6.5; quan hệ nào được tính và lĩnh vực ở cấp xã là mặc định, cần Tỉnh uỷ xác nhận nên chỉ cảnh báo cho đến khi xác nhận. Người thân chỉ trùng họ tên thì nêu để đối chiếu. Được phép khi cấp uỷ cấp trên trực tiếp đồng ý.',
    settle: 'bố trí lại một người hoặc ghi ý kiến đồng ý của cấp uỷ cấp trên trực tiếp',
  },
} as const;
