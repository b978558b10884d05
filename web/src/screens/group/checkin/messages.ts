import { defineMessages } from "../../../text/messages";

export const messages = defineMessages({
  title: { en: "Check in", ru: "Отметиться" },
  lead: {
    en: "One of you shows a code, the other reads it: both are checked in. It works without a network too.",
    ru: "Один показывает код, другой его читает, и отмечены оба. Сеть для этого не нужна.",
  },
  ready: {
    en: "From {when} on you can check each other in here, without a network too. This device is ready for it.",
    ru: "{when} здесь откроется отметка: вы сможете отметить друг друга даже без сети. Устройство к этому готово.",
  },
  noKey: {
    en: "To check in without a network, this device has to open this page with one first.",
    ru: "Чтобы отметиться без сети, сначала откройте эту страницу на этом устройстве с сетью.",
  },
  cannotSign: { en: "This browser cannot show a code here", ru: "Здесь браузер не может показать код" },
  cannotSignWhy: {
    en: "It makes codes only on pages that came over a secure connection. You can read another participant's code.",
    ru: "Он создаёт коды только на страницах, открытых по защищённому соединению. Прочитать код другого участника вы можете.",
  },
  show: { en: "Show my code", ru: "Показать мой код" },
  read: { en: "Read a code", ru: "Прочитать код" },
  waiting: {
    en: "{count, plural, one {# code that you read waits} other {# codes that you read wait}} for the network.",
    ru: "{count, plural, one {# прочитанный код ждёт} few {# прочитанных кода ждут} many {# прочитанных кодов ждут} other {# прочитанного кода ждут}} сети.",
  },
  ownCode: { en: "Your code", ru: "Ваш код" },
  showWhy: { en: "Let another participant scan it or type it in.", ru: "Пусть другой участник отсканирует или введёт его." },
  pattern: { en: "Code to scan", ru: "Код для сканирования" },
  changesIn: { en: "A new one in {seconds} s", ru: "Новый через {seconds} с" },
  camera: { en: "What the camera sees", ru: "Изображение с камеры" },
  noCamera: { en: "There is no camera here, so type the code.", ru: "Камеры здесь нет, поэтому введите код." },
  cameraRefused: { en: "The camera cannot be used. Allow it in the browser's settings, or type the code.", ru: "Камера недоступна. Разрешите её в настройках браузера или введите код." },
  typeCode: { en: "Code, such as K7QD 4M2X 9PTRC", ru: "Код, например K7QD 4M2X 9PTRC" },
  checkIn: { en: "Check in", ru: "Отметить" },
  done: { en: "You are both checked in.", ru: "Вы оба отмечены." },
  kept: { en: "The code is kept on this device and is sent when there is a network.", ru: "Код сохранён на устройстве и отправится, когда появится сеть." },
  noCode: { en: "This is no check-in code. It has 13 letters and digits.", ru: "Это не код отметки. В нём 13 букв и цифр." },
  mistyped: { en: "The code was mistyped, or belongs to another training. Compare it with the other phone.", ru: "В коде опечатка, или он относится к другой тренировке. Сверьте его с другим телефоном." },
  elsewhere: { en: "The code belongs to another training. Read it on the page of that one.", ru: "Код относится к другой тренировке. Прочитайте его на её странице." },
  own: { en: "This is your own code. Read the code of another participant.", ru: "Это ваш собственный код. Прочитайте код другого участника." },
  expired: { en: "The code has expired, or the clock of one phone is wrong. Read a new one.", ru: "Код устарел, или на одном из телефонов неверное время. Прочитайте новый." },
});
