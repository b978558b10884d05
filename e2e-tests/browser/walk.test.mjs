import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startChromium } from "./support/chromium.mjs";
import { awaitCode } from "./support/mails.mjs";
import { newPerson, register, signIn } from "./support/person.mjs";
import { issuer, shop } from "./support/platform.mjs";

const LIMIT = { timeout: 60_000 };
const person = newPerson("Wanda Walker");
let chromium, page, otherBrowser;

const at = (path) => new URL(path, issuer).href;
const atShop = (path) => new URL(path, shop).href;

before(async () => {
  chromium = await startChromium();
  page = await (await chromium.newContext()).newPage();
  otherBrowser = await (await chromium.newContext()).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}, LIMIT);

after(() => chromium?.close());

async function signOutHere() {
  await page.goto(at("/logout"));
  await page.click("main button[type=submit]");
  await page.waitForURL("**/account/signed-out**");
}

/** The virtual authenticator answers the offer of the e-mail field at once, as a person who picks the passkey there. */
async function signInByPasskey() {
  await page.goto(at("/app/sign-in"), { waitUntil: "commit" });
  await page.waitForURL(at("/app/"));
}

async function isSignedInAtShop() {
  const answer = await page.context().request.get(atShop("/account"), { maxRedirects: 0 });
  return answer.status() === 200;
}

async function isSignedInAtApp() {
  const answer = await page.context().request.get(at("/app/session"));
  return answer.ok() && (await answer.json()).signedIn === true;
}

test("registers and confirms the address", LIMIT, async () => {
  await register(page, person);
  await page.waitForURL(at("/account"));
  assert.match(await page.textContent("main"), new RegExp(person.email));
});

test("adds a passkey", LIMIT, async () => {
  await page.goto(at("/account/security"));
  await page.click("#add-passkey");
  await page.fill("#label", "My phone");
  await page.click("#new-passkey-submit");
  await page.waitForSelector("#passkeys");
  assert.match(await page.textContent("#passkeys"), /My phone/);
});

test("signs in to the app with the passkey alone", LIMIT, async () => {
  await signOutHere();
  await signInByPasskey();
  assert.match(await page.textContent("h1"), new RegExp(person.name));
});

test("opens the shop from the app, signed in, and orders", LIMIT, async () => {
  await page.click(`a[href^="${atShop("/")}"]`);
  await page.waitForURL((address) => address.port === shop.port && address.pathname === "/");
  await page.waitForSelector(".person");

  await page.click('a[href^="/items/"]');
  await page.click("form.put button");
  await page.goto(atShop("/checkout"));
  await page.fill("#recipient", person.name);
  await page.fill("#street", "Harbour Road 1");
  await page.fill("#postcode", "10115");
  await page.fill("#city", "Berlin");
  await page.selectOption("#country", { index: 1 });
  await page.fill("#email", person.email);
  await page.click("form.address button.primary");
  await page.click('button[value="paid"]');
  await page.goto(atShop("/orders"));
  assert.equal(await page.locator('a[href^="/orders/"]').count(), 1);
});

test("signs out of the shop and is out of the app too", LIMIT, async () => {
  await page.goto(atShop("/account"));
  await page.click('form[action="/sign-out"] button');
  await page.waitForURL(atShop("/"));
  assert.equal(await isSignedInAtApp(), false);
});

test("signs out of the app and is out of the shop too", LIMIT, async () => {
  await signInByPasskey();
  await page.click(`a[href^="${atShop("/")}"]`);
  await page.waitForSelector(".person");

  await page.goto(at("/app/"));
  await page.click('form[action="/app/sign-out"] button');
  await page.waitForURL((address) => address.port === issuer.port && address.pathname === "/app/");
  const end = Date.now() + 20_000;
  while ((await isSignedInAtShop()) && Date.now() < end) {
    await page.waitForTimeout(250);
  }
  assert.equal(await isSignedInAtShop(), false);
});

test("recovers the account when the password is forgotten", LIMIT, async () => {
  person.password = `another ${person.password}`;
  await otherBrowser.goto(at("/recover"));
  await otherBrowser.fill("#email", person.email);
  await otherBrowser.click("main button.primary");
  await otherBrowser.fill("#code", await awaitCode(person.email));
  await otherBrowser.fill("#password", person.password);
  await otherBrowser.click("main button.primary");
  await otherBrowser.waitForURL(at("/login?recovered**"));
  await signIn(otherBrowser, person);
  await otherBrowser.waitForURL(at("/account"));
});
