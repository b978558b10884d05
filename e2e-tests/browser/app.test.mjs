import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";
import { signInToApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";
import { watchRequests } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
/** Grows with the number of screens; a guard against hanging, not a measure. */
const SCREENS_LIMIT = { timeout: 600_000 };
const SAMPLE = new URL("../../web/public/sample-ride.gpx", import.meta.url);
const person = newPerson("Rosa Rider");
let chromium, context, page, complaints, training;

before(async () => {
  await createAccount(person);
  chromium = await startChromium();
  context = await chromium.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin", serviceWorkers: "block" });
  complaints = gatherComplaints(context);
  page = await context.newPage();
}, LIMIT);

afterEach(() => complaints.demandNone());
after(() => chromium?.close());

test("from the first visit to the first training", LIMIT, async (t) => {
  const begin = Date.now();
  await signInToApp(page, person);
  await page.click(".empty a.primary");
  await page.waitForURL(at("/app/import"));

  await page.setInputFiles("input[type=file]", { name: "evening ride.gpx", mimeType: "application/gpx+xml", buffer: await readFile(SAMPLE) });
  await page.click(".file.ended .button", { timeout: 90_000 });

  await page.waitForSelector("h1 >> text=Sample ride");
  training = new URL(page.url()).pathname;
  assert.match(await page.textContent(".hero-figures"), /Distance.*km.*Moving time|Time/);
  t.diagnostic(`${Date.now() - begin} ms from the first visit`);
});

test("shows the track and its charts, of which a stretch is summed up and kept in the address", LIMIT, async () => {
  await page.waitForSelector(".track-map :is(canvas, path)");
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("PageUp");
  assert.match(await slider.getAttribute("aria-valuetext"), /^(4:5\d|5:0\d), Speed [\d.]+ km\/h, Heart rate \d+ bpm/);
  await page.keyboard.press("Shift+PageUp");
  assert.match(await page.textContent(".selection dl"), /Time(4:5\d|5:0\d)Distance[\d.]+ km/);
  await page.waitForURL(/from=(29|30)\d&to=(59|60)\d/);

  await page.reload();
  await page.waitForSelector(".selection dl");
  await page.getByRole("radio", { name: "Slope" }).check({ force: true });
  await page.waitForURL(/colour=slope/);
});

test("stands in the diary, and is found by a word of its name", LIMIT, async () => {
  await page.goto(at("/app/diary"));
  await page.fill("[type=search]", "sample");
  await page.waitForURL("**/app/diary?text=sample");
  await page.click("a.training-row");
  await page.waitForURL(at(training));
});

test("says what is wrong with a file that is no recording", LIMIT, async () => {
  await page.goto(at("/app/import"));
  await page.setInputFiles("input[type=file]", { name: "holiday.fit", mimeType: "application/octet-stream", buffer: Buffer.from("not a recording") });
  await page.waitForSelector(".file.wrong");
  assert.match(await page.textContent(".file.wrong"), /not a FIT, GPX, TCX or KML file/);
});

test("is edited, goes into the trash, and comes back by the toast", LIMIT, async () => {
  await page.goto(at(training));
  await page.click(".hero-bar button:has-text('Edit')");
  await page.fill(".sheet input", "Round the island");
  await page.click(".sheet button[type=submit]");
  await page.waitForSelector("h1 >> text=Round the island");

  await page.click("[aria-label='Move to trash']");
  await page.waitForSelector(".empty");
  await page.locator(".toast", { hasText: "trash" }).getByRole("button", { name: "Undo" }).click();
  await page.waitForSelector("a.training-row >> text=Round the island");
});

test("says what was done above an open sheet, whose acts it covers nowhere", LIMIT, async () => {
  for (const viewport of [{ width: 360, height: 640 }, { width: 1280, height: 720 }]) {
    await page.setViewportSize(viewport);
    await page.goto(at(training));
    await page.click(".hero-bar button:has-text('Edit')");
    await page.fill(".sheet input", `At ${viewport.width}`);
    await page.click(".sheet button[type=submit]");
    await page.waitForSelector(".toast");
    await page.click(".hero-bar button:has-text('Edit')");
    const save = page.locator(".sheet button[type=submit]");
    await save.scrollIntoViewIfNeeded();

    const [toast, ...acts] = await Promise.all([page.locator(".toast").last(), save, page.locator(".sheet-head button")].map((each) => each.boundingBox()));
    for (const act of acts) {
      assert.ok(act.y >= toast.y + toast.height || act.y + act.height <= toast.y, `${JSON.stringify(act)} under ${JSON.stringify(toast)}`);
    }
  }
});

test("every screen in both languages, both themes, narrow and wide", SCREENS_LIMIT, async () => {
  const bike = await addBike();
  const requests = watchRequests(page);
  for (const [path, name] of [["/app/", "today"], ["/app/diary", "diary"], [training, "training"], ["/app/import", "import"], ["/app/calendar", "calendar"], ["/app/plan", "plan"], ["/app/goals", "goals"], ["/app/progress", "progress"], ["/app/gear", "gear"], ["/app/friends", "friends"], ["/app/friends?list=requests", "friend-requests"], ["/app/people", "people"], ["/app/contact", "contact"], [`/app/gear/${bike}`, "gear-item"], ["/app/privacy", "privacy"], ["/app/profile", "profile"], ["/app/settings", "settings"], ["/app/waiting", "waiting"], ["/app/design", "design"], ["/app/no/such", "not-found"]]) {
    await page.goto(at(path));
    await requests.idle();
    await inspect(page, `web-${name}`);
  }
});

/** By the page's own script, since the gateway takes a write from nowhere else. */
async function addBike() {
  const [status, bike] = await page.evaluate(async () => {
    const headers = { "Content-Type": "application/json", "FitConnect-Web": "1" };
    const answer = await fetch("/api/v1/gear", { method: "POST", headers, body: JSON.stringify({ kind: "bike", name: "Racer" }) });
    return [answer.status, await answer.json()];
  });
  assert.equal(status, 201, JSON.stringify(bike));
  return bike.id;
}

test("is left by one tab in all tabs, within the shop's and every app's session too", LIMIT, async () => {
  await page.goto(at("/app/diary"));
  const other = await context.newPage();
  await other.goto(at("/app/settings"));
  await other.click("main form[action='/app/sign-out'] button");

  await page.waitForSelector(".welcome");
  assert.equal((await (await context.request.get(at("/app/session"))).json()).signedIn, false);
});
