import { expect, it } from "vitest";
import { initialsOf } from "./initials";
import { matches } from "./names";

it.each([
  ["Mira Koval", "ko", true],
  ["Mira Koval", "koval mi", true],
  ["Mira Koval", "oval", false],
  ["Žiga Čebular", "ziga c", true],
  ["Алёна Королёва", "алена королева", true],
  ["Mira Koval", "", true],
  [undefined, "m", false],
])("of %s, %j matches: %s", (name, typed, isMatch) => {
  expect(matches(name, typed)).toBe(isMatch);
});

it.each([
  ["Mira Koval", "MK"],
  ["Anna", "A"],
  ["Jean-Luc van der Berg", "JB"],
  ["алёна", "А"],
  ["🏃 Tom", "T"],
  ["42", ""],
  ["", ""],
])("the initials of %s are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
