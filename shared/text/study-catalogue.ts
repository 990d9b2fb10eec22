/** The fields of study degrees are in, and their short forms. */

const NAMES =
  'luật, luật kinh tế, luật hành chính, hành chính, hành chính học, hành chính nhà nước, quản lý công, ' +
  'quản lý nhà nước, quản lý kinh tế, quản lý giáo dục, quản lý văn hoá, quản lý đất đai, ' +
  'quản lý xã hội, quản lý tài nguyên và môi trường, quản lý tài nguyên rừng, quản lý dự án, ' +
  'quản lý xây dựng, quản trị kinh doanh, quản trị nhân lực, quản trị văn phòng, chính sách công, ' +
  'kinh tế, kinh tế nông nghiệp, kinh tế phát triển, kinh tế chính trị, kế toán, kiểm toán, tài chính, ' +
  'tài chính ngân hàng, tài chính kế toán, ngân hàng, thống kê, nông nghiệp, nông lâm, nông học, ' +
  'nông lâm kết hợp, lâm nghiệp, lâm sinh, kiểm lâm, trồng trọt, khoa học cây trồng, bảo vệ thực vật, ' +
  'chăn nuôi, chăn nuôi thú y, thú y, thuỷ sản, phát triển nông thôn, khuyến nông, thuỷ lợi, địa chính, ' +
  'trắc địa, xây dựng, xây dựng dân dụng và công nghiệp, cầu đường, giao thông, kiến trúc, quy hoạch, ' +
  'môi trường, khoa học môi trường, công nghệ thông tin, tin học, khoa học máy tính, an toàn thông tin, ' +
  'hệ thống thông tin, điện tử viễn thông, điện, cơ khí, sư phạm, sư phạm toán, sư phạm ngữ văn, ' +
  'sư phạm tiểu học, giáo dục, giáo dục tiểu học, giáo dục mầm non, giáo dục chính trị, ' +
  'giáo dục thể chất, ngữ văn, văn học, toán, vật lý, hoá học, sinh học, lịch sử, địa lý, lịch sử đảng, ' +
  'tiếng anh, ngôn ngữ anh, tiếng trung quốc, văn hoá, văn hoá học, du lịch, thể dục thể thao, bảo tàng, ' +
  'thư viện, báo chí, truyền thông, công tác xã hội, xã hội học, tâm lý học, nhân học, dân tộc học, ' +
  'tôn giáo học, lao động xã hội, bảo hiểm, công tác thanh thiếu niên, phụ vận, văn thư, ' +
  'văn thư lưu trữ, lưu trữ, lưu trữ học, chính trị, chính trị học, triết học, xây dựng đảng, ' +
  'xây dựng đảng và chính quyền nhà nước, chủ nghĩa xã hội khoa học, tư tưởng hồ chí minh, ' +
  'công tác tổ chức, công tác tư tưởng, quân sự, quân sự cơ sở, an ninh, cảnh sát, biên phòng, ' +
  'quản lý trật tự xã hội, y tế công cộng, y khoa, đa khoa, y học dự phòng, y học cổ truyền, điều dưỡng, ' +
  'hộ sinh, dược, dân số, công nghệ thực phẩm, khai thác mỏ, địa chất, luật dân sự, luật hình sự, ' +
  'luật quốc tế, luật hiến pháp và luật hành chính, luật học, pháp lý, hành chính công, ' +
  'hành chính văn phòng, quản trị công, quản lý hành chính nhà nước, quản lý tài chính, ' +
  'quản lý nhân lực, quản lý công nghiệp, quản lý thể dục thể thao, quản lý y tế, quản lý bệnh viện, ' +
  'quản trị nguồn nhân lực, quản trị du lịch, kinh tế đầu tư, kinh tế quốc tế, kinh tế xây dựng, ' +
  'kinh tế lâm nghiệp, kinh tế lao động, kinh tế học, thuế, hải quan, khoa học đất, quản lý ruộng đất, ' +
  'trắc địa bản đồ, bản đồ, kỹ thuật xây dựng, kỹ thuật môi trường, kỹ thuật công trình, kỹ thuật điện, ' +
  'kỹ thuật hạ tầng, xây dựng cầu đường, xây dựng dân dụng, cấp thoát nước, quy hoạch đô thị, ' +
  'quản lý đô thị, đô thị, quản lý môi trường, quản lý tài nguyên thiên nhiên, quản lý bảo vệ rừng, ' +
  'nuôi trồng thuỷ sản, công nghệ sinh học, công nghệ sau thu hoạch, kỹ thuật nông nghiệp, ' +
  'kỹ thuật phần mềm, công nghệ phần mềm, chuyển đổi số, tin học ứng dụng, toán tin, sư phạm tin học, ' +
  'sư phạm lịch sử, sư phạm địa lý, sư phạm mầm non, sư phạm vật lý, sư phạm hoá học, sư phạm sinh học, ' +
  'sư phạm tiếng anh, sư phạm toán học, sư phạm thể dục, sư phạm âm nhạc, sư phạm mỹ thuật, ' +
  'giáo dục công dân, giáo dục đặc biệt, giáo dục quốc phòng, toán học, việt nam học, văn hoá du lịch, ' +
  'văn hoá quần chúng, văn hoá dân tộc thiểu số, phát thanh truyền hình, công tác đảng, ' +
  'xây dựng đảng và chính quyền, công tác dân vận, công tác mặt trận, lịch sử đảng cộng sản việt nam, ' +
  'quan hệ quốc tế, hồ chí minh học, quản lý hoạt động tư tưởng văn hoá, tổ chức và quản lý nhân sự, ' +
  'phòng cháy chữa cháy, chỉ huy tham mưu, quản lý nhà nước về an ninh trật tự, răng hàm mặt, dược học, ' +
  'dân số kế hoạch hoá gia đình, xét nghiệm, hộ tịch, tư pháp, thanh tra, thư ký văn phòng, ' +
  'tổ chức nhân sự, lao động tiền lương, bảo hộ lao động';

/** Longer names stand for themselves: `luật kinh tế` is not `luật` and `kinh tế`. */
export const STUDY_FIELDS: readonly string[] = NAMES.split(', ');

/** Only abbreviations with one meaning among cadres; `KT` (kinh tế, kế toán, kỹ thuật) has three. */
export const STUDY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  qlkt: 'quản lý kinh tế',
  qlnn: 'quản lý nhà nước',
  qlgd: 'quản lý giáo dục',
  qlđđ: 'quản lý đất đai',
  qtkd: 'quản trị kinh doanh',
  qtnl: 'quản trị nhân lực',
  cntt: 'công nghệ thông tin',
  hcnn: 'hành chính nhà nước',
  ctxh: 'công tác xã hội',
  xdđ: 'xây dựng đảng',
  bvtv: 'bảo vệ thực vật',
  tdtt: 'thể dục thể thao',
  đhsp: 'sư phạm',
  cđsp: 'sư phạm',
  tcsp: 'sư phạm',
  đhl: 'luật',
  đhnl: 'nông lâm',
  đhxd: 'xây dựng',
  đhtl: 'thuỷ lợi',
  đhln: 'lâm nghiệp',
  đhgtvt: 'giao thông',
  ktnn: 'kinh tế nông nghiệp',
  qlc: 'quản lý công',
  qlvh: 'quản lý văn hoá',
  qtvp: 'quản trị văn phòng',
  cnty: 'chăn nuôi thú y',
  khct: 'khoa học cây trồng',
  gdmn: 'giáo dục mầm non',
  gdth: 'giáo dục tiểu học',
  gdtc: 'giáo dục thể chất',
  gdct: 'giáo dục chính trị',
  gdcd: 'giáo dục công dân',
  ytcc: 'y tế công cộng',
  vtlt: 'văn thư lưu trữ',
  qltnr: 'quản lý tài nguyên rừng',
};
