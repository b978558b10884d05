import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { listScreens, look, startBrowser } from "./support/world.mjs";

/** Every screen of the web app in both languages, both themes and two widths: `npm run shots`, on a platform with the demo world; `npm run shots -- plan gear` for some. */
const FOLDER = fileURLToPath(new URL("shots/", import.meta.url));

const chosen = process.argv.slice(2);
const looks = ["en", "ru"].flatMap((language) =>
  ["light", "dark"].flatMap((theme) => [360, 1440].map((width) => ({ language, theme, width }))),
);

const browser = await startBrowser();
try {
  await mkdir(FOLDER, { recursive: true });
  const screens = await listScreens(browser.page);
  for (const { name, path } of screens.filter((screen) => chosen.length === 0 || chosen.includes(screen.name))) {
    for (const each of looks) {
      await look(browser.page, path, each);
      const file = [name, each.language, each.theme, each.width].join("-");
      await browser.page.screenshot({ path: `${FOLDER}${file}.png`, fullPage: true });
    }
    console.log(`${name}: ${looks.length} pictures`);
  }
  console.log(`They lie in ${FOLDER}`);
} finally {
  await browser.close();
}
