/**
 * What an e-office asks about a paper (edXML, QCVN 102:2016/BTTTT; DOCUMENTS.md §6), as JSON beside the files, so that the
 * clerk need not type it. Codes of organs and types are those the office wrote down; what is known to the e-office alone
 * is left blank.
 */
import { type ExchangeCodes, organCodeOf, typeCodesOf } from '../domain/exchange.ts';
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
  /** `Mật`; '' for a paper that is not secret. Not of edXML: what is secret does not go over the open network. */
  Secrecy: string;
  /** Names of the files of this paper, in the same folder. */
  Attachments: string[];
}

/** A word about why an organ is told, as it stands behind its name: `(để b/c)`. */
const WHY_TOLD = /\s*\([^()]*\)\s*$/u;
/** Lines that name no organ: those the last article names already, and the files. */
const NO_ORGAN = /^(như|lưu|hồ sơ)[\s:]/iu;

/**
 * Organs that lines of "Nơi nhận" name, as they stand there; those the last article names are not repeated.
 */
export function organsTold(lines: readonly string[]): string[] {
  return lines
    .map((line) =>
      line
        .replace(/^-\s*/u, '')
        .replace(/[;,.]$/u, '')
        .replace(WHY_TOLD, '')
        .trim(),
    )
    .filter((name) => name !== '' && !NO_ORGAN.test(name));
}

/** `Quyết định` for `QUYẾT ĐỊNH`. */
export function typeNameOf(kind: string): string {
  return capitalised(kind.toLocaleLowerCase('vi'));
}

/** What is known of a paper besides its text. */
export interface SidecarFacts {
  /** Names of its files. */
  files: readonly string[];
  /** Of its PDF; null where there is none: a DOCX has no pages before it is laid out. */
  pages: number | null;
  codes: ExchangeCodes;
}

export function sidecarOf(
  paper: PaperRecord,
  document: DecisionDocument,
  { files, pages, codes }: SidecarFacts,
): Sidecar {
  const number = paper.number === null ? '' : paddedNumber(String(paper.number));
  const { powers, position } = document.signature;
  const typeName = typeNameOf(document.kind);
  const typeCodes = typeCodesOf(codes, typeName);
  return {
    From: {
      OrganId: organCodeOf(codes, document.properties.organ),
      OrganizationInCharge: document.organ.length > 1 ? (document.organ[0] ?? '') : '',
      OrganName: document.properties.organ,
    },
    To: organsTold(document.recipients).map((name) => ({
      OrganId: organCodeOf(codes, name),
      OrganName: name,
    })),
    DocumentId: number === '' ? '' : document.properties.subject,
    Code: { CodeNumber: number, CodeNotation: paper.symbol },
    PromulgationInfo: {
      Place: document.placeDate.split(', ngày')[0] ?? '',
      PromulgationDate: paper.date?.replaceAll('-', '/') ?? '',
    },
    DocumentType: { Type: typeCodes.type, TypeDetail: typeCodes.detail, TypeName: typeName },
    Subject: document.subject,
    Content: document.properties.title,
    SignerInfo: { FullName: paper.signer, Competence: powers.join(' '), Position: position },
    OtherInfo: {
      Priority: '',
      SphereOfPromulgation: '',
      TyperNotation: '',
      PromulgationAmount: '',
      PageAmount: pages === null ? '' : String(pages),
    },
    SteeringType: '',
    TraceHeaderList: [],
    Secrecy: capitalised((document.secrecy ?? '').toLocaleLowerCase('vi')),
    Attachments: [...files],
  };
}
