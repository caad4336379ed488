/** Longer texts (goals, explanations) seldom come twice in different tables. */
const shortText = 64;
const mostKept = 4096;

/**
 * The same reading of a text, whose answers for the latest few thousand texts of up to `longest` characters are kept:
 * tables of one form say the same again and again. For pure readings whose answers nobody changes.
 */
export function remembered<Answer>(
  read: (text: string) => Answer,
  longest = shortText,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = answers.get(text);
    // An answer may be undefined itself.
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = read(text);
    if (answers.size >= mostKept) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
