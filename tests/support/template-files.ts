/** Templates as offices would send them: ours as .docx, with their parts changed. */
import PizZip from 'pizzip';
import { exportAssets } from '../../electron/export/assets.ts';
import { loadTemplate, templateBytes } from '../../electron/export/docx/template.ts';
import { appRoot } from '../../electron/services/resources/index.ts';
import type { DecisionFamily } from '../../shared/domain/decision.ts';

/** Our template of a family as a .docx. */
export function shippedFile(family: DecisionFamily): Uint8Array {
  return templateBytes(loadTemplate(exportAssets(appRoot()).templatesDir, family));
}

/** The file with parts put in or, with null, taken out; a function is given the text that stood there. */
export function changedFile(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | null | ((text: string) => string)>>,
): Uint8Array {
  const zip = new PizZip(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (part === null) zip.remove(path);
    else if (typeof part === 'string') zip.file(path, part);
    else {
      const before = zip.file(path)?.asText() ?? '';
      const after = part(before);
      if (after === before) throw new Error(`nothing was changed in ${path}`);
      zip.file(path, after);
    }
  }
  return zip.generate({ type: 'uint8array' });
}

const DOCUMENT = 'word/document.xml';

/** Ours with its main part changed. */
export function changedText(family: DecisionFamily, edit: (xml: string) => string): Uint8Array {
  return changedFile(shippedFile(family), { [DOCUMENT]: edit });
}

/** A paragraph of plain words; what is given as XML goes in as it is. */
export function paragraph(words: string): string {
  const inner = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return `<w:p>${inner}</w:p>`;
}

/** Ours with a paragraph before the first article. */
export function withParagraph(family: DecisionFamily, words: string): Uint8Array {
  return changedText(family, (xml) => {
    const at = xml.indexOf('{#dieu}');
    const start = xml.lastIndexOf('<w:p>', at);
    return xml.slice(0, start) + paragraph(words) + xml.slice(start);
  });
}
