/** Letters without their marks, and ё as the е that many type. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** Whether each typed word begins a word of the name. */
export function matches(name: string | undefined, typed: string): boolean {
  const words = plain(name ?? "").split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}
