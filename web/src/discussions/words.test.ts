import { expect, it } from "vitest";
import { piecesOf, toDraft, toText } from "./words";

const ANNA = { athleteId: "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a", name: "Anna" };
const ANNA_MARIA = { athleteId: "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3b", name: "Anna Maria" };
const PEOPLE = [ANNA, ANNA_MARIA];

it("names whom a text mentions, as far as they may be named", () => {
  expect(piecesOf(`Well done, @{${ANNA.athleteId}} and @{}!`, PEOPLE)).toEqual([
    { words: "Well done, " },
    ANNA,
    { words: " and " },
    { athleteId: "", name: undefined },
    { words: "!" },
  ]);
});

it("is edited with names, and sent with ids", () => {
  const text = `@{${ANNA_MARIA.athleteId}}, ask @{${ANNA.athleteId}} or a@b.example`;

  expect(toDraft(text, PEOPLE)).toBe("@Anna Maria, ask @Anna or a@b.example");
  expect(toText("@Anna Maria, ask @Anna or a@b.example", PEOPLE)).toBe(text);
});

it("takes no other word for a name", () => {
  expect(toText("@Annabel", PEOPLE)).toBe("@Annabel");
});
