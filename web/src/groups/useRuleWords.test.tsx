import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { chooseLanguage, type Language } from "../text/language";
import { setNavigator } from "../testing/browser";
import { useRuleWords } from "./useRuleWords";

it.each<[Language, string, string]>([
  ["en", "FREQ=DAILY;INTERVAL=3", "Every 3 days"],
  ["en", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270206T235959", "Every week on Saturday, until 6 Feb 2027"],
  ["en", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU", "Every 2 weeks on Wednesday and Sunday"],
  ["en", "FREQ=MONTHLY;BYMONTHDAY=22", "Every month on the 22nd"],
  ["en", "FREQ=MONTHLY;BYDAY=1SA", "Every month on the first Saturday"],
  ["en", "FREQ=MONTHLY;BYDAY=-1SU", "Every month on the last Sunday"],
  ["ru", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270206T235959", "Каждую неделю: суббота, по 6 февр. 2027"],
  ["ru", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU", "Каждые 2 недели: среда и воскресенье"],
  ["ru", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=5", "Каждые 5 месяцев: 5-го числа"],
  ["ru", "FREQ=MONTHLY;BYDAY=3WE", "Каждый месяц: третья среда"],
  ["ru", "FREQ=MONTHLY;BYDAY=-1SU", "Каждый месяц: последнее воскресенье"],
  ["ru", "FREQ=MONTHLY;BYMONTHDAY=-1", "Каждый месяц: последний день"],
])("says in %s what %s means", (language, rule, words) => {
  setNavigator("languages", ["en-GB", "ru-RU"]);
  chooseLanguage(language);

  expect(renderHook(() => useRuleWords()).result.current(rule)).toBe(words);
});

it("leaves a rule of another kind as it is", () => {
  expect(renderHook(() => useRuleWords()).result.current("FREQ=YEARLY")).toBe("FREQ=YEARLY");
});
