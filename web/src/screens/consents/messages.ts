import { defineMessages } from "../../text/messages";

/** Changes with every text that a person consents to: it is kept as evidence of what was read. */
export const TEXT_VERSION = "2026-12-02";

export const messages = defineMessages({
  title: { en: "Consents", ru: "Согласия" },
  lead: {
    en: "Nothing here is on until you say so. You can take each back at any time, and it works at once.",
    ru: "Здесь ничего не включено, пока вы не согласитесь. Каждое согласие можно отозвать в любой момент, и это действует сразу.",
  },
  advice: { en: "Advice about gear", ru: "Советы о снаряжении" },
  adviceWhy: {
    en: "We look at your gear, its wear, your trainings of the last weeks and what you bought in the shop with this account to say when something is worn out and what would fit. Trainings of trackers that forbid it are left out.",
    ru: "Мы смотрим на снаряжение, его износ, тренировки последних недель и покупки в магазине с этого аккаунта, чтобы сказать, когда вещь изношена и что подойдёт. Тренировки трекеров, которые это запрещают, не учитываются.",
  },
  campaigns: { en: "Offers of the brand", ru: "Предложения марки" },
  campaignsWhy: {
    en: "You may be shown offers that fit your sports, your home region, the wear of your gear, your level and your clubs: at most three a day. Editors see sizes of groups, never you.",
    ru: "Вам могут показывать предложения по вашим видам спорта, домашнему региону, износу снаряжения, уровню и клубам: не больше трёх в день. Редакторы видят размеры групп, но не вас.",
  },
  isGiven: { en: "You agreed.", ru: "Вы согласились." },
  isNot: { en: "You have not agreed.", ru: "Вы не соглашались." },
  give: { en: "I agree", ru: "Соглашаюсь" },
  withdraw: { en: "Take it back", ru: "Отозвать" },
  saidGiven: { en: "Thank you. It counts from now on.", ru: "Спасибо. Действует с этого момента." },
  saidWithdrawn: { en: "Taken back. It works at once.", ru: "Отозвано. Действует сразу." },
  refused: { en: "That did not work: {why}", ru: "Не получилось: {why}" },
  history: { en: "What you agreed to and took back", ru: "На что вы соглашались и что отзывали" },
  given: { en: "agreed to the text of {version}", ru: "согласие с текстом от {version}" },
  withdrawn: { en: "taken back", ru: "отозвано" },
  advicePage: { en: "Advice and how it is made", ru: "Советы и как они получаются" },
});
