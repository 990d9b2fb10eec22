/** Which words can be Vietnamese syllables: the test by which a converted text is told from a spoilt one. */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x';

/** Rimes without tones; those after `qu` that are not written elsewhere follow in the last line. */
const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu',
  'iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong',
  'oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung',
  'uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu',
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'uach uai uanh uang uan uat ue uen ueo uet uao uay uăc uăn uăng uăt ynh yt ych',
];

const TONE_MARK = /[\u0300\u0309\u0303\u0301\u0323]/gu;
const ONSET = ONSETS.split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RIMES.join(' ').split(' ').join('|')})$`, 'u');
/** Syllables that end in a stop have one of two tones. */
const STOPPED = /(?:[cpt]|ch)$/u;
const STOPPED_TONES = /[\u0301\u0323]/u;
/** A vowel with its tone, and what stands around it within the rime. */
const MARKED_VOWEL =
  /([aăâeêioôơuưy]*)([aăâeêioôơuưy])[\u0300\u0309\u0303\u0301\u0323]([aăâeêioôơuưy]*)(.*)$/u;
/** Where two vowels end a syllable the first one bears the tone, except in these. */
const RISING = /^(?:oa|oe|uy|uê|uơ)$/u;

/**
 * True for a word of one syllable that Vietnamese spelling allows, in any case and with its tone mark on any
 * vowel; without a tone mark a syllable that ends in c, ch, p or t passes as well (`Bac`, `Lat` in old lists).
 */
export function isSyllable(word: string): boolean {
  const letters = word.normalize('NFD').toLowerCase();
  const tones = letters.match(TONE_MARK);
  if (tones !== null && tones.length > 1) return false;
  const bare = letters.replace(TONE_MARK, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return tones === null || !STOPPED.test(bare) || STOPPED_TONES.test(letters);
}

/** Letters with the tone as a mark of its own behind the vowel, the other marks composed. */
function apart(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
      const tone = marks.match(TONE_MARK)?.join('') ?? '';
      return (letter + marks.replace(TONE_MARK, '')).normalize('NFC') + tone;
    });
}

/** As `isSyllable`, with the tone mark where typists put it: `táu`, `hoà` or `hòa`, never `taú` or `hòan`. */
export function isWellMarkedSyllable(word: string): boolean {
  if (!isSyllable(word)) return false;
  const found = MARKED_VOWEL.exec(apart(word).replace(/^(?:qu|gi(?=[aăâeêioôơuưy]))/u, ''));
  if (found === null) return true;
  const [, before = '', vowel = '', after = '', coda = ''] = found;
  const vowels = before + vowel + after;
  if (vowels.length === 1) return true;
  if (coda !== '') return after === '';
  if (vowels.length === 3) return before.length === 1;
  if (/^(?:oa|oe|uy)$/u.test(vowels)) return true;
  return RISING.test(vowels) ? after === '' : before === '';
}
