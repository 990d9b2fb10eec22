/** One typing error apart: a letter too many, too few, wrong, or two neighbours swapped. */

/** True where at most one typing error lies between `a` and `b`. Texts of one or two letters must be equal. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** `text` with each one of its characters left out once: two texts one error apart share one of these or a text. */
export function withoutOne(text: string): string[] {
  const shorter: string[] = [];
  for (let at = 0; at < text.length; at++) shorter.push(text.slice(0, at) + text.slice(at + 1));
  return shorter;
}
