import IntlMessageFormat from "intl-messageformat";
import { useLanguage, type Language } from "./language";

/** One text in every language that the app speaks, as an ICU message. A language that is missing does not compile. */
export type Text = Readonly<Record<Language, string>>;

export type Values = Readonly<Record<string, string | number | Date>>;

/** The texts of a screen, which stand in its folder. */
export function defineMessages<const T extends Readonly<Record<string, Text>>>(messages: T): T {
  return messages;
}

const formats = new Map<string, IntlMessageFormat>();

export function format(text: Text, language: Language, values?: Values): string {
  const message = text[language];
  const key = `${language}:${message}`;
  let known = formats.get(key);
  if (!known) {
    known = new IntlMessageFormat(message, language);
    formats.set(key, known);
  }
  return String(known.format(values));
}

/** Says a text of these messages in the person's language. */
export function useTexts<T extends Readonly<Record<string, Text>>>(messages: T): (key: keyof T & string, values?: Values) => string {
  const language = useLanguage();
  return (key, values) => format(messages[key] as Text, language, values);
}
