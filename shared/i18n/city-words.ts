/** Words of the program where the upper level is a city under the central government, not a province. */

/** Before these the word `tỉnh` is the office's own province, not any one. */
const OF_OWN =
  /(?<=(?<!\p{L})(?:toàn|cả|trong|của|do|được|cần|UBND|HĐND|Việt Nam|Đảng bộ) )tỉnh(?!\p{L}|, thành phố| mẫu| cũ)/giu;
/** At the beginning of a sentence, where it does something. */
const AS_SUBJECT = /(?<!\p{L})Tỉnh(?= (?:đã|tự) )/gu;
/** Not between braces: the name of a gap is not its words. */
const COMMITTEE = /(?<!\{)Tỉnh (?=uỷ|ủy)/gu;

/** English; the list of the first screen has provinces and cities. */
const OWN_PROVINCE = /(?<=\b(?:the|whole) )province\b(?! in the list)/giu;
const PROVINCIAL = /\bprovincial\b/gu;
const PROVINCIAL_FIRST = /\bProvincial\b/gu;

/**
 * `Ban Thường vụ Tỉnh uỷ` → `Ban Thường vụ Thành uỷ`, `toàn tỉnh` → `toàn thành phố`, `the whole province` → `the whole
 * city`; any province and `tỉnh mẫu` stay.
 */
export function inCityWords(words: string): string {
  return words
    .replace(COMMITTEE, 'Thành ')
    .replace(OF_OWN, 'thành phố')
    .replace(AS_SUBJECT, 'Thành phố')
    .replace(OWN_PROVINCE, 'city')
    .replace(PROVINCIAL, 'city')
    .replace(PROVINCIAL_FIRST, 'City');
}

/** A catalog with all its words so; the gaps to be filled stay as they are, and so does what fills them. */
export function cityCatalog<T>(catalog: T): T {
  if (typeof catalog === 'string') return inCityWords(catalog) as T;
  return Object.fromEntries(
    Object.entries(catalog as Record<string, unknown>).map(([key, value]) => [key, cityCatalog(value)]),
  ) as T;
}
