import { defineMessages } from "../../text/messages";

export const messages = defineMessages({
  loading: { en: "Training", ru: "Тренировка" },
  nowhere: { en: "This training is not here", ru: "Этой тренировки здесь нет" },
  nowhereWhy: { en: "It was deleted, or is not shown to you.", ru: "Её удалили, или вам её не показывают." },
  toPerson: { en: "To the athlete", ru: "К спортсмену" },
  menu: { en: "More about this training", ru: "Действия с тренировкой" },
  hidden: { en: "Not shown to you:", ru: "Вам не показано:" },
  part_map: { en: "Map", ru: "Карта" },
  part_heartRate: { en: "Heart rate", ru: "Пульс" },
  cut: { en: "Stretches that {name} keeps private are left out of the track and the figures.", ru: "Участки, которые {name} не показывает, исключены из трека и цифр." },
});
