import { localeOf, useLanguage } from "../text/language";
import { sayDay, withoutYearWord } from "../text/days";
import { useTexts } from "../text/messages";
import { messages } from "./repeatMessages";
import { readRule, WEEKDAYS, type RuleDay, type Rule, type Weekday } from "./rule";

const EVERY = { day: "everyDay", week: "everyWeek", month: "everyMonth" } as const;
const GENDERS: Readonly<Record<Weekday, "m" | "f" | "n">> = { MO: "m", TU: "m", WE: "f", TH: "m", FR: "f", SA: "f", SU: "n" };
/** A Monday. */
const MONDAY = 1;

/** Says a recurrence rule, such as "Every week on Saturday, until 6 Feb 2027". A rule of a kind that the app does not know stays as it is written. */
export function useRuleWords(): (rule: string) => string {
  const say = useTexts(messages);
  const locale = localeOf(useLanguage());
  return (text) => {
    const rule = readRule(text);
    if (!rule) {
      return text;
    }
    const every = say(EVERY[rule.every], { interval: rule.interval });
    const days = wordsOf(rule, say, locale);
    const words = days.length === 0 ? every : say("on", { every, days: new Intl.ListFormat(locale).format(days) });
    return rule.until ? say("ending", { rule: words, day: withoutYearWord(sayDay(rule.until, locale, { day: "numeric", month: "short", year: "numeric" })) }) : words;
  };
}

export function nameOfWeekday(day: Weekday, locale: string, weekday: "long" | "short"): string {
  return sayDay(`2024-01-0${MONDAY + WEEKDAYS.indexOf(day)}`, locale, { weekday });
}

type Say = (key: keyof typeof messages, values?: Readonly<Record<string, string | number>>) => string;

function wordsOf({ days, monthDays }: Rule, say: Say, locale: string): readonly string[] {
  return [...days.map((day) => weekdayWords(day, say, locale)), ...monthDays.map((date) => (date > 0 ? say("date", { date }) : date === -1 ? say("lastDate") : say("dateFromEnd", { date: -date })))];
}

function weekdayWords({ day, nth }: RuleDay, say: Say, locale: string): string {
  const name = nameOfWeekday(day, locale, "long");
  if (nth === 0) {
    return name;
  }
  return nth < -1 ? say("nthFromEnd", { day: name, nth: -nth }) : say("nth", { nth: nth > 0 ? `n${nth}` : "last", gender: GENDERS[day], day: name });
}
