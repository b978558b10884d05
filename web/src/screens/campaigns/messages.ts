import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  title: { en: "Campaigns", ru: "Кампании" },
  add: { en: "New campaign", ru: "Новая кампания" },
  none: { en: "No campaigns yet", ru: "Кампаний пока нет" },
  noneWhy: { en: "Draft one; a second editor approves it before anyone sees it.", ru: "Набросайте первую; прежде чем её увидят, её одобрит второй редактор." },
});
