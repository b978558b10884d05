import { randomBytes } from "node:crypto";
import { issuer } from "./platform.mjs";
import { awaitCode } from "./mails.mjs";

/** Someone who has no account yet. */
export function newPerson(name) {
  const unique = randomBytes(6).toString("hex");
  return { name, email: `${unique}@example.org`, password: `velvet ${unique} harbour` };
}

/** Registers by the form and the mailed code; the page ends signed in. */
export async function register(page, person) {
  await page.goto(new URL("/register", issuer).href);
  await page.fill("#displayName", person.name);
  await page.fill("#email", person.email);
  await page.fill("#password", person.password);
  await page.click("main button[type=submit]");
  await page.fill("#code", await awaitCode(person.email));
  await page.click("main button.primary");
}

/** Signs in on the page's sign-in form. */
export async function signIn(page, person) {
  await page.fill("#email", person.email);
  await page.fill("#password", person.password);
  await page.click("main button.primary");
}
