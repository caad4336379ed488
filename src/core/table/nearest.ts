/** The only one of the known words that a text comes near: one letter off, or letters only doubled or only lost. */
export function nearest(key: string, known: readonly string[]): string | undefined {
  const near = known.filter((word) => isNear(key, word));
  return near.length === 1 ? near[0] : undefined;
}

function isNear(key: string, word: string): boolean {
  if (key.length === word.length)
    return [...key].filter((letter, index) => letter !== word[index]).length === 1;
  const [short, long] = key.length < word.length ? [key, word] : [word, key];
  return long.length - short.length <= 2 && isSubsequence(short, long);
}

function isSubsequence(short: string, long: string): boolean {
  let found = 0;
  for (const letter of long) if (letter === short[found]) found += 1;
  return found === short.length;
}
