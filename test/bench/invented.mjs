// Invented tickets for the bench: texts with the frequencies of real ones (a few words in nearly every text, most in few), the same on every run.

/** A small generator of random numbers (mulberry32), so that two runs fill and ask the same. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'];
const rimes = ['a', 'á', 'à', 'ả', 'ạ', 'an', 'án', 'ang', 'áng', 'anh', 'ành', 'ao', 'áo', 'ay', 'ây', 'ấy', 'ăn', 'ắn', 'ân', 'ần', 'âu', 'e', 'é', 'en', 'ê', 'ế', 'ên', 'ênh', 'i', 'í', 'in', 'inh', 'ính', 'iên', 'iền', 'iếu', 'o', 'ó', 'on', 'ong', 'ông', 'ống', 'ơ', 'ở', 'ơn', 'u', 'ú', 'un', 'ung', 'uôn', 'uốn', 'ư', 'ứ', 'ưng', 'ước', 'ường', 'ươi', 'ười', 'y', 'yên'];
/** Said in many reports; they come first, so that they are the frequent words. */
const usual = 'đường nhà không có xe nước người và ở trước bị tôi cống rác đèn ngập hẻm phường mấy ngày nay mong cơ quan xử lý giúp bà con đi lại khó chợ trường học cây đổ tiếng ồn đêm dây điện vỉa hè ổ gà nghẹt thắng tam bình giã lê lợi trương công định'.split(' ');
const syllables = onsets.flatMap((onset) => rimes.map((rime) => onset + rime));

/** Words by rank: the n-th comes about 1/n as often as the first (Zipf). */
function wordOf(next) {
  const rank = Math.floor((usual.length + syllables.length) ** next()) - 1;
  return rank < usual.length ? usual[rank] : syllables[(rank * 7919) % syllables.length];
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** A report of 15 to 120 words; every fifth without diacritics, every tenth with a telephone number. */
export function reportText(next) {
  const words = Array.from({ length: 15 + Math.floor(next() * next() * 105) }, () => wordOf(next));
  const text = `${words.join(' ')}.`;
  const written = next() < 0.2 ? bare(text) : text;
  return next() < 0.1 ? `${written} Gọi tôi: 09${String(Math.floor(next() * 1e8)).padStart(8, '0')}` : written;
}

export const streetOf = (next) => `${1 + Math.floor(next() * 400)} ${wordOf(next)} ${wordOf(next)}`;

/** 200 searches as staff make them: two or three words, the last one begun, one rare word, a usual one alone, codes, a contact, filters. */
export function searches(next, { codes, phones, areas }) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const usualWords = (n) => Array.from({ length: n }, () => pick(usual)).join(' ');
  const kinds = [
    ['two usual words', () => ({ words: `${usualWords(2)} ` })],
    ['three words, no diacritics, last begun', () => ({ words: bare(usualWords(3)).slice(0, -1) })],
    ['a word in nearly every text', () => ({ words: pick(['đường', 'nha', 'không ', 'xe ', 'nước']) })],
    ['a rare word', () => ({ words: `${syllables[Math.floor(next() * syllables.length)]} ` })],
    ['usual and rare', () => ({ words: `${pick(usual)} ${syllables[Math.floor(next() * syllables.length)]} ` })],
    ['two letters begun', () => ({ words: bare(pick(usual)).slice(0, 2) })],
    ['the end of a code', () => ({ words: pick(codes).slice(-4) })],
    ['a telephone number', () => ({ words: pick(phones) })],
    ['words and filters', () => ({ words: `${usualWords(1)} `, filters: { area: pick(areas), states: 'open', from: '2026-06-01' } })],
    ['filters alone', () => ({ words: '', filters: { area: pick(areas), priority: 'P1' } })],
    ['nothing at all fits', () => ({ words: `${usualWords(2)} zzzq ` })],
    ['six usual words', () => ({ words: `${usualWords(6)} ` })],
  ];
  return Array.from({ length: 200 }, (_, i) => { const [kind, make] = kinds[i % kinds.length]; return { kind, body: make() }; });
}
