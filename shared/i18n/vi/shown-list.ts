/** Lists exactly as a screen shows them, as files or on paper. */
export const shownList = {
  act: 'Xuất, in bảng',
  format: { xlsx: 'Excel…', pdf: 'PDF…', docx: 'Word…' },
  print: 'In…',
  written: 'Đã ghi {{file}}: đúng các dòng, cột và thứ tự đang hiện.',
  ordinal: 'STT',
  closing: '(Danh sách có {{count}} dòng)',
  find: 'Tìm: {{text}}',
};
