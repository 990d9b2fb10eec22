/**
 * What an e-office asks about a paper (edXML, QCVN 102:2016/BTTTT; DOCUMENTS.md §6), as JSON beside the files, so that the
 * clerk need not type it. What only the e-office of the organ knows, its codes above all, is left blank.
 */
import type { PaperRecord } from '../domain/paper.ts';
import type { DecisionDocument } from './decision-document.ts';
import { capitalised, paddedNumber } from './wording.ts';

/** One paper; the names are those of edXML. Dates as `yyyy/MM/dd`, texts '' where nothing is known. */
export interface Sidecar {
  From: { OrganId: string; OrganizationInCharge: string; OrganName: string };
  To: { OrganId: string; OrganName: string }[];
  DocumentId: string;
  Code: { CodeNumber: string; CodeNotation: string };
  PromulgationInfo: { Place: string; PromulgationDate: string };
  DocumentType: { Type: string; TypeDetail: string; TypeName: string };
  Subject: string;
  Content: string;
  SignerInfo: { FullName: string; Competence: string; Position: string };
  OtherInfo: {
    Priority: string;
    SphereOfPromulgation: string;
    TyperNotation: string;
    PromulgationAmount: string;
    PageAmount: string;
  };
  SteeringType: string;
  TraceHeaderList: { OrganId: string; TimeStamp: string }[];
  /** Names of the files of this paper, in the same folder. */
  Attachments: string[];
}

/** A word about why an organ is told, as it stands behind its name: `(để b/c)`. */
const WHY_TOLD = /\s*\([^()]*\)\s*$/u;
/** Lines that name no organ: those the last article names already, and the files. */
const NO_ORGAN = /^(như|lưu|hồ sơ)[\s:]/iu;

/**
 * Organs that "Nơi nhận" names, as they stand there; those the last article names are not repeated. Their codes are
 * known to the e-office alone.
 */
function recipientsOf({ recipients }: DecisionDocument): Sidecar['To'] {
  return recipients
    .map((line) =>
      line
        .replace(/^-\s*/u, '')
        .replace(/[;,.]$/u, '')
        .replace(WHY_TOLD, '')
        .trim(),
    )
    .filter((name) => name !== '' && !NO_ORGAN.test(name))
    .map((name) => ({ OrganId: '', OrganName: name }));
}

/** `PageAmount` is left blank: a DOCX has no pages before it is printed. */
export function sidecarOf(paper: PaperRecord, document: DecisionDocument, files: readonly string[]): Sidecar {
  const number = paper.number === null ? '' : paddedNumber(String(paper.number));
  const { powers, position } = document.signature;
  return {
    From: {
      OrganId: '',
      OrganizationInCharge: document.organ.length > 1 ? (document.organ[0] ?? '') : '',
      OrganName: document.properties.organ,
    },
    To: recipientsOf(document),
    DocumentId: number === '' ? '' : document.properties.subject,
    Code: { CodeNumber: number, CodeNotation: paper.symbol },
    PromulgationInfo: {
      Place: document.placeDate.split(', ngày')[0] ?? '',
      PromulgationDate: paper.date?.replaceAll('-', '/') ?? '',
    },
    DocumentType: { Type: '', TypeDetail: '', TypeName: capitalised(document.kind.toLocaleLowerCase('vi')) },
    Subject: document.subject,
    Content: document.properties.title,
    SignerInfo: { FullName: paper.signer, Competence: powers.join(' '), Position: position },
    OtherInfo: {
      Priority: '',
      SphereOfPromulgation: '',
      TyperNotation: '',
      PromulgationAmount: '',
      PageAmount: '',
    },
    SteeringType: '',
    TraceHeaderList: [],
    Attachments: [...files],
  };
}
