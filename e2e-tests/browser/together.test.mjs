import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { becomes } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
const NAME = "Sunday hills";
/** Of a change until another person's browser shows it, on a machine with much else to do. What people wait for is measured by `benchmarks/live`. */
const ARRIVES_MILLIS = 30_000;
const organiser = newPerson("Olga Organiser");
const guest = newPerson("Gleb Guest");
let chromium, pageOfOrganiser, pageOfGuest, link;

before(async () => {
  chromium = await startChromium();
  ({ page: pageOfOrganiser } = await openApp(chromium, organiser));
  ({ page: pageOfGuest } = await openApp(chromium, guest));
}, LIMIT);

after(() => chromium?.close());

test("schedules a training of two places and makes a link", LIMIT, async () => {
  const page = pageOfOrganiser;
  await page.goto(at("/app/groups"));
  await page.getByRole("button", { name: "Schedule a training" }).first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Name").fill(NAME);
  await sheet.getByLabel("Places (empty: no limit)").fill("2");
  await sheet.getByRole("button", { name: "Schedule a training" }).click();
  await page.getByRole("heading", { level: 1, name: NAME }).waitFor();

  await page.getByRole("button", { name: "Make a link" }).click();
  link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  assert.match(link, /\/app\/invitation#[A-Za-z0-9_-]{20,}$/);
});

test("lets one who has the link join, and tells the organiser", LIMIT, async () => {
  await pageOfGuest.goto(link);
  await pageOfGuest.getByRole("button", { name: "Join" }).click();
  await pageOfGuest.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await pageOfGuest.getByText("You are in").first().waitFor();

  await pageOfOrganiser.reload();
  await pageOfOrganiser.getByText("2 of 2 places taken").waitFor();
});

test("shows a change on the bell of the other session without a reload", LIMIT, async (t) => {
  await pageOfGuest.goto(at("/app/notifications"));
  await pageOfGuest.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
  const before = await pageOfGuest.locator(".notification").count();

  const page = pageOfOrganiser;
  await page.getByRole("button", { name: "More acts" }).click();
  await page.getByRole("menuitem", { name: "Change" }).click();
  await page.getByRole("dialog").getByLabel("Start").fill("07:15");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved. Everybody who takes part is told.").waitFor();
  const begin = Date.now();

  const arrived = await becomes(ARRIVES_MILLIS, async () => (await pageOfGuest.locator(".notification").count()) > before);
  assert.ok(arrived, "the change is in the inbox of the guest without a reload");
  t.diagnostic(`the change arrived after ${Date.now() - begin} ms`);
});

test("leads from the notification to the training, and counts it as read", LIMIT, async () => {
  await pageOfGuest.locator(".notification-way").first().click();
  await pageOfGuest.getByRole("heading", { level: 1, name: NAME }).waitFor();
  await pageOfGuest.goto(at("/app/notifications"));
  await pageOfGuest.locator(".notification").first().waitFor();
  assert.equal(await pageOfGuest.locator(".notification.unread").count(), 0);
});
