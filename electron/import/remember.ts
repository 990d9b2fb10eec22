/** Rosters say the same few things on thousands of rows. */

/** `read` with its answers kept, for as long as the result lives: one reading of one file. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = read(text);
    answers.set(text, { answer });
    return answer;
  };
}
