/**
 * Headers of the forms and their usual spellings, as `wordsOf` gives them. `SURE_HEADERS` are the words of the forms
 * (DOCUMENTS.md §4.3, §4.4), `LIKELY_HEADERS` abbreviations and translations. `OTHER_HEADERS` are columns of other
 * things whose words could be taken for ours.
 */
import type { RosterField } from '../../../shared/domain/import.ts';

type Vocabulary = Readonly<Partial<Record<RosterField, string>>>;

const SURE: Vocabulary = {
  ordinal: 'tt|stt|so tt|so thu tu|thu tu|t t|s t t|tt so',
  fullName:
    'ho va ten|ho ten|ho va ten khai sinh|ho ten khai sinh|ho va chu dem va ten|ho chu dem va ten|ho dem va ten|' +
    'ho va ten can bo|ho ten can bo|ho va ten cong chuc|ho va ten cbcc|ho ten cbcc|ho va ten can bo cong chuc|' +
    'ho va ten nhan su|ho va ten dang vien|ho va ten dong chi|ho va ten cbccvc|ho ten day du|ho va ten day du',
  birth:
    'ngay thang nam sinh|ngay sinh|nam sinh|thang nam sinh|ngay thang sinh|sinh ngay|ngay thang nam sinh duong lich|' +
    'sinh ngay thang nam|ngay sinh thang sinh nam sinh|nam sinh ngay thang nam',
  birthMale:
    'ngay thang nam sinh nam|nam sinh nam|ngay sinh nam|ngay thang nam sinh cua nam|nam sinh cua nam|thang nam sinh nam',
  birthFemale:
    'ngay thang nam sinh nu|nam sinh nu|ngay sinh nu|ngay thang nam sinh cua nu|nam sinh cua nu|thang nam sinh nu',
  sex: 'gioi tinh|phai|nam nu|gioi tinh nam nu',
  ethnicity: 'dan toc|thanh phan dan toc',
  religion: 'ton giao',
  homePlace: 'que quan|nguyen quan|que|que quan xa huyen tinh|que quan hien nay|que quan moi|que quan cu',
  current:
    'chuc vu don vi cong tac hien nay|chuc vu don vi cong tac|chuc vu don vi|chuc vu va don vi cong tac|' +
    'chuc vu noi cong tac|chuc vu co quan don vi cong tac|chuc vu chuc danh don vi cong tac|' +
    'chuc danh don vi cong tac|chuc vu co quan don vi|chuc vu don vi cong tac hien tai|chuc vu va don vi cong tac hien nay|' +
    'chuc vu don vi cong tac cu|chuc vu chuc danh don vi cong tac hien nay|chuc vu co quan cong tac|' +
    'chuc vu noi cong tac hien nay|don vi chuc vu hien nay|chuc vu don vi dang cong tac|don vi chuc vu',
  currentTitle:
    'chuc vu|chuc danh|chuc vu hien nay|chuc vu chuc danh|chuc danh chuc vu|chuc vu hoac chuc danh cong tac|' +
    'chuc vu hoac chuc danh|chuc vu hien tai|chuc vu dang giu|chuc vu dang dam nhiem|chuc danh hien nay|' +
    'chuc vu chinh quyen|chuc vu chuyen mon|vi tri viec lam|vi tri viec lam hien nay|chuc vu chuc danh hien nay|' +
    'chuc danh vi tri viec lam|chuc vu cong tac|chuc vu chuc danh cong tac|vi tri cong tac|chuc danh cong tac|' +
    'cong viec dang dam nhiem|cong viec dang lam|chuc danh cong viec|chuc vu cong tac hien nay|chuc vu da dam nhiem',
  currentUnit:
    'don vi|don vi cong tac|noi cong tac|don vi cong tac hien nay|co quan don vi|co quan don vi cong tac|co quan cong tac|' +
    'co quan|noi lam viec|phong ban|phong ban don vi|don vi phong ban|co quan don vi dang lam viec|don vi dang cong tac|' +
    'noi cong tac hien nay|don vi hien nay|phong doi|phong ban dang cong tac|ten don vi|ten co quan don vi|xa phuong|' +
    'xa phuong thi tran|xa|don vi hanh chinh|co quan don vi cong tac hien nay|don vi cu|noi dang cong tac|' +
    'co quan don vi hien nay|bo phan|phong chuyen mon',
  positionSince:
    'thoi gian giu chuc vu|thoi gian giu chuc vu chuc danh|ngay bo nhiem|ngay bo nhiem chuc vu|thoi gian bo nhiem|' +
    'ngay giu chuc vu|thoi diem bo nhiem|ngay bo nhiem hien tai|ngay giu chuc vu hien tai|tu ngay giu chuc vu|' +
    'ngay bo nhiem chuc vu hien tai|ngay thang bo nhiem|ngay thang nam bo nhiem|thoi gian giu chuc vu hien tai|' +
    'giu chuc vu tu|thoi gian giu chuc vu hien nay|thang nam giu chuc vu|thoi gian dam nhiem chuc vu|' +
    'ngay bo nhiem bau cu phe chuan|ngay bau cu bo nhiem|ngay bo nhiem chuc vu hien nay|ngay dam nhiem chuc vu',
  appointedUntil:
    'thoi han bo nhiem|thoi han giu chuc vu|ngay het thoi han giu chuc vu|ngay het nhiem ky|het thoi han bo nhiem|' +
    'ngay het thoi han bo nhiem|thoi han giu chuc vu den|bo nhiem den ngay|giu chuc vu den ngay|thoi diem het nhiem ky|' +
    'ngay het han bo nhiem|thoi han bo nhiem den',
  recruited:
    'ngay tuyen dung|thoi gian tuyen dung|ngay vao nganh|ngay vao co quan|ngay vao lam|ngay vao lam viec|' +
    'ngay vao cong tac|thang nam tuyen dung|nam tuyen dung|ngay tuyen dung lan dau|ngay thang nam tuyen dung|' +
    'thoi diem tuyen dung|ngay tuyen dung dau tien|ngay vao co quan hien nay|ngay vao bien che|ngay vao nganh co quan|' +
    'ngay tiep nhan|ngay tuyen dung chinh thuc|ngay thang tuyen dung|nam vao nganh|tuyen dung',
  generalEducation:
    'trinh do gdpt|gdpt|trinh do giao duc pho thong|giao duc pho thong|trinh do van hoa|van hoa|hoc van|trinh do hoc van|' +
    'trinh do pho thong|pho thong|trinh do van hoa pho thong|td van hoa|trinh do vh',
  qualifications:
    'trinh do|trinh do dao tao boi duong|trinh do cm llct qlnn|trinh do chuyen mon llct qlnn|trinh do chuyen mon ly luan chinh tri|' +
    'trinh do chuyen mon llct|trinh do chuyen mon ly luan chinh tri quan ly nha nuoc|trinh do cm llct|trinh do hien nay|' +
    'trinh do cac mat|trinh do dao tao chuyen mon llct',
  degree:
    'trinh do chuyen mon|chuyen mon|trinh do chuyen mon nghiep vu|chuyen mon nghiep vu|trinh do chuyen mon cao nhat|' +
    'trinh do dao tao|trinh do chuyen mon dao tao|bang cap|bang cap chuyen mon|hoc vi|van bang|trinh do chuyen mon chuyen nganh|' +
    'chuyen mon dao tao|trinh do dao tao chuyen mon|van bang chuyen mon|trinh do chuyen mon duoc dao tao',
  major:
    'chuyen nganh|chuyen nganh dao tao|nganh dao tao|nganh hoc|nganh|nganh chuyen nganh|nganh nghe dao tao|' +
    'chuyen nganh duoc dao tao|linh vuc dao tao|nganh chuyen mon|chuyen nganh hoc',
  school:
    'truong|truong dao tao|co so dao tao|noi dao tao|truong tot nghiep|ten truong|ten co so dao tao|truong cap bang|' +
    'co so cap bang|don vi dao tao|truong dai hoc|noi cap bang',
  theory:
    'trinh do llct|llct|trinh do ly luan chinh tri|ly luan chinh tri|trinh do chinh tri|chinh tri|ly luan|ll chinh tri',
  stateManagement:
    'trinh do qlnn|qlnn|trinh do quan ly nha nuoc|quan ly nha nuoc|ql nha nuoc|quan ly hanh chinh nha nuoc|qlhcnn|' +
    'boi duong qlnn|boi duong quan ly nha nuoc|kien thuc qlnn|qlnn ngach',
  foreignLanguage: 'trinh do ngoai ngu|ngoai ngu|ngoai ngu chung chi|chung chi ngoai ngu|tieng anh|anh van',
  informatics: 'trinh do tin hoc|tin hoc|chung chi tin hoc|cntt|ung dung cntt|trinh do cntt',
  partyProbation:
    'ngay vao dang du bi|ngay vao dang|ngay ket nap dang|ngay ket nap|du bi ngay vao dang|ngay vao dcsvn|ngay vao dang csvn|' +
    'ngay thang nam vao dang|ngay vao dang cong san viet nam|ngay vao dang ket nap|ngay thang vao dang|ngay vao dang ngay vao|' +
    'vao dang|nam vao dang|thang nam vao dang|ngay du bi|vao dang du bi|ngay vao dang ngay du bi|ngay ket nap vao dang',
  partyOfficial:
    'ngay vao dang chinh thuc|ngay vao dang ct|ngay chinh thuc|ngay cong nhan chinh thuc|ngay vao dang ngay chinh thuc|' +
    'ngay cong nhan dang vien chinh thuc|dang vien chinh thuc|ngay chuyen chinh thuc|ngay chuyen dang chinh thuc|' +
    'ngay dang chinh thuc|vao dang chinh thuc|chinh thuc ngay vao dang|ngay chuyen dang vien chinh thuc',
  planning:
    'quy hoach|chuc danh quy hoach|quy hoach chuc danh|duoc quy hoach|quy hoach nhiem ky|chuc vu quy hoach|' +
    'dien quy hoach|quy hoach hien nay|da duoc quy hoach|chuc danh duoc quy hoach',
  proposedTitle:
    'chuc vu du kien|chuc danh du kien|du kien bo tri|nhan su du kien|du kien|chuc vu du kien bo tri|' +
    'chuc danh du kien bo tri|phuong an bo tri|vi tri du kien|vi tri du kien bo tri|du kien phan cong|du kien chuc vu|' +
    'chuc vu moi|don vi chuc vu moi|chuc vu don vi moi|chuc vu don vi du kien|de xuat bo tri|chuc vu de xuat|' +
    'du kien bo tri chuc vu|du kien chuc danh|chuc danh moi|chuc danh du kien gioi thieu|bo tri du kien',
  salaryGrade:
    'ngach|ma ngach|ma so ngach|ngach luong|ngach cong chuc|ngach bac|ngach cong chuc vien chuc|ma ngach luong|' +
    'ngach cbcc|ten ngach|ngach hien huong|ngach ma so|ma so ngach luong|ngach chuc danh|ngach hien giu|ma ngach cong chuc',
  salaryStep: 'bac|bac luong|bac luong hien huong|bac hien huong|bac luong hien nay',
  salaryCoefficient:
    'he so luong|he so|hs luong|he so luong hien huong|he so luong hien nay|hsl|muc luong he so|luong he so|' +
    'he so hien huong',
  positionAllowance:
    'pccv|phu cap chuc vu|pc chuc vu|he so phu cap chuc vu|he so pccv|hs pccv|hspccv|phu cap cv|phu cap chuc vu lanh dao|' +
    'phu cap chuc vu hien huong|hs phu cap chuc vu|he so pc chuc vu|phu cap lanh dao',
  evaluations:
    'danh gia xep loai|xep loai chat luong|danh gia xep loai chat luong|ket qua danh gia|ket qua xep loai|' +
    'ket qua danh gia xep loai|danh gia xep loai hang nam|danh gia xep loai 3 nam gan nhat|xep loai 3 nam gan nhat|' +
    'danh gia xep loai can bo|danh gia xep loai can bo cong chuc|xep loai can bo|danh gia xep loai cong chuc|' +
    'ket qua danh gia xep loai 3 nam gan nhat|ket qua xep loai chat luong|muc do hoan thanh nhiem vu',
  disciplines: 'ky luat|hinh thuc ky luat|ky luat neu co|tinh hinh ky luat|cac hinh thuc ky luat|bi ky luat',
  relatives:
    'quan he gia dinh|than nhan la can bo cong chuc|than nhan la can bo|nguoi than la can bo cong chuc|quan he than nhan|' +
    'than nhan|nguoi than la can bo|quan he gia dinh nguoi than la can bo',
  service: 'qua trinh cong tac|tom tat qua trinh cong tac|qua trinh cong tac cua ban than|qt cong tac|qtct',
  note: 'ghi chu|chu thich|chu giai',
  citizenId:
    'cccd|so cccd|can cuoc cong dan|so can cuoc|so can cuoc cong dan|so dinh danh ca nhan|so dinh danh|so cccd cmnd|' +
    'cccd cmnd|so cmnd cccd|cmnd cccd|so cmnd|cmnd|so cmtnd|cmtnd|can cuoc|so cccd dinh danh|ma dinh danh|ma dinh danh ca nhan|' +
    'so can cuoc dinh danh ca nhan|so chung minh nhan dan|so cmnd ho chieu|the can cuoc|so the can cuoc|so cccd can cuoc',
};

const LIKELY: Vocabulary = {
  ordinal: 'no|num|so|thu tu so|id',
  fullName:
    'full name|fullname|name|ho ten can bo cong chuc|ten can bo|ten nhan vien|ho va ten dem|ho dem|ho va dem|ho va chu dem|' +
    'ho lot|ho va ten lot|can bo cong chuc|ho ten nhan su|h ten|ho v ten|hvt|ho ten nhan vien|ho va ten nhan vien',
  birth:
    'date of birth|birth date|birthdate|birthday|dob|n s|ns|n sinh|ng sinh|ngay thang ns|year of birth|ntns|nt n sinh|' +
    'ngay sinh day du|sinh nam|nsinh|ng th nam sinh|ngay th nam sinh',
  sex: 'gender|sex|gt|g tinh|nam hay nu',
  ethnicity: 'ethnicity|ethnic group|ethnic|d toc|dtoc|tp dan toc',
  religion: 'religion|t giao',
  homePlace:
    'home town|hometown|place of origin|native place|native village|qq|q quan|que quan goc|home place',
  current:
    'cv dvct|chuc vu dvct|cv don vi cong tac|chuc vu dv cong tac|position and unit|chuc vu don vi ct|chuc vu dv',
  currentTitle:
    'position|title|job title|current position|chuc vu ct|cv|c vu|chuc vu hn|cong viec|role|nhiem vu',
  currentUnit:
    'unit|department|organisation|organization|office|workplace|dvct|dv cong tac|don vi ct|agency|commune|noi ct|d vi|d vi c tac|d vi cong tac|dv c tac|don vi c tac',
  positionSince: 'appointed|appointment date|date of appointment|ngay bn|in position since|position since',
  recruited: 'recruited|hire date|date of recruitment|recruitment date|start date|date recruited',
  generalEducation: 'tdvh|tdhv|general education|tr do vh|td vh|vh|hv|tr do van hoa',
  qualifications: 'qualifications|tr do|td',
  degree:
    'degree|tdcm|cm|cmnv|trinh do cm|trinh do cmnv|tr do cm|trinh do nghiep vu|td chuyen mon|qualification|education|' +
    'tr do chuyen mon|td cm|chuyen mon nv|trinh do chuyen mon nv',
  major: 'major|field of study|c nganh|chng|cn dao tao',
  school: 'school|university|training institution',
  theory: 'political theory|ll ct|tdllct|trinh do ll ct|td llct|tr do llct|trinh do ct',
  stateManagement:
    'state management|ql nn|trinh do ql nn|qlhc|ql hcnn|td qlnn|tr do qlnn|public administration',
  foreignLanguage: 'foreign language|foreign languages|language|languages|trinh do nn|n ngu|t anh',
  informatics: 'informatics|computer skills|it|computing|trinh do th|t hoc|it skills',
  partyProbation:
    'date joined party|party admission date|party admission|joined the party|ngay vd|vao dang ngay|date of party admission|' +
    'ng vao dang|ngay kn|ngay kn dang|ngay db|ngay vao dang db|joined party',
  partyOfficial:
    'official party date|official party membership|full party member since|ngay ct|vao dang ct|ng chinh thuc|party official date',
  planning: 'qh|q hoach|planned for|succession planning|planning',
  proposedTitle:
    'proposed position|proposed title|du kien bt|cv du kien|proposed post|new position|dk bo tri',
  salaryGrade: 'salary grade|grade|grade code|ma so|m ngach',
  salaryStep: 'salary step|step',
  salaryCoefficient: 'salary coefficient|coefficient|hs|h so|hs luong hien huong',
  positionAllowance: 'position allowance|pc cv|hs pc cv|pc c vu',
  note: 'note|notes|remark|remarks|comments|gc|g chu',
  citizenId:
    'id number|citizen id|national id|identity card|id card|citizen identity|identity number|so gttt',
};

const OTHER =
  'ngay vao doan|ngay vao doan tncs|ngay vao doan tncs hcm|don vi bau cu|don vi tinh|so the dang|ma the dang|the dang|so the dang vien|' +
  'ngay cap|noi cap|ngay cap cccd|noi cap cccd|noi sinh|nam tn|nam tot nghiep|nam|thang|ngay|dien thoai|so dien thoai|sdt|dt|' +
  'email|dia chi|noi o|noi o hien nay|cho o hien nay|ho khau|ho khau thuong tru|thuong tru|tam tru|ten goi khac|bi danh|' +
  'ten khac|tuoi|tuoi dang|dang vien|la dang vien|chuc vu dang|chuc vu doan the|chuc vu dang doan the|hinh thuc dao tao|he dao tao|' +
  'he|xep loai tot nghiep|khen thuong|ngay huong|ngay huong luong|moc nang luong|' +
  'thoi gian nang luong|phu cap|phu cap khu vuc|tong he so|tham nien|ngay nhap ngu|ngay xuat ngu|cap bac|suc khoe|' +
  'ma nv|ma nhan vien|ma ho so|ma cb|ma can bo|so hieu|so hieu cong chuc|trang thai|phone|address|place of birth|' +
  'dai bieu hdnd|tham gia cap uy|tham gia cap uy cap xa|cap uy|an ninh|quoc phong|quoc phong an ninh|qp an|qpan|' +
  'kien thuc qpan|do tuoi|trong nganh giao duc|so bhxh|so so bhxh|ma so bhxh|thang nam bat dau bhxh|thoi gian bhxh|' +
  'tieng dan toc|chung chi tieng dan toc|trinh do tieng dan toc|hoc ham|danh hieu|gs pgs|ngay nghi huu|ngay du tuoi nghi huu|' +
  'thoi diem nghi huu tu|thoi diem nghi huu|don vi moi|don vi du kien|loai hop dong|so quyet dinh|quyet dinh|' +
  'chuc danh nghe nghiep|hoc ham hoc vi|thanh phan gia dinh|thanh phan xuat than|bien che|loai hinh|kv 1|kv 2|kv 3|kv 4|kv 5|kv 6|' +
  'ly do|nguyen vong|so phieu|ty le|chuc vu kiem nhiem|kiem nhiem';

function lookup(vocabulary: Vocabulary): ReadonlyMap<string, RosterField> {
  return new Map(
    Object.entries(vocabulary).flatMap(([field, words]) =>
      words.split('|').map((word): [string, RosterField] => [word, field as RosterField]),
    ),
  );
}

export const SURE_HEADERS = lookup(SURE);
export const LIKELY_HEADERS = lookup(LIKELY);
export const OTHER_HEADERS: ReadonlySet<string> = new Set(OTHER.split('|'));
