import type { Person } from "./subject";

const MENTION = /@\{([0-9a-f-]*)\}/gi;

/** A piece of a comment: words, or somebody who is named. */
export type Piece = { readonly words: string } | { readonly athleteId: string; readonly name: string | undefined };

/** The text in pieces. One who may not be named has no id in it. */
export function piecesOf(text: string, mentions: readonly Person[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(MENTION)) {
    if (found.index > end) {
      pieces.push({ words: text.slice(end, found.index) });
    }
    const athleteId = found[1] ?? "";
    pieces.push({ athleteId, name: mentions.find((person) => person.athleteId === athleteId)?.name });
    end = found.index + found[0].length;
  }
  return end < text.length ? [...pieces, { words: text.slice(end) }] : pieces;
}

/** The text as it is written and edited, with names. Whoever has none that may be seen stays as sent. */
export function toDraft(text: string, people: readonly Person[]): string {
  return text.replaceAll(MENTION, (mention, athleteId: string) => {
    const name = people.find((person) => person.athleteId === athleteId)?.name;
    return name ? `@${name}` : mention;
  });
}

/** The text as it is sent: a name behind an @ is the person's, where such a person takes part. */
export function toText(draft: string, people: readonly Person[]): string {
  const named = people.flatMap(({ athleteId, name }) => (name ? [{ athleteId, name }] : [])).sort((one, other) => other.name.length - one.name.length);
  return draft.split("@").reduce((text, rest) => {
    const person = named.find(({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)));
    return text + (person ? `@{${person.athleteId}}${rest.slice(person.name.length)}` : `@${rest}`);
  });
}
