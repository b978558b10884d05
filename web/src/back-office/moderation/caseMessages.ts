import { defineMessages } from "../../text/messages";

/** What lists and pages of cases both say. */
export const caseMessages = defineMessages({
  severity1: { en: "Minor", ru: "Незначительное" },
  severity2: { en: "Serious", ru: "Серьёзное" },
  severity3: { en: "Grave", ru: "Тяжкое" },
  reporters: {
    en: "{count, plural, =0 {found by the list of words} one {# reporter} other {# reporters}}",
    ru: "{count, plural, =0 {найдено по списку слов} one {# пожаловавшийся} few {# пожаловавшихся} many {# пожаловавшихся} other {# пожаловавшихся}}",
  },
  unnamed: { en: "an athlete", ru: "спортсмен" },
  erased: { en: "account erased", ru: "аккаунт удалён" },
  nobody: { en: "no person concerned", ru: "автора нет" },
  openedAt: { en: "opened {day}", ru: "открыто {day}" },
});

export const SEVERITIES = ["severity1", "severity2", "severity3"] as const;
