import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { look, newestTraining, scrollTo, startBrowser } from "./support/world.mjs";

/** The pictures of the README: `npm run pictures`, on a platform with the demo world. */
const FOLDER = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const LOOK = { language: "en", width: 1080, height: 680 };
const LARGEST_BYTES = 150_000;

const browser = await startBrowser();
try {
  const screens = [
    { name: "today", path: "", theme: "light" },
    { name: "training", path: await newestTraining(browser.page), theme: "light", part: ".track-map" },
    { name: "progress", path: "progress", theme: "dark" },
    { name: "calendar", path: "calendar", theme: "light", width: 1440 },
  ];
  for (const { name, path, part, ...own } of screens) {
    await look(browser.page, path, { ...LOOK, ...own });
    if (part) {
      await scrollTo(browser.page, part);
    }
    const file = `${FOLDER}${name}.png`;
    await browser.page.screenshot({ path: file });
    const { size } = await stat(file);
    console.log(`${file}: ${size} bytes`);
    if (size > LARGEST_BYTES) {
      throw new Error(`a picture of the README has at most ${LARGEST_BYTES} bytes`);
    }
  }
} finally {
  await browser.close();
}
