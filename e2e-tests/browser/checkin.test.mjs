import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { becomes } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
const NAME = "Forest without a network";
const HEADERS = { "FitConnect-Web": "1", "Content-Type": "application/json", Origin: new URL(at("/")).origin };
const olga = newPerson("Olga Organiser");
const gleb = newPerson("Gleb Guest");
let chromium, pageOfOlga, pageOfGleb, id, code;

async function openForTheField(person) {
  const { page } = await openApp(chromium, person);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload(); // the first page of a browser is not yet the worker's
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

async function send(page, path, data) {
  const answer = await page.context().request.post(at(path), { headers: HEADERS, ...(data ? { data } : {}) });
  assert.equal(answer.status(), 201, await answer.text());
  return answer.json();
}

/** Opens the training's page with a network, so that the device has its key, and then without one. */
async function gather(page) {
  await page.goto(at(`/app/groups/${id}`));
  await page.getByRole("button", { name: "Show my code" }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: NAME }).waitFor();
}

const joint = async (page) => (await page.context().request.get(at(`/api/v1/group-trainings/${id}/joint`))).json();

before(async () => {
  chromium = await startChromium();
  pageOfOlga = await openForTheField(olga);
  pageOfGleb = await openForTheField(gleb);
  const startTime = new Date(Date.now() + 600_000).toISOString();
  ({ id } = await send(pageOfOlga, "/api/v1/group-trainings", { name: NAME, sport: "running", startTime, timeZone: "Europe/Berlin", durationSeconds: 3_600 }));
  const { secret } = await send(pageOfOlga, `/api/v1/group-trainings/${id}/invitation-link`);
  await pageOfGleb.goto(at(`/app/invitation#${secret}`));
  await pageOfGleb.getByRole("button", { name: "Join" }).click();
  await pageOfGleb.getByRole("heading", { level: 1, name: NAME }).waitFor();
}, LIMIT);

after(() => chromium?.close());

test("checks two in who have no network, once they have one", LIMIT, async () => {
  await gather(pageOfOlga);
  await gather(pageOfGleb);

  await pageOfOlga.getByRole("button", { name: "Show my code" }).click();
  await pageOfOlga.getByRole("img", { name: "Code to scan" }).waitFor();
  code = await pageOfOlga.locator(".check-in-code").textContent();
  assert.match(code, /^[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{5}$/);

  await pageOfGleb.getByRole("button", { name: "Read a code" }).click();
  const sheet = pageOfGleb.getByRole("dialog");
  await sheet.getByLabel(/^Code/).fill(code.toLowerCase());
  await sheet.getByRole("button", { name: "Check in" }).click();
  await pageOfGleb.getByText("The code is kept on this device").waitFor();
  await pageOfGleb.getByText("1 code that you read waits for the network.").waitFor();

  await pageOfOlga.context().setOffline(false);
  assert.equal((await joint(pageOfOlga)).came, 0);
  await pageOfGleb.context().setOffline(false);
  assert.ok(await becomes(60_000, async () => (await joint(pageOfOlga)).came === 2), "both came");

  const { people } = await joint(pageOfGleb);
  assert.deepEqual(
    people.map(({ checkedIn, confirmed }) => [checkedIn, confirmed]),
    [
      [true, false],
      [true, false],
    ],
  );
  await pageOfGleb.waitForFunction(() => !document.querySelector(".changes-wait"));
});

test("says on the spot that a code is mistyped", LIMIT, async () => {
  await pageOfGleb.context().setOffline(true);
  await pageOfGleb.getByRole("button", { name: "Read a code" }).click();
  const sheet = pageOfGleb.getByRole("dialog");
  await sheet.getByLabel(/^Code/).fill(code.slice(0, -1) + (code.endsWith("7") ? "8" : "7"));
  await sheet.getByRole("button", { name: "Check in" }).click();
  await sheet.getByText("The code was mistyped").waitFor();
  assert.equal(await pageOfGleb.locator(".changes-wait").count(), 0);
  await pageOfGleb.context().setOffline(false);
});
