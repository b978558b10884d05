import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const axe = await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const NARROWEST = 320; // 1280 px at 400 % (WCAG 2.2, 1.4.10)
const PHONE = 360;
const DESK = 1280;
const LANGUAGE_COOKIES = ["fitconnect-language", "shop-language", "mail-language"];

/** Every language, theme and width is seen, each pair of them with ALL_LOOKS; forced colours are a look of their own. */
const FIRST = {
  en: [{ width: PHONE, colorScheme: "light", forcedColors: "none" }],
  ru: [
    { width: DESK, colorScheme: "dark", forcedColors: "none" },
    { width: PHONE, colorScheme: "dark", forcedColors: "active" },
  ],
};
const FURTHER = {
  en: [{ width: DESK, colorScheme: "dark", forcedColors: "none" }],
  ru: [
    { width: DESK, colorScheme: "light", forcedColors: "none" },
    { width: PHONE, colorScheme: "dark", forcedColors: "none" },
  ],
};
const LOOKS = process.env.ALL_LOOKS ? { en: [...FIRST.en, ...FURTHER.en], ru: [...FIRST.ru, ...FURTHER.ru] } : FIRST;

const shots = process.env.SCREENSHOTS;

/**
 * Looks at the page that is open now, in English and Russian, light and dark, narrow and wide and in forced colours: axe finds
 * nothing, nothing is wider than the page, one heading names it. With SCREENSHOTS set to a folder, pictures of all looks lie there.
 * A page that a form has just made is not loaded again, so it is seen in the language that it has (reload: false).
 */
export async function inspect(page, name, { reload = true } = {}) {
  await page.waitForSelector("h1"); // a script draws the web app
  const present = await page.getAttribute("html", "lang");
  await look(page, name, present, reload ? LOOKS[present] : Object.values(LOOKS).flat());
  if (reload) {
    const other = present === "en" ? "ru" : "en";
    await choose(page, other);
    await look(page, name, other, LOOKS[other]);
  }
}

async function choose(page, language) {
  const { origin } = new URL(page.url());
  await page.context().addCookies(LANGUAGE_COOKIES.map((cookie) => ({ name: cookie, value: language, url: origin })));
  await page.reload();
  await page.waitForSelector("h1");
}

async function look(page, name, language, looks) {
  assert.match(await page.title(), /\S/, `${name} has a title`);
  assert.equal(await page.getAttribute("html", "lang"), language, `${name} says its language`);
  assert.equal(await page.locator("h1").count(), 1, `${name} has one main heading`);
  await demandWidth(page, name, NARROWEST);
  for (const { width, ...media } of looks.filter((each) => !shots || each.forcedColors === "none")) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await demandWidth(page, name, width);
    const words = [name, language, media.forcedColors === "active" ? "forced" : media.colorScheme, width].join("-");
    await take(page, words);
    if (media.forcedColors === "active") {
      assert.deepEqual(await borderless(page), [], `controls without a border on ${words}`);
    } else {
      assert.deepEqual(await violations(page), [], `what axe finds on ${words}`);
    }
  }
}

async function demandWidth(page, name, width) {
  await page.setViewportSize({ width, height: 800 });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wider <= 0, `${name} is ${wider} px wider than ${width} px: ${wider > 0 ? await sticksOut(page) : ""}`);
}

/** What reaches beyond the right edge, the outermost first. */
function sticksOut(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} in ${document.documentElement.lang}`)
      .join(", "),
  );
}

async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe);
  }
  return page.evaluate(async (tags) => {
    const found = await window.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload: false });
    return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ") + " " + node.failureSummary).join(" | ")}`);
  }, RULES);
}

/** In forced colours grounds vanish: a control shows by its border, or as text by its underline. */
function borderless(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("main button, main input:not([type=hidden], [type=checkbox], [type=radio], .unseen), main select, main textarea, main .button")]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const style = getComputedStyle(control);
        return parseFloat(style.borderTopWidth) === 0 && !style.textDecorationLine.includes("underline");
      })
      .map((control) => control.outerHTML),
  );
}

async function take(page, words) {
  if (shots) {
    await mkdir(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${words}.png`), fullPage: true });
  }
}
