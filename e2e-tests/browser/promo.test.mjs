import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openApp } from "./support/app.mjs";
import { arrive } from "./support/arrival.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson } from "./support/person.mjs";
import { at, atShop } from "./support/platform.mjs";
import { becomes, watchRequests } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
const LONG_LIMIT = { timeout: 300_000 };
/** Of an event until every service has heard of it, and decided what follows. */
const HEARD_MILLIS = 60_000;
const LOOK_MILLIS = 2_000;
/** An offer that is shown counts for the caps, so that a slow page must not be loaded again. */
const OFFER_MILLIS = 10_000;
const WEEK_MILLIS = 7 * 86_400_000;
/** Of 42 km: 420 km, of which shoes live 480 to 800. */
const MARATHONS = 10;
/** As few people as a campaign may be for. */
const FLOOR = 20;
const AT_ONCE = 4;
/** Of the app and of the shop, which share a host here. */
const LANGUAGES = ["fitconnect-language", "shop-language"];
const PRODUCTS = fileURLToPath(new URL("../../shop/advised-products.json", import.meta.url));
const unique = Date.now().toString(36);
const TITLE = `Warm feet ${unique}`;
const wim = newPerson(`Wim Worn ${unique}`);
const ada = newPerson(`Ada Ash ${unique}`);
const eli = newPerson(`Eli Elder ${unique}`);
const complaints = [];
let chromium, pageOfWim, pageOfAda, pageOfEli, campaign;

async function open(person, ...roles) {
  const { page } = await openApp(chromium, person, { roles, prepare: (context) => complaints.push(gatherComplaints(context)) });
  return page;
}

/** A request as the web app sends it. */
function call(page, method, path, body, headers = {}) {
  return page.evaluate(
    async (request) => {
      const answer = await fetch(request.path, {
        method: request.method,
        headers: { "FitConnect-Web": "1", ...(request.body ? { "content-type": "application/json" } : {}), ...request.headers },
        ...(request.body ? { body: JSON.stringify(request.body) } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, etag: answer.headers.get("etag"), body: text ? JSON.parse(text) : undefined };
    },
    { method, path, body, headers },
  );
}

/** An adult at home in Germany, which advice and offers ask for. */
async function settle(page) {
  let profile;
  await becomes(HEARD_MILLIS, async () => (profile = await call(page, "GET", "/api/v1/profiles/me")).status === 200);
  const changed = await call(page, "PATCH", "/api/v1/profiles/me", { birthDate: "1990-05-17", homeRegion: "DE" }, { "If-Match": profile.etag });
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
}

/** Loads the page again until it shows what is looked for, or shows it no longer. */
async function comes(page, find, { isWanted = true, millis = LOOK_MILLIS } = {}) {
  return becomes(HEARD_MILLIS, async () => {
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const found = await find(page).first().waitFor({ timeout: millis }).then(
      () => true,
      () => false,
    );
    return found === isWanted;
  });
}

async function look(page, name) {
  const requests = watchRequests(page);
  await page.reload();
  await requests.idle();
  await inspect(page, `web-${name}`);
  await page.context().addCookies(LANGUAGES.map((cookie) => ({ name: cookie, value: "en", url: at("/") }))); // the inspection ends in another one
}

function cardOf(page, title) {
  return page.locator("section.card").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

before(async () => {
  chromium = await startChromium();
  pageOfWim = await open(wim);
  pageOfAda = await open(ada, "editor");
  pageOfEli = await open(eli, "editor");
}, LIMIT);

afterEach(() => complaints.forEach((each) => each.demandNone()));
after(() => chromium?.close());

test("an editor imports what the shop sells", LIMIT, async () => {
  await pageOfAda.goto(at("/app/back-office/catalogue"));
  await pageOfAda.setInputFiles("input[type=file]", PRODUCTS);
  await pageOfAda.getByText(/products imported/).waitFor();
  await look(pageOfAda, "catalogue");
});

test("an athlete consents to advice where its absence is explained", LIMIT, async () => {
  await settle(pageOfWim);
  await pageOfWim.goto(at("/app/advice"));
  await pageOfWim.getByRole("link", { name: "To your consents" }).click();
  await cardOf(pageOfWim, "Advice about gear").getByRole("button", { name: "I agree" }).click();
  await pageOfWim.getByText("You agreed.").waitFor();
  await look(pageOfWim, "consents");
});

test("worn shoes become advice with its reason", LIMIT, async () => {
  const { status, body: shoes } = await call(pageOfWim, "POST", "/api/v1/gear", { kind: "shoes", name: "Old trainers" }, { "Idempotency-Key": crypto.randomUUID() });
  assert.equal(status, 201, JSON.stringify(shoes));
  await pageOfWim.goto(at("/app/gear"));
  await pageOfWim.getByRole("link", { name: /Old trainers/ }).first().waitFor();
  for (let week = MARATHONS; week > 0; week -= 1) {
    await runIn(shoes.id, week);
  }
  complaints.forEach((each) => each.forget());

  await pageOfWim.goto(at("/app/"));
  const reason = (page) => page.getByRole("heading", { name: /^Old trainers: 4\d\d km of about 480 to 800/ });
  assert.ok(await comes(pageOfWim, reason), "the advice stands on Today");
  await pageOfWim.getByRole("link", { name: "Why this?" }).click();
  await pageOfWim.getByText(/Strata Pro racing shoe/).waitFor();
  await look(pageOfWim, "advice");
});

/** A marathon with the shoes, of which the diary hears a moment after they were added: until then it refuses. */
async function runIn(shoes, week) {
  const run = { sport: "running", startTime: new Date(Date.now() - week * WEEK_MILLIS).toISOString(), timeZone: "Europe/Berlin", elapsedSeconds: 14_400, distanceMeters: 42_000, gearIds: [shoes] };
  const key = { "Idempotency-Key": crypto.randomUUID() };
  assert.ok(await becomes(HEARD_MILLIS, async () => (await call(pageOfWim, "POST", "/api/v1/trainings", run, key)).status === 201), "the training is added");
}

test("leads into the shop, signed in, and what is bought stands in the gear list", LIMIT, async () => {
  await pageOfWim.goto(at("/app/advice"));
  await pageOfWim.getByRole("link", { name: "See it in the shop" }).first().click();
  await arrive(pageOfWim, atShop("/items/strata-2"));
  await pageOfWim.getByRole("link", { name: /^Your account: Wim/ }).waitFor();
  await pageOfWim.selectOption("#size", "42");
  await pageOfWim.click("form.put button");
  await pageOfWim.waitForURL("**/cart?put**");
  await pageOfWim.goto(atShop("/checkout"));
  await pageOfWim.fill("#street", "Harbour Road 1");
  await pageOfWim.fill("#postcode", "10115");
  await pageOfWim.fill("#city", "Berlin");
  await pageOfWim.selectOption("#country", "DE");
  await pageOfWim.click("form.address button.primary");
  await pageOfWim.waitForURL("**/orders/**");
  await pageOfWim.click('button[value="paid"]');
  await pageOfWim.waitForSelector(".state.paid");

  await pageOfWim.goto(at("/app/gear"));
  assert.ok(await comes(pageOfWim, (page) => page.getByRole("heading", { name: "You bought Strata 2 running shoe" })), "the purchase is known");
  await pageOfWim.getByRole("link", { name: /^Strata 2 running shoe/ }).first().waitFor();
  assert.equal(await pageOfWim.getByRole("link", { name: "See it in the shop" }).count(), 0, "the advice has ended");
  await look(pageOfWim, "gear-bought");
});

test("offers the old pair for retirement, and a return takes the new one away", LIMIT, async () => {
  await pageOfWim.goto(at("/app/gear"));
  await pageOfWim.getByRole("link", { name: "To Old trainers" }).click();
  await pageOfWim.getByRole("heading", { level: 1, name: "Old trainers" }).waitFor();
  await pageOfWim.getByRole("button", { name: /^More/ }).click();
  await pageOfWim.getByRole("menuitem", { name: "Retire" }).click();
  await pageOfWim.getByText("“Old trainers” is retired.").waitFor();

  await pageOfWim.goto(atShop("/orders"));
  await pageOfWim.locator('main a[href^="/orders/"]').first().click();
  await pageOfWim.getByRole("button", { name: "Return the order" }).click();
  await pageOfWim.waitForSelector(".state.returned");
  await pageOfWim.goto(at("/app/gear"));
  assert.ok(await comes(pageOfWim, (page) => page.getByRole("link", { name: /^Strata 2 running shoe/ }), { isWanted: false }), "the new pair has left the list");
});

test("a campaign for too few people is refused with the reason", LIMIT, async () => {
  await pageOfAda.goto(at("/app/back-office/campaigns?add=true"));
  const sheet = pageOfAda.getByRole("dialog");
  await sheet.getByLabel("Name, for editors").fill(TITLE);
  await sheet.getByLabel("Title, English").fill(TITLE);
  await sheet.getByLabel("Title, Russian").fill(`Тепло ногам ${unique}`);
  await sheet.getByLabel("Text, English").fill("Dry shoes for wet trails.");
  await sheet.getByLabel("Text, Russian").fill("Сухая обувь для мокрых троп.");
  await sheet.getByLabel("Product in the shop").fill("ridge-trail-gtx");
  await sheet.getByLabel("Shown at most to one person").fill("20");
  await sheet.getByText("Fewer people than a campaign needs").waitFor();
  await sheet.getByRole("button", { name: "Save the draft" }).click();
  await pageOfAda.getByRole("heading", { level: 1, name: TITLE }).waitFor();
  campaign = new URL(pageOfAda.url()).pathname;
  await look(pageOfAda, "campaign");
  await pageOfAda.goto(at("/app/back-office/campaigns"));
  await look(pageOfAda, "campaigns");
});

test("a second editor approves it, and who consents is shown it", LONG_LIMIT, async () => {
  await consent(pageOfWim);
  for (let made = 1; made < FLOOR; made += AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, FLOOR - made) }, join));
  }

  await pageOfAda.goto(at(campaign));
  assert.ok(await becomes(HEARD_MILLIS, () => enough(pageOfAda)), "enough people are counted");
  await pageOfAda.getByRole("button", { name: "Ask for approval" }).click();
  await pageOfAda.getByText("A second editor can approve it now.").waitFor();
  await pageOfEli.goto(at(campaign));
  await pageOfEli.getByRole("button", { name: "Approve", exact: true }).click();
  await pageOfEli.getByText("Approved: it runs within its days.").waitFor();

  await pageOfWim.goto(at("/app/"));
  assert.ok(await comes(pageOfWim, (page) => page.getByRole("heading", { name: TITLE }), { millis: OFFER_MILLIS }), "the offer stands on Today");
  await pageOfWim.getByText(/^Offer · You see it because you agreed/).waitFor();
  await cardOf(pageOfWim, TITLE).getByRole("link", { name: "See it in the shop" }).click();
  await arrive(pageOfWim, atShop("/items/ridge-trail-gtx"));

  await pageOfEli.getByRole("button", { name: "Stop for ever" }).click();
  await pageOfEli.getByText("Stopped: within five seconds nobody sees it.").waitFor();
});

async function consent(page) {
  const given = await call(page, "PUT", "/api/v1/profiles/me/consents/campaigns", { textVersion: "2026-12-01", place: "consents" });
  assert.equal(given.status, 204, JSON.stringify(given.body));
}

/** One more adult who consents to offers. */
async function join() {
  const page = await open(newPerson(`Crowd ${unique}`));
  await settle(page);
  await consent(page);
  await page.context().close();
}

async function enough(page) {
  const { body } = await call(page, "POST", "/api/v1/segment-sizes", { conditions: [] });
  return body.people !== undefined;
}
