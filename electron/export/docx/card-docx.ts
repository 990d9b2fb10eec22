/** Cards of people as DOCX, each person on a page of their own. */
import type {
  CardFact,
  CardSection,
  PersonCard,
  PersonCards,
} from '../../../shared/documents/person-card.ts';
import { docxOf, paragraph, run, type TableRow, table } from './wordprocessing.ts';

const TEXT_MM = 165;
const LABEL_MM = 52;
const LOOK = { points: 12 };

function fact({ label, lines }: CardFact): TableRow {
  const said = lines.map((line) => paragraph(run(line, LOOK), { after: 1 }, LOOK)).join('');
  return { cells: [{ content: paragraph(run(label, LOOK), {}, LOOK) }, { content: said }] };
}

function section({ title, facts, sentences }: CardSection): string {
  const head = { points: 12, bold: true };
  return (
    paragraph(run(title, head), { before: 9, after: 3, keepNext: true, outline: 2 }, head) +
    (facts.length === 0
      ? ''
      : table(facts.map(fact), { widthsMm: [LABEL_MM, TEXT_MM - LABEL_MM], borders: false, paddingMm: 1 })) +
    sentences.map((sentence) => paragraph(run(sentence, LOOK), { align: 'both', after: 2 }, LOOK)).join('')
  );
}

function cardXml({ title, about }: PersonCards, card: PersonCard, at: number): string {
  const titleLook = { points: 13, bold: true };
  const aboutLook = { points: 11, italic: true };
  const nameLook = { points: 15, bold: true };
  return (
    paragraph(
      run(title.toLocaleUpperCase('vi'), titleLook),
      { align: 'center', keepNext: true, newPage: at > 0 },
      titleLook,
    ) +
    paragraph(run(about, aboutLook), { align: 'center', after: 8, keepNext: true }, aboutLook) +
    paragraph(run(card.name, nameLook), { keepNext: true, outline: 1 }, nameLook) +
    paragraph(run(card.position, LOOK), { after: 4 }, LOOK) +
    card.sections.map(section).join('')
  );
}

export function cardsDocx(cards: PersonCards): Uint8Array {
  return docxOf(cards.cards.map((card, at) => cardXml(cards, card, at)).join(''), cards.properties);
}
