/** The card of a person on paper, and what is said about printing it. */
export const personCard = {
  title: 'Thông tin cán bộ',
  about: 'Theo phương án {{plan}}, ngày {{date}}',
  placed: '{{post}}: {{form}}, từ {{date}}',
  note: 'Ghi chú: {{note}}',
  settled: 'Hướng giải quyết: {{kind}}',
  settledOn: 'Hướng giải quyết: {{kind}}, ngày {{date}}',
  finding: '{{severity}}: {{words}}',
  findingAt: '{{severity}}: {{words}} ({{post}})',
  waived: '{{finding}}. {{kind}}: {{document}}',
  paper: '{{paper}}{{date}}: {{subject}} ({{state}})',
  dated: ', ngày {{date}}',
  act: 'In, xuất thẻ',
  actMany: 'In, xuất thẻ ({{count}})',
  format: { pdf: 'Ghi ra PDF…', docx: 'Ghi ra Word…' },
  print: 'In…',
  written: 'Đã ghi {{file}}',
} as const;
