/** Cards of people as print pages, each person on a page of their own. */
import type {
  CardFact,
  CardSection,
  PersonCard,
  PersonCards,
} from '../../../shared/documents/person-card.ts';
import { escapeHtml, printPage } from './page.ts';
import { PAPER_START, type PrintJob } from './print-job.ts';

const MARGINS = { top: 15, right: 15, bottom: 18, left: 20 };

const STYLES = `
.start{display:block;height:.1pt;font-size:.1pt;line-height:.1pt;color:#fff;text-decoration:none}
.card{font-size:12pt;line-height:1.2}
.card+.card{break-before:page}
.title{text-align:center;font-weight:bold;font-size:13pt}
.about{text-align:center;font-style:italic;font-size:11pt;margin-bottom:8pt}
.name{font-size:15pt;font-weight:bold;overflow-wrap:anywhere}
.position{margin-bottom:4pt;overflow-wrap:anywhere}
h2{font-size:12pt;margin:9pt 0 2pt;padding-bottom:1pt;border-bottom:.5pt solid #000;break-after:avoid}
.facts{width:100%;table-layout:fixed}
.facts td{padding:1.2pt 0;vertical-align:top;overflow-wrap:anywhere}
.facts td:first-child{width:52mm;padding-right:3mm;color:#333}
.facts tr{break-inside:avoid}
.sentence{margin:1.5pt 0;text-align:justify}
`;

function factHtml({ label, lines }: CardFact): string {
  return `<tr><td>${escapeHtml(label)}</td><td>${lines.map(escapeHtml).join('<br>')}</td></tr>`;
}

function sectionHtml({ title, facts, sentences }: CardSection): string {
  const table = facts.length === 0 ? '' : `<table class="facts">${facts.map(factHtml).join('\n')}</table>`;
  const said = sentences.map((sentence) => `<p class="sentence">${escapeHtml(sentence)}</p>`).join('\n');
  return `<h2>${escapeHtml(title)}</h2>${table}${said}`;
}

function cardHtml({ title, about }: PersonCards, card: PersonCard, at: number): string {
  return `<section class="card"><a class="start" href="${PAPER_START}${at}">.</a>
<p class="title">${escapeHtml(title.toLocaleUpperCase('vi'))}</p><p class="about">${escapeHtml(about)}</p>
<p class="name">${escapeHtml(card.name)}</p><p class="position">${escapeHtml(card.position)}</p>
${card.sections.map(sectionHtml).join('\n')}
</section>`;
}

export function cardsPrintJob(cards: PersonCards, fontsDir: string): PrintJob {
  const body = cards.cards.map((card, at) => cardHtml(cards, card, at)).join('\n');
  return printPage(
    {
      title: cards.properties.title,
      pageSize: 'A4',
      landscape: false,
      margins: MARGINS,
      pageNumbers: 'top-from-second',
    },
    STYLES,
    body,
    fontsDir,
  );
}
