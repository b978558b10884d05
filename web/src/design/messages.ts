import { defineMessages } from "../text/messages";

export const messages = defineMessages({
  close: { en: "Close", ru: "Закрыть" },
  loading: { en: "Loading", ru: "Загружается" },
  undo: { en: "Undo", ru: "Отменить" },
  retry: { en: "Try again", ru: "Повторить" },
  whatIs: { en: "What is “{about}”?", ru: "Что такое «{about}»?" },
  asTable: { en: "Show as a table", ru: "Показать таблицей" },
  chartHelp: { en: "Arrow keys move along the chart.", ru: "Стрелки двигают указатель по графику." },
  zone: { en: "Zone {number}", ru: "Зона {number}" },
  offline: { en: "You are offline. This appears once the network is back.", ru: "Нет сети. Данные появятся, когда она вернётся." },
  busy: { en: "The service is busy. Try again in a moment.", ru: "Сервис занят. Повторите через минуту." },
  unreachable: { en: "The answer did not come. Check the network and try again.", ru: "Ответ не пришёл. Проверьте сеть и повторите." },
  appeal: { en: "Why, and how to appeal", ru: "Почему и как обжаловать" },
  conflict: { en: "This was changed elsewhere meanwhile", ru: "За это время это изменили в другом месте" },
  conflictWhy: { en: "Close this, look at what stands there now, and make your change again.", ru: "Закройте, посмотрите, что там теперь, и внесите изменение ещё раз." },
});
