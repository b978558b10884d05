import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "./language";
import { format, type Text } from "./messages";

const found = import.meta.glob<{ readonly messages?: Readonly<Record<string, Text>> }>(["../**/messages.ts", "../**/placeMessages.ts"], { eager: true });
const all = Object.entries(found).flatMap(([file, module]) =>
  Object.entries(module.messages ?? {}).map(([key, text]): [string, Text] => [`${file} ${key}`, text]),
);
const PLURALS: Readonly<Record<Language, readonly string[]>> = { en: ["one", "other"], ru: ["one", "few", "many", "other"] };

/** Each name that a message takes, with what it is; and the forms of its plurals. */
function read(elements: readonly MessageFormatElement[], names = new Set<string>(), plurals: string[][] = []) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      names.add(`${element.value}: ${TYPE[element.type]}`);
    }
    if (element.type === TYPE.plural) {
      plurals.push(Object.keys(element.options).filter((form) => !form.startsWith("=")));
    }
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      Object.values(element.options).forEach((option) => read(option.value, names, plurals));
    }
  }
  return { names: [...names].sort(), plurals };
}

describe("the texts of all screens", () => {
  it("are found", () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it.each(all)("%s says the same in every language", (_, text) => {
    const taken = LANGUAGES.map((language) => read(parse(text[language])));
    for (const [index, language] of LANGUAGES.entries()) {
      expect(text[language].trim()).not.toBe("");
      expect(taken[index]?.names).toEqual(taken[0]?.names);
      taken[index]?.plurals.forEach((forms) => expect(forms.sort()).toEqual([...PLURALS[language]].sort()));
    }
    if (/[a-z]{3}/i.test(text.en.replace(/\{[^}]*\}|FIT|GPX|TCX|KML|API|FitConnect|Sofia Sans Condensed/g, ""))) {
      expect(text.ru, "is Russian").toMatch(/\p{Script=Cyrillic}/u);
    }
  });
});

describe("format", () => {
  const text = { en: "{count, plural, one {# run} other {# runs}}", ru: "{count, plural, one {# забег} few {# забега} many {# забегов} other {# забега}}" };

  it.each([
    ["en", 1, "1 run"],
    ["en", 1200, "1,200 runs"],
    ["ru", 1, "1 забег"],
    ["ru", 3, "3 забега"],
    ["ru", 11, "11 забегов"],
  ] as const)("in %s chooses the plural of %d", (language, count, expected) => {
    expect(format(text, language, { count })).toBe(expected);
  });
});
