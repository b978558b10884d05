import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { arrive } from "./support/arrival.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { startLanding } from "./support/landing.mjs";
import { awaitCode } from "./support/mails.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";

const LIMIT = { timeout: 240_000 };
const TAKE_THE_SKIP_LINK = 3;
const person = newPerson("Keith Keys");
let chromium, landing, page, complaints;

before(async () => {
  landing = await startLanding();
  chromium = await startChromium();
  const context = await chromium.newContext({ locale: "en-GB", reducedMotion: "reduce", serviceWorkers: "block" });
  complaints = gatherComplaints(context);
  page = await context.newPage();
}, LIMIT);

afterEach(() => complaints.demandNone());
after(async () => {
  await chromium?.close();
  landing?.close();
});

/** What has the focus, in words: its id, else its name to a screen reader. Fails when nobody could see where it is. */
async function focused() {
  const element = await page.evaluate(() => {
    const focus = document.activeElement;
    const style = getComputedStyle(focus);
    const box = focus.getBoundingClientRect();
    return {
      words: focus.id || focus.getAttribute("aria-label") || focus.textContent.trim(),
      isVisible: parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none" && box.width > 0 && box.left >= 0,
    };
  });
  assert.ok(element.isVisible, `the focus is seen at ${element.words}`);
  return element.words;
}

/** Goes by the tabulator and gathers where the focus comes by, until it is there. */
async function tabTo(words, longest = 30) {
  const way = [];
  while (way.at(-1) !== words) {
    assert.ok(way.length < longest, `${words} is not reached: ${way.join(", ")}`);
    await page.keyboard.press("Tab");
    way.push(await focused());
  }
  return way;
}

async function press(key) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

/** A form that is wrong says so in the title, puts the focus on its summary, and ties each fault to its field. */
async function demandFaults(...fields) {
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "alert", "the summary has the focus");
  const links = await page.locator(".alert a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.deepEqual(links, fields.map((field) => `#${field}`));
  for (const field of fields) {
    const tied = await page.locator(`#${field}`).evaluate((input) => ({
      invalid: input.getAttribute("aria-invalid"),
      said: (input.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
    }));
    assert.equal(tied.invalid, "true", `${field} is marked`);
    assert.match(tied.said[0] ?? "", /\w/, `${field} says what is wrong`);
  }
}

test("skips to the content", LIMIT, async () => {
  await page.goto(at("/help"));
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null), "the next stop is in the content");
});

test("registers", LIMIT, async () => {
  await page.goto(at("/register"));
  await page.keyboard.type("   ");
  await tabTo("email");
  await page.keyboard.type("keith@nowhere");
  await tabTo("password");
  await page.keyboard.type("keith keith ");
  await press("Enter");
  await demandFaults("displayName", "email", "password");

  await tabTo("Enter your name in 1 to 80 characters. It must not look like FitConnect or its staff.");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "displayName", "the link of the summary leads to the field");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(person.name);
  await tabTo("email");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(person.email);
  await tabTo("password");
  await page.keyboard.type(person.password);
  assert.deepEqual(await tabTo("Create account"), ["Show: Password", "locale", "timeZone", "Create account"]);
  await press("Enter");
  assert.equal(await focused(), "code", "the page begins at what it asks for");
  await page.keyboard.type(await awaitCode(person.email));
  await press("Enter");
  await arrive(page, at("/account"));
});

test("signs out and in", LIMIT, async () => {
  await page.goto(at("/logout"));
  await tabTo("Sign out");
  await press("Enter");
  await page.goto(at("/login"));
  await page.keyboard.type(person.email);
  await tabTo("password");
  await page.keyboard.type("this is not the one");
  await press("Enter");
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "alert");

  await tabTo("password");
  await page.keyboard.type(person.password);
  await tabTo("Show: Password");
  await page.keyboard.press("Space");
  assert.equal(await page.getAttribute("#password", "type"), "text", "the password can be looked at");
  assert.equal(await focused(), "password");
  await press("Enter");
  await arrive(page, at("/account"));
});

test("allows an application what it asks", LIMIT, async () => {
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: "demo-tracker",
    redirect_uri: landing.address,
    scope: "activity:write",
    state: "keyboard",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  });
  await page.goto(at(`/oauth2/authorize?${asked}`));
  const way = await tabTo("Allow");
  assert.ok(way.length <= TAKE_THE_SKIP_LINK, `nothing stands between: ${way.join(", ")}`);
  assert.deepEqual(await tabTo("Deny"), ["Deny"]);
  await page.keyboard.press("Shift+Tab");
  await press("Enter");
  const answer = new URL(page.url());
  assert.equal(answer.searchParams.get("state"), "keyboard");
  assert.match(answer.searchParams.get("code") ?? "", /\S/);
});
