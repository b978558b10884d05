import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  label: { en: "Campaigns", ru: "Кампании" },
  what: { en: "Offers for groups of athletes, approved by a second person, with honest results.", ru: "Предложения группам спортсменов: с одобрением второго человека и честными итогами." },
});
