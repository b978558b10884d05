import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { signInToApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";
import { becomes } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
const BEGIN = { latitude: 47.9, longitude: 11.3 };
const STEP_DEGREES = 0.00003; // 3.3 m to the north
const person = newPerson("Oona Offline");
let chromium, context, page;
let steps = 0;

before(async () => {
  await createAccount(person);
  chromium = await startChromium();
  context = await chromium.newContext({ locale: "en-GB", geolocation: { ...BEGIN, accuracy: 5 }, permissions: ["geolocation"] });
  page = await context.newPage();
  await signInToApp(page, person);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload(); // the first page of a browser is not yet the worker's
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}, LIMIT);

after(() => chromium?.close());

/** Moves the phone once a second, until the page shows a way. */
async function run(seconds) {
  for (let second = 0; second < seconds; second++) {
    steps++;
    await context.setGeolocation({ latitude: BEGIN.latitude + steps * STEP_DEGREES, longitude: BEGIN.longitude, accuracy: 5 });
    await page.waitForTimeout(1_000); // the phone's own pace
  }
}

const trainings = async () => (await (await context.request.get(at("/api/v1/trainings"))).json()).items;

test("records over a reload without a network: one training, no gap", LIMIT, async () => {
  await page.goto(at("/app/record"));
  await page.getByRole("button", { name: "Start" }).click();
  await run(8);
  await page.getByRole("button", { name: "Lap", exact: true }).click();
  await context.setOffline(true);
  await run(3);
  await page.reload();
  await page.waitForSelector(".record-figures");
  await run(6);
  assert.doesNotMatch(await page.textContent(".record-signal"), /gap/);

  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Finish" }).click();
  await page.waitForSelector("text=Waiting on this device");
  await page.reload();
  await page.waitForSelector("text=Waiting on this device");

  await context.setOffline(false);
  assert.ok(await becomes(60_000, async () => (await trainings()).length === 1), "the recording is in the diary");
  const [training] = await trainings();
  assert.ok(training.distanceMeters > 40 && training.distanceMeters < 60, `${training.distanceMeters} m`);
  const { laps } = await (await context.request.get(at(`/api/v1/trainings/${training.id}`))).json();
  assert.equal(laps.length, 2);
});

async function rename(where, name) {
  await where.click(".hero-bar button:has-text('Edit')");
  await where.fill(".sheet input", name);
  await where.click(".sheet button[type=submit]");
  await where.waitForSelector(`h1 >> text=${name}`);
}

test("asks which name shall stand, when a training was changed here without a network and elsewhere with one", LIMIT, async () => {
  const [{ id }] = await trainings();
  const name = async () => (await (await context.request.get(at(`/api/v1/trainings/${id}`))).json()).name;
  await page.goto(at(`/app/diary/${id}`));
  await page.waitForSelector(".hero-bar button:has-text('Edit')");
  await context.setOffline(true);
  await rename(page, "Named in the tunnel");
  await page.reload();
  await page.waitForSelector("h1 >> text=Named in the tunnel");

  const elsewhere = await chromium.newContext({ locale: "en-GB" });
  const other = await elsewhere.newPage();
  await signInToApp(other, person);
  await other.goto(at(`/app/diary/${id}`));
  await rename(other, "Named at the desk");
  await elsewhere.close();

  await context.setOffline(false);
  await page.getByRole("link", { name: "1 change needs your decision" }).click();
  await page.waitForSelector(".waiting-sides");
  assert.match(await page.textContent(".waiting-sides"), /Named in the tunnel.*Named at the desk/s);
  assert.equal(await name(), "Named at the desk");
  await page.getByRole("button", { name: "Keep what I did here" }).click();
  await page.waitForSelector("text=Nothing is waiting");
  assert.equal(await name(), "Named in the tunnel");
});

test("plans without a network, each entry once", LIMIT, async () => {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const planned = async () => (await (await context.request.get(at(`/api/v1/plan-entries?from=${day(-2)}&to=${day(2)}`))).json()).items.map(({ title }) => title);
  const plan = async (title) => {
    await page.click("button:has-text('Plan a training')");
    await page.getByLabel("Title (optional)").fill(title);
    await page.click(".sheet button[type=submit]");
    await page.waitForSelector(`.plan-row >> text=${title}`);
  };
  await page.goto(at("/app/plan"));
  await page.waitForSelector("button:has-text('Plan a training')");
  await context.setOffline(true);
  await plan("Hills");
  await plan("Rest");
  await page.waitForSelector("text=2 changes wait on this device");

  await context.setOffline(false);
  await page.waitForFunction(() => !document.querySelector(".changes-wait"));
  assert.deepEqual((await planned()).sort(), ["Hills", "Rest"]);
});

test("shows the last data without a network, and nothing of it after signing out", LIMIT, async () => {
  await page.goto(at("/app/diary"));
  await page.waitForSelector("a.training-row");
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector("a.training-row");
  await page.waitForSelector(".offline");

  await context.setOffline(false);
  await page.goto(at("/app/settings"));
  await page.click("main form[action='/app/sign-out'] button");
  await page.waitForSelector(".welcome");
  await context.setOffline(true);
  await page.goto(at("/app/diary"));
  await page.waitForSelector(".welcome, .notice");
  assert.equal(await page.locator("a.training-row").count(), 0);
  assert.deepEqual(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("answers-"))), []);
  await context.setOffline(false);
});
