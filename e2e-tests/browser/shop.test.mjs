import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { arrive } from "./support/arrival.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson, signIn } from "./support/person.mjs";
import { atShop } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";

const LIMIT = { timeout: 240_000 };
const person = newPerson("Maximiliane-Alexandrina von Hohenstein-Wittelsbach-Donaueschingen");
let chromium, page, complaints;

before(async () => {
  await createAccount(person);
  chromium = await startChromium();
  const context = await chromium.newContext({ locale: "en-GB" });
  complaints = gatherComplaints(context);
  page = await context.newPage();
}, LIMIT);

afterEach(() => complaints.demandNone());
after(() => chromium?.close());

async function put(sku, quantity = "1", tab = page) {
  await tab.goto(atShop(`/items/${sku}`));
  if (await tab.locator("#size").count()) {
    await tab.selectOption("#size", "42");
  }
  await tab.selectOption("#quantity", quantity);
  await tab.click("form.put button");
  await tab.waitForURL("**/cart?put**");
}

async function fillAddress(tab = page) {
  await tab.fill("#email", person.email);
  await tab.fill("#recipient", person.name);
  await tab.fill("#street", "Harbour Road 1");
  await tab.fill("#postcode", "10115");
  await tab.fill("#city", "Berlin");
  await tab.selectOption("#country", { index: 1 });
}

async function orders() {
  await page.goto(atShop("/orders"));
  return page.locator('a[href^="/orders/"]').count();
}

test("a guest looks around and fills a cart", LIMIT, async () => {
  await page.goto(atShop("/"));
  await inspect(page, "shop-catalogue");
  await page.goto(atShop("/?q=nothing+of+this+kind"));
  await inspect(page, "shop-nothing-found");
  await page.goto(atShop("/items/strata-2"));
  await inspect(page, "shop-item");
  await page.goto(atShop("/cart"));
  await inspect(page, "shop-cart-empty");
  await put("strata-2", "2");
  await put("mat-6");
  await page.goto(atShop("/cart"));
  await inspect(page, "shop-cart");
  await page.goto(atShop("/nothing"));
  await inspect(page, "shop-error-404");
});

test("the cart goes along into the account", LIMIT, async () => {
  await page.goto(atShop("/cart"));
  await page.click('.sum a[href^="/sign-in"]');
  await signIn(page, person);
  await arrive(page, atShop("/cart"));
  assert.equal(await page.locator("li.line").count(), 2);
  await inspect(page, "shop-cart-signed-in");
  await page.goto(atShop("/orders"));
  await inspect(page, "shop-orders-none");
  await page.goto(atShop("/account"));
  await inspect(page, "shop-account");
});

test("a wrong address is said at its field", LIMIT, async () => {
  await page.goto(atShop("/checkout"));
  await inspect(page, "shop-checkout");
  await page.fill("#email", "nowhere");
  await page.fill("#street", "");
  await page.click("form.address button.primary");
  await page.waitForSelector(".alert");
  assert.match(await page.title(), /^Error: /);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "alert");
  await inspect(page, "shop-checkout-wrong", { reload: false });
});

test("an order that is sent twice is one order", LIMIT, async () => {
  await page.goto(atShop("/checkout"));
  await fillAddress();
  await page.dblclick("form.address button.primary");
  await page.waitForURL("**/orders/**");
  await inspect(page, "shop-order-unpaid");
  await page.goBack();
  assert.equal(await orders(), 1);
});

test("the way back from an order orders nothing again", LIMIT, async () => {
  await put("mat-6");
  await page.goto(atShop("/checkout"));
  await fillAddress();
  await page.click("form.address button.primary");
  await page.waitForURL("**/orders/**");
  const order = page.url();
  await page.goBack();
  await page.waitForURL("**/c**");
  if (new URL(page.url()).pathname === "/checkout") {
    await fillAddress();
    await page.click("form.address button.primary");
    await page.waitForURL(order);
  }
  assert.equal(await orders(), 2);
  await page.goto(order);
  await page.dblclick('button[value="paid"]');
  await page.waitForSelector(".state.paid");
  await inspect(page, "shop-order-paid", { reload: false });
  await page.goto(atShop("/orders"));
  await inspect(page, "shop-orders");
});

test("two tabs have one cart", LIMIT, async () => {
  const second = await page.context().newPage();
  await put("strata-2", "1");
  await page.goto(atShop("/checkout"));
  await fillAddress();
  await put("mat-6", "1", second);
  await page.click("form.address button.primary");
  await page.waitForSelector(".alert");
  assert.match(await page.textContent("main"), /look at the new total/, "another total is told before anything is ordered");
  assert.equal(await page.locator(".brief li").count(), 2);
  await second.goto(atShop("/checkout"));
  await fillAddress(second);
  await second.click("form.address button.primary");
  await second.waitForURL("**/orders/**");
  await page.click("form.address button.primary");
  await page.waitForURL("**/cart?empty");
  assert.equal(await orders(), 3);
});
