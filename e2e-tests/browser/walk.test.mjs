import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";
import { arriveSignedIn } from "./support/app.mjs";
import { unzip } from "./support/archive.mjs";
import { arrive } from "./support/arrival.mjs";
import { chooseSize } from "./support/cart.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { awaitCode, mailsTo } from "./support/mails.mjs";
import { carryAuthenticator } from "./support/passkeys.mjs";
import { newPerson, register, signIn } from "./support/person.mjs";
import { at, atShop, issuer, shop } from "./support/platform.mjs";
import { becomes } from "./support/waiting.mjs";
import { startWatch, statusWith } from "./support/watch.mjs";

const LIMIT = { timeout: 240_000 };
const SOON = 20_000; // what is taken back is gone everywhere by then; the tests of gateway and services hold it to five seconds
const person = newPerson("Wanda Walker");
const complaints = [];
let chromium, page, otherBrowser;

before(async () => {
  chromium = await startChromium();
  page = await newBrowser();
  otherBrowser = await newBrowser();
  await carryAuthenticator(page);
}, LIMIT);

afterEach(() => complaints.forEach((each) => each.demandNone()));
after(() => chromium?.close());

async function newBrowser() {
  const context = await chromium.newContext();
  complaints.push(gatherComplaints(context));
  return context.newPage();
}

async function signOutHere() {
  await page.goto(at("/logout"));
  await page.click("main button[type=submit]");
  await page.waitForURL("**/account/signed-out**");
}

/** The virtual authenticator answers the offer of the e-mail field at once, as a person who picks the passkey there. */
async function signInByPasskey() {
  await page.goto(at("/app/sign-in"), { waitUntil: "commit" });
  await arriveSignedIn(page);
}

async function isSignedInAtAccount() {
  const answer = await page.context().request.get(at("/account"), { maxRedirects: 0 });
  return answer.status() === 200;
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
  await chooseSize(page);
  await page.click("form.put button");
  await page.waitForURL("**/cart?put**");
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
  assert.ok(await becomes(20_000, async () => !(await isSignedInAtShop())), "the shop has ended its session");
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
  await otherBrowser.waitForURL(at("/account/security?recovered**"));
});

test("ends the session of one browser from another", LIMIT, async () => {
  await signInByPasskey();
  await page.click(`a[href^="${atShop("/")}"]`);
  await page.waitForSelector(".person");
  assert.ok((await isSignedInAtAccount()) && (await isSignedInAtApp()) && (await isSignedInAtShop()));

  await otherBrowser.goto(at("/account/sessions"));
  const foreign = otherBrowser.locator("li.row", { hasNot: otherBrowser.locator(".tag") }).filter({ has: otherBrowser.locator("form[action='/account/sessions/end']") });
  assert.equal(await foreign.count(), 1, "the other browser is listed");
  await foreign.locator("button").click();
  await arrive(otherBrowser, at("/account/sessions?ended"));

  const begin = Date.now();
  for (const [place, isSignedIn] of Object.entries({ isSignedInAtAccount, isSignedInAtApp, isSignedInAtShop })) {
    assert.ok(await becomes(begin + SOON - Date.now(), async () => !(await isSignedIn())), `${place} within ${SOON} ms`);
  }
  await page.goto(at("/account"), { waitUntil: "commit" });
  await arrive(page, at("/account")); // the sign-in page came, and the passkey answered it
  await otherBrowser.goto(at("/account"));
  assert.equal(new URL(otherBrowser.url()).pathname, "/account", "the browser that ended it stays signed in");
});

test("links a watch by its code, and takes it back", LIMIT, async () => {
  const watch = await startWatch();
  assert.equal(watch.address, at("/device"));

  await otherBrowser.goto(watch.address);
  await otherBrowser.fill("#user_code", watch.code.toLowerCase());
  await otherBrowser.click("main button.primary");
  await otherBrowser.waitForURL("**/device/consent**");
  assert.match(await otherBrowser.textContent("main"), new RegExp(watch.code));
  await otherBrowser.click("button[value=allow]");
  await otherBrowser.waitForURL("**/device/done");

  const tokens = await watch.poll();
  assert.equal(await statusWith(tokens.access_token), 200);

  await otherBrowser.goto(at("/account/apps"));
  await otherBrowser.click("form[action='/account/apps/disconnect'] button");
  await arrive(otherBrowser, at("/account/apps?withdrawn"));
  assert.ok(await becomes(SOON, async () => (await statusWith(tokens.access_token)) === 401), "its access token ends");
  assert.equal((await watch.refresh(tokens.refresh_token)).error, "invalid_grant");
});

test("downloads everything about the person", LIMIT, async () => {
  await otherBrowser.goto(at("/account/data"));
  await Promise.all([otherBrowser.waitForEvent("load"), otherBrowser.click("form[action='/account/data/exports'] button")]);
  const link = otherBrowser.locator("a[href^='/account/data/exports/']");
  await becomes(40_000, async () => (await otherBrowser.reload()) && (await link.count()) > 0);
  const [download] = await Promise.all([otherBrowser.waitForEvent("download"), link.click()]);

  const files = unzip(await readFile(await download.path()));
  const texts = [...files.values()].join("\n");
  assert.ok(texts.includes(person.email) && texts.includes(person.name), `who it is, in ${[...files.keys()]}`);
  assert.ok(texts.includes("My phone"), "the passkey's name");
});

test("asks for deletion, changes their mind, and deletes", LIMIT, async () => {
  await askForDeletion();
  await otherBrowser.goto(at("/login"));
  await signIn(otherBrowser, person);
  await otherBrowser.click("button[value=keep]");
  await arrive(otherBrowser, at("/account"));

  await askForDeletion();
  assert.equal(await isSignedInAtAccount(), false, "every browser is signed out");
  assert.ok(await becomes(SOON, async () => !(await isSignedInAtApp())), "the app is signed out");
  const subjects = (await mailsTo(person.email)).map((mail) => mail.subject);
  assert.equal(subjects.filter((subject) => /will be deleted/.test(subject)).length, 2, subjects.join("; "));
  await otherBrowser.goto(at("/login"));
  await signIn(otherBrowser, person);
  await otherBrowser.click("button[value=leave]");
  assert.equal(await otherBrowser.locator(".account-bar").count(), 0, "the account does not open any more");
});

async function askForDeletion() {
  await otherBrowser.goto(at("/account/data/delete"));
  await otherBrowser.check("#understood");
  await otherBrowser.click("main button.danger-button");
  await otherBrowser.waitForURL("**/account/deletion**");
  assert.match(await otherBrowser.textContent("h1"), /will be deleted/);
}
