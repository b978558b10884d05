import type { Language } from "./language";

const NAMED = new Map<number, Readonly<Record<Language, string>>>([
  [1_609, { en: "1 mile", ru: "1 миля" }],
  [21_098, { en: "Half marathon", ru: "Полумарафон" }],
  [42_195, { en: "Marathon", ru: "Марафон" }],
]);
const KILOMETER = 1_000;

/** What a raced distance is called. A 5 km race is one for people who measure their own ways in miles too. */
export function raceName(meters: number, language: Language): string {
  const unit = (name: string) => new Intl.NumberFormat(language, { style: "unit", unit: name, maximumFractionDigits: 2 });
  return NAMED.get(Math.round(meters))?.[language] ?? (meters < KILOMETER ? unit("meter").format(meters) : unit("kilometer").format(meters / KILOMETER));
}
