import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startApache } from "./support/apache.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson, register } from "./support/person.mjs";

const LIMIT = { timeout: 240_000 };
const person = newPerson("Pavel Apache");
let browser, page, apache;

before(async () => {
  apache = await startApache();
  browser = await startChromium();
  page = await browser.newPage();
  await register(page, person);
}, LIMIT);

after(async () => {
  await browser?.close();
  await apache?.close();
});

test("guards a page of an Apache web server", LIMIT, async () => {
  await page.goto(`${apache.base}/protected/who.shtml`);
  const [subject, email] = (await page.textContent("body")).trim().split("|");
  assert.match(subject, /^[0-9a-f-]{36}/);
  assert.equal(email, person.email);
});

test("signs out there and here", LIMIT, async () => {
  const back = encodeURIComponent(`${apache.base}/after`);
  await page.goto(`${apache.base}/protected/redirect_uri?logout=${back}`);
  await page.waitForURL(`${apache.base}/after**`);

  await page.goto(`${apache.base}/protected/who.shtml`);
  await page.waitForSelector("#password");
});
