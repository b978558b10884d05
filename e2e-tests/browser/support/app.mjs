import { signIn } from "./person.mjs";
import { at } from "./platform.mjs";
import { createAccount } from "./staff.mjs";

/** A page of a browser of their own, where a new person with these roles is signed in to the web app. Returns the account's id too. */
export async function openApp(chromium, person, { roles = [], prepare = () => {} } = {}) {
  const id = await createAccount(person, ...roles);
  const context = await chromium.newContext({ locale: "en-GB" });
  prepare(context);
  const page = await context.newPage();
  await signInToApp(page, person);
  return { page, id };
}

/** From the app's welcome, as one comes the first time. */
export async function signInToApp(page, person) {
  await page.goto(at("/app/"));
  await page.click(".welcome a.primary");
  await signIn(page, person);
  await arriveSignedIn(page);
}

/** The app says when the account did not answer in time, as on a machine with much else to do; a person tries again. */
export async function arriveSignedIn(page) {
  await page.waitForURL((address) => address.pathname === "/app/");
  if (new URL(page.url()).searchParams.get("sign-in") === "away") {
    await page.click(".welcome a.primary");
    await page.waitForURL(at("/app/"));
  }
}
