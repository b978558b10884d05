import { readdir, readFile } from "node:fs/promises";
import { startChromium } from "./chromium.mjs";

/** A platform that `./fitconnect world` has filled, and the athlete whose screens are shown. */
export const platform = new URL(process.env.FITCONNECT_ISSUER ?? "http://localhost:8080");
const athlete = `${process.env.ATHLETE ?? "anna"}@example.org`;
/** Known to everyone; it opens accounts of a local platform alone. */
const PASSWORD = "twelve friends, one hill";

const SCREENS = new URL("../../../web/src/screens/", import.meta.url);
/** Where the items come from that stand for `$id` and `$athleteId` in an address, by its first part. */
const LISTS = {
  diary: { list: "/api/v1/trainings?hasTrack=true&limit=1" },
  gear: { list: "/api/v1/gear" },
  goals: { list: "/api/v1/progress/goals" },
  groups: { list: "/api/v1/group-trainings?limit=1" },
  challenges: { list: "/api/v1/challenges?limit=1" },
  fairness: { list: "/api/v1/fairness-flags?limit=1" },
  clubs: { list: "/api/v1/clubs?limit=1" },
  messages: { list: "/api/v1/conversations?limit=1" },
  people: { list: "/api/v1/friends?limit=1", member: "athleteId" },
};
/** Lists of what belongs to an item, by the whole address. */
const LISTS_BELOW = { "people/$athleteId/trainings/$id": (athleteId) => `/api/v1/athletes/${athleteId}/trainings?limit=1` };
const SETTLED_MILLIS = 800;
const LONGEST_MILLIS = 30_000;

/** A browser in which the athlete is signed in to the web app. */
export async function startBrowser() {
  const chromium = await startChromium();
  const context = await chromium.newContext({ locale: "en-GB", timezoneId: "Europe/Ljubljana", reducedMotion: "reduce" });
  const page = await context.newPage();
  watchRequests(page);
  await page.goto(new URL("/app/sign-in?return-to=/app/", platform).href);
  await page.fill("#email", athlete);
  await page.fill("#password", PASSWORD);
  await page.click("main button.primary");
  await page.waitForURL(new URL("/app/", platform).href);
  return { page, close: () => chromium.close() };
}

/** The addresses of all screens of the web app below `/app/`, with an item in the place of `$id`; those without one are named and left out. */
export async function listScreens(page) {
  const folders = await readdir(SCREENS);
  const screens = [];
  for (const folder of folders) {
    const [, path] = /path: "([^"]*)"/.exec(await readFile(new URL(`${folder}/screen.ts`, SCREENS), "utf8"));
    const full = path.includes("$") ? await withItem(page, path).catch((missing) => console.log(missing.message)) : path;
    if (full !== undefined) {
      screens.push({ name: folder, path: full });
    }
  }
  return screens;
}

/** The address of the newest training with a track. */
export function newestTraining(page) {
  return withItem(page, "diary/$id");
}

async function withItem(page, path) {
  const { list, member = "id" } = LISTS[path.split("/")[0]] ?? {};
  const item = list && (await firstOf(page, list, member));
  const below = LISTS_BELOW[path];
  const second = item && below && (await firstOf(page, below(item), "id"));
  if (!item || (below && !second)) {
    throw new Error(`nothing is known that stands for the parameter of ${path}; has ./fitconnect world run?`);
  }
  return path.replace(/\$\w+/, item).replace(/\$\w+/, second);
}

function firstOf(page, address, member) {
  return page.evaluate(async ([from, name]) => (await (await fetch(from)).json()).items[0]?.[name], [address, member]);
}

/** Opens a screen in a language, a theme and a width, and waits until it has drawn what it loads. */
export async function look(page, path, { language, theme, width, height = 900 }) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.context().addCookies([{ name: "fitconnect-language", value: language, url: platform.href }]);
  await page.goto(new URL(`/app/${path}`, platform).href);
  await page.waitForSelector("h1");
  await settle(page);
}

/** Scrolls to a part of the screen that is open. */
export async function scrollTo(page, selector) {
  await page.locator(selector).first().evaluate((part) => part.scrollIntoView({ block: "start" }));
  await settle(page);
}

const requests = new WeakMap();

/** The live stream never ends, so a page is never idle as a browser counts it. */
function watchRequests(page) {
  const open = new Set();
  requests.set(page, open);
  page.on("request", (request) => request.resourceType() !== "eventsource" && !request.url().includes("/live") && open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/** Waits until nothing is being loaded for a while; a map says nothing when its last tile is drawn. */
async function settle(page) {
  const open = requests.get(page);
  const end = Date.now() + LONGEST_MILLIS;
  for (let quiet = 0; quiet < SETTLED_MILLIS && Date.now() < end; ) {
    await page.waitForTimeout(100);
    const busy = open.size > 0 || (await page.locator("[aria-busy=true], .skeleton").count()) > 0;
    quiet = busy ? 0 : quiet + 100;
  }
}
