import type { Language } from "./language";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Codes that name no country. */
const NONE = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** Every country that the browser can name, by name. Codes that were replaced, such as DD, are left out. */
export function regions(language: Language): readonly Region[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return [...LETTERS]
    .flatMap((one) => [...LETTERS].map((other) => one + other))
    .filter((code) => !NONE.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** A part of a country, such as SI-061, is said by its country and its code. */
export function regionName(code: string, language: Language): string {
  const [country = code, part] = code.split("-");
  const name = new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country;
  return part ? `${name} (${code})` : name;
}
