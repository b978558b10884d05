import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { arrive } from "./support/arrival.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { awaitCode } from "./support/mails.mjs";
import { oneTimeCode } from "./support/onetime.mjs";
import { newPerson, signIn } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";

const LIMIT = { timeout: 240_000 };
const person = newPerson("Wanda Walker");
let chromium, page, complaints, key, recoveryCode;

before(async () => {
  await createAccount(person);
  chromium = await startChromium();
  const context = await chromium.newContext();
  complaints = gatherComplaints(context);
  page = await context.newPage();
  await page.goto(at("/login"));
  await signIn(page, person);
  await arrive(page, at("/account"));
}, LIMIT);

afterEach(() => complaints.demandNone());
after(() => chromium?.close());

async function signInAgain() {
  await page.goto(at("/logout"));
  await page.click("main button[type=submit]");
  await page.waitForURL("**/account/signed-out**");
  await page.goto(at("/login"));
  await signIn(page, person);
}

test("changes the address, which both ends confirm", LIMIT, async () => {
  const former = person.email;
  const next = newPerson("").email;
  await page.goto(at("/account/email"));
  await page.fill("#email", next);
  await page.click("main button.primary");
  await page.fill("#presentCode", await awaitCode(former));
  await page.click("form:has(#presentCode) button");
  await page.fill("#newCode", await awaitCode(next));
  await page.click("form:has(#newCode) button");
  await page.waitForURL("**/account?email-changed");
  person.email = next;
  assert.match(await page.textContent("main"), new RegExp(next));
});

test("sets an authenticator app up, and signs in with it", LIMIT, async () => {
  await page.goto(at("/account/security"));
  await page.click("#add-authenticator");
  key = await page.textContent("#secret");
  await page.fill("#code", oneTimeCode(key, -1));
  await page.click("#authenticator-submit");
  recoveryCode = await page.locator("#recovery-codes code").first().textContent();
  await page.click("#recovery-codes-kept");
  await page.waitForSelector("#remove-authenticator");

  await signInAgain();
  await page.waitForURL("**/login/second-factor**");
  await page.goto(at("/account"));
  assert.notEqual(new URL(page.url()).pathname, "/account", "the password alone opens nothing");
  await page.goto(at("/login/second-factor"));
  await page.fill("#code", oneTimeCode(key));
  await page.click("#code-submit");
  await arrive(page, at("/account"));
});

test("signs in with a recovery code, once", LIMIT, async () => {
  for (const isFirst of [true, false]) {
    await signInAgain();
    await page.waitForURL("**/login/second-factor**");
    await page.fill("#code", recoveryCode);
    await page.click("#code-submit");
    if (isFirst) {
      await arrive(page, at("/account"));
    } else {
      await page.waitForSelector(".alert");
      assert.match(await page.title(), /^Error: /);
    }
  }
});

test("signs in without scripts", LIMIT, async () => {
  const plain = newPerson("Nora Noscript");
  await createAccount(plain);
  const context = await chromium.newContext({ javaScriptEnabled: false, locale: "en-GB" });
  const bare = await context.newPage();
  await bare.goto(at("/login"));
  assert.equal(await bare.locator(".reveal:visible, [data-passkey]:visible").count(), 0, "nothing is offered that would not work");
  await signIn(bare, plain);
  await arrive(bare, at("/account"));
  await bare.goto(at("/account/security/passkeys/new"));
  assert.match(await bare.textContent("main"), /Passkeys need scripts/);
  await bare.click(".account-bar button");
  await bare.waitForURL("**/account/signed-out**");
});
