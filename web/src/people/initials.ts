/** The first letters of the first and the last word. */
export function initialsOf(name = ""): string {
  const words = name.split(/[\s.,_-]+/).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word = "") => /\p{L}/u.exec(word)?.[0].toLocaleUpperCase() ?? "").join("");
}
