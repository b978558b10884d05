import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { arrive } from "./support/arrival.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { startLanding } from "./support/landing.mjs";
import { oneTimeCode } from "./support/onetime.mjs";
import { newPerson, signIn } from "./support/person.mjs";
import { at, mailbox } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";
import { startWatch } from "./support/watch.mjs";

const LIMIT = { timeout: 240_000 };
/** As long as names and addresses become: no page may break of them. */
const person = newPerson("Maximiliane-Alexandrina von Hohenstein-Wittelsbach-Donaueschingen");
person.email = `maximiliane.alexandrina.von.hohenstein-${person.email}`.replace("@", "@mail.department.");
const stranger = newPerson("Wanda Walker");
let chromium, landing, page, complaints, id;

before(async () => {
  id = await createAccount(person, "administrator");
  landing = await startLanding();
  chromium = await startChromium();
  const context = await chromium.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
  complaints = gatherComplaints(context);
  page = await context.newPage();
}, LIMIT);

afterEach(() => complaints.demandNone());
after(async () => {
  await chromium?.close();
  landing?.close();
});

async function open(path) {
  await page.goto(at(path));
}

async function inspectAt(path, name) {
  await open(path);
  await inspect(page, name);
}

async function press(selector = "main button.primary") {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

test("pages of someone who is signed out", LIMIT, async () => {
  await inspectAt("/app/", "app");
  for (const name of ["help", "terms", "privacy", "login", "register", "recover"]) {
    await inspectAt(`/${name}`, name);
  }
  await inspectAt("/account/signed-out", "signed-out");
  await inspectAt("/oauth2/authorize?client_id=nothing", "error-400");
  await page.goto(mailbox.href);
  await inspect(page, "mail-catcher", { reload: false });
});

test("forms that are wrong", LIMIT, async () => {
  await open("/login");
  await signIn(page, { email: "nobody@example.org", password: "wrong password here" });
  await inspect(page, "login-wrong", { reload: false });
  await open("/register");
  await page.fill("#displayName", " ");
  await page.fill("#email", "a@b");
  await page.fill("#password", "short     ");
  await press();
  await inspect(page, "register-wrong", { reload: false });
});

test("registration and recovery on their way", LIMIT, async () => {
  await open("/register");
  await page.fill("#displayName", stranger.name);
  await page.fill("#email", stranger.email);
  await page.fill("#password", stranger.password);
  await press();
  await inspect(page, "confirm");
  await page.fill("#code", "000000");
  await press();
  await inspect(page, "confirm-wrong", { reload: false });
  await open("/recover");
  await page.fill("#email", person.email);
  await press();
  await inspect(page, "recover-password");
});

test("pages of the account", LIMIT, async () => {
  await open("/login");
  await signIn(page, person);
  await arrive(page, at("/account"));
  await inspect(page, "account");
  for (const name of ["security", "sessions", "apps", "activity", "data", "developer", "email", "password", "data/delete", "security/authenticator", "security/passkeys/new"]) {
    await inspectAt(`/account/${name}`, `account-${name.replaceAll("/", "-")}`);
  }
  await inspectAt("/device", "device");
  await inspectAt("/device?invalid", "device-wrong");
  await inspectAt("/device/done", "device-done");
  await inspectAt("/device/done?denied", "device-denied");
  await inspectAt("/logout", "sign-out");
  await inspectAt("/account/nothing", "error-404");
  await inspectAt("/nothing/at/all", "error-404-gateway");
});

test("a form that is out of date", LIMIT, async () => {
  await open("/account/password");
  await page.locator("main input[name=_csrf]").evaluate((field) => (field.value = "outdated"));
  await page.fill("#current", person.password);
  await page.fill("#password", "another one altogether");
  await press();
  await inspect(page, "error-403", { reload: false });
});

test("pages of applications", LIMIT, async () => {
  await open("/account/developer");
  await page.fill("#name", "FitConnect Official");
  await page.fill("#website", "https://tracker.example");
  await page.fill("#redirectUris", "https://tracker.example/callback");
  await press();
  await inspect(page, "developer-wrong", { reload: false });
  await page.fill("#name", "Swift Tracker with quite a long name of its own");
  await press();
  await inspect(page, "developer-secret", { reload: false });
  await inspectAt("/account/developer", "developer-with-app");
  await press(".row a.button");
  await inspect(page, "developer-app");

  await open(
    `/oauth2/authorize?${new URLSearchParams({
      response_type: "code",
      client_id: "demo-tracker",
      redirect_uri: landing.address,
      scope: "openid activity:write",
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
    })}`,
  );
  await inspect(page, "consent");
  await press("button[value=allow]");

  const watch = await startWatch();
  await open("/device");
  await page.fill("#user_code", watch.code);
  await press();
  await inspect(page, "device-consent");
  await press("button[value=allow]");
  await inspectAt("/account/apps", "account-apps-connected");
});

test("pages of the back office and of a locked account", LIMIT, async () => {
  await inspectAt("/back-office", "back-office");
  await inspectAt(`/back-office?q=${encodeURIComponent(person.email)}`, "back-office-found");
  await inspectAt("/back-office?q=nobody%20at%20all", "back-office-none");
  await inspectAt(`/back-office/accounts/${id}`, "back-office-account");
  await inspectAt("/back-office/apps", "back-office-apps");
  const locked = newPerson("Lena Locked");
  const lockedId = await createAccount(locked, "vendor");
  await open(`/back-office/accounts/${lockedId}`);
  await page.fill("#reason", "Sells what nobody should buy, and was asked twice to stop it.");
  await press("button.danger-button");
  await inspect(page, "back-office-locked");
  await inspectAt("/app/", "app-signed-in");

  await open("/logout");
  await press("main button");
  await open("/login");
  await signIn(page, locked);
  await page.waitForURL("**/login/suspended**");
  await inspect(page, "suspended");
});

test("factors and a change of address", LIMIT, async () => {
  await open("/login");
  await signIn(page, person);
  await arrive(page, at("/account"));
  await open("/account/email");
  await page.fill("#email", newPerson("").email);
  await press();
  await inspect(page, "email-change-begun");
  await open("/account/security/authenticator");
  const key = await page.textContent("#secret");
  await page.fill("#code", "000000");
  await press("#authenticator-submit");
  await inspect(page, "authenticator-wrong", { reload: false });
  await page.fill("#code", oneTimeCode((await page.textContent("#secret")) ?? key));
  await press("#authenticator-submit");
  await inspect(page, "recovery-codes", { reload: false });
  await inspectAt("/account/security", "security-with-authenticator");
  await open("/logout");
  await press("main button");
});

test("signing in with a second factor, and leaving", LIMIT, async () => {
  await open("/login");
  await signIn(page, person);
  await page.waitForURL("**/login/second-factor**");
  await inspect(page, "second-factor");

  const leaver = newPerson("Lea Leaver");
  await createAccount(leaver);
  await open("/login");
  await signIn(page, leaver);
  await arrive(page, at("/account"));
  await open("/account/data/delete");
  await page.check("#understood");
  await press("button.danger-button");
  await page.waitForURL("**/account/deletion**");
  await inspect(page, "deletion-report");
  await open("/login");
  await signIn(page, leaver);
  await page.waitForURL("**/login/keep-account**");
  await inspect(page, "keep-account");
});
