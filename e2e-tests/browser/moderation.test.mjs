import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { becomes, watchRequests } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
/** Of a decision until every service has heard of it. */
const HEARD_MILLIS = 30_000;
const LOOK_MILLIS = 3_000;
const unique = Date.now().toString(36);
const INSULT = `You run like a garden gnome (${unique}).`;
const rita = newPerson(`Rita Rowan ${unique}`);
const olaf = newPerson(`Olaf Oak ${unique}`);
const maya = newPerson(`Maya Maple ${unique}`);
const mika = newPerson(`Mika Marsh ${unique}`);
const complaints = [];
let chromium, pageOfRita, pageOfOlaf, pageOfMaya, pageOfMika, training, decision, caseOfOlaf;

function open(person, ...roles) {
  return openApp(chromium, person, { roles, prepare: (context) => complaints.push(gatherComplaints(context)) });
}

/** Loads the page again until it shows what is looked for, or shows it no longer. */
async function comes(page, find, isWanted = true) {
  return becomes(HEARD_MILLIS, async () => {
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const found = await find(page).first().waitFor({ timeout: LOOK_MILLIS }).then(
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
  await page.context().addCookies([{ name: "fitconnect-language", value: "en", url: at("/") }]); // the inspection ends in another one
}

before(async () => {
  chromium = await startChromium();
  let idOfRita;
  ({ page: pageOfRita, id: idOfRita } = await open(rita));
  ({ page: pageOfOlaf } = await open(olaf));
  ({ page: pageOfMaya } = await open(maya, "moderator"));
  ({ page: pageOfMika } = await open(mika, "moderator"));
  const made = await pageOfRita.evaluate(async () => {
    const answer = await fetch("/api/v1/trainings", {
      method: "POST",
      headers: { "content-type": "application/json", "FitConnect-Web": "1", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify({ sport: "running", name: "Round the garden", startTime: new Date(Date.now() - 3_600_000).toISOString(), timeZone: "Europe/Berlin", elapsedSeconds: 1_800, distanceMeters: 5_000, visibility: "everyone" }),
    });
    return { status: answer.status, body: await answer.json() };
  });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  training = { own: `/app/diary/${made.body.id}`, shown: `/app/people/${idOfRita}/trainings/${made.body.id}` };
}, LIMIT);

afterEach(() => complaints.forEach((each) => each.demandNone()));
after(() => chromium?.close());

test("reports a comment, and reads what happens next", LIMIT, async () => {
  await pageOfOlaf.goto(at(training.shown));
  assert.ok(await comes(pageOfOlaf, (page) => page.getByRole("textbox", { name: "Your comment" })), "the training is shown to others");
  await pageOfOlaf.getByRole("textbox", { name: "Your comment" }).fill(INSULT);
  await pageOfOlaf.getByRole("button", { name: "Comment", exact: true }).click();
  await pageOfOlaf.getByText(INSULT).waitFor();

  await pageOfRita.goto(at(training.own));
  await pageOfRita.getByRole("button", { name: `Comment by ${olaf.name}`, exact: true }).click();
  await pageOfRita.getByRole("menuitem", { name: "Report…" }).click();
  const sheet = pageOfRita.getByRole("dialog");
  await sheet.getByRole("button", { name: "Send the report" }).click();
  await sheet.getByText("Choose what is wrong.").waitFor();
  await sheet.getByLabel("Insults, threats or harassment").check();
  await sheet.getByLabel("What a moderator should know (optional)").fill("It is not the first one.");
  await sheet.getByRole("button", { name: "Send the report" }).click();
  await sheet.getByText("Your report has been sent").waitFor();
  await sheet.getByRole("link", { name: "My reports" }).click();
  await pageOfRita.getByRole("heading", { level: 1, name: "My reports" }).waitFor();
  await pageOfRita.getByText("Being looked at").waitFor();
  await look(pageOfRita, "reports");
});

test("shows a moderator the case, who hides the comment with an explanation", LIMIT, async () => {
  await pageOfMaya.goto(at("/app/back-office/moderation"));
  const row = (page) => page.getByRole("link", { name: `Comment · ${olaf.name}` });
  assert.ok(await comes(pageOfMaya, row), "the case stands in the queue");
  await look(pageOfMaya, "moderation-queue");
  await pageOfMaya.goto(at("/app/back-office/moderation"));
  await row(pageOfMaya).click();
  await pageOfMaya.getByRole("heading", { level: 1, name: `Comment · ${olaf.name}` }).waitFor();
  caseOfOlaf = new URL(pageOfMaya.url()).pathname;
  await pageOfMaya.getByText(INSULT).first().waitFor();
  await pageOfMaya.getByText("It is not the first one.").waitFor();
  await look(pageOfMaya, "moderation-case");

  await pageOfMaya.goto(at(caseOfOlaf));
  await pageOfMaya.getByLabel("Hide it").check();
  await pageOfMaya.getByLabel("Explanation to the person").fill("It mocks the person and says nothing of the training.");
  await pageOfMaya.getByRole("button", { name: "Hide it" }).click();
  await pageOfMaya.getByText("The case is decided.").waitFor();
  await pageOfMaya.getByRole("heading", { name: "Reverse the decision" }).waitFor();
  assert.equal(await pageOfMaya.locator("h1").evaluate((heading) => heading === document.activeElement), true, "the keyboard stays at the case");
});

test("hides it from others, and tells its author why", LIMIT, async () => {
  await pageOfRita.goto(at(training.own));
  await pageOfRita.getByRole("textbox", { name: "Your comment" }).waitFor();
  assert.equal(await pageOfRita.getByText(INSULT).count(), 0, "the comment is nowhere for others");
  await pageOfRita.goto(at("/app/settings/reports"));
  assert.ok(await comes(pageOfRita, (page) => page.getByText("Moderators acted on it")), "the reporter reads what became of it");

  await pageOfOlaf.goto(at("/app/notifications"));
  assert.ok(await comes(pageOfOlaf, (page) => page.getByText("Hidden by moderators")), "the author is told");
  await pageOfOlaf.goto(at(training.shown));
  await pageOfOlaf.getByText("Only you see this comment.").waitFor();
  await pageOfOlaf.getByRole("link", { name: "Why, and how to appeal" }).click();
  await pageOfOlaf.getByRole("heading", { level: 1, name: "Moderators hid something of yours" }).waitFor();
  decision = new URL(pageOfOlaf.url()).pathname;
  await pageOfOlaf.getByText("It mocks the person and says nothing of the training.").waitFor();
  await look(pageOfOlaf, "decision");
});

test("hears the author's appeal by another moderator, and shows the comment again", LIMIT, async () => {
  await pageOfOlaf.goto(at(decision));
  await pageOfOlaf.getByLabel("Why the decision is wrong").fill("We are friends, and she laughed.");
  await pageOfOlaf.getByRole("button", { name: "Send the appeal" }).click();
  await pageOfOlaf.getByText("Another moderator will decide. You are notified.").waitFor();

  await pageOfMika.goto(at("/app/back-office/moderation?state=appealed"));
  await pageOfMika.getByRole("link", { name: `Comment · ${olaf.name}` }).click();
  await pageOfMika.getByText("We are friends, and she laughed.").waitFor();
  await look(pageOfMika, "moderation-appeal");
  await pageOfMika.goto(at(caseOfOlaf));
  await pageOfMika.getByLabel("Grant the appeal and lift the measure").check();
  await pageOfMika.getByLabel("Explanation to the person").last().fill("Among friends it stands.");
  await pageOfMika.getByRole("button", { name: "Grant the appeal and lift the measure" }).click();
  await pageOfMika.getByText("The appeal is decided.").waitFor();

  await pageOfOlaf.goto(at("/app/moderation/decisions"));
  await pageOfOlaf.getByText("No longer in force").waitFor();
  await look(pageOfOlaf, "decisions");
  await pageOfRita.goto(at(training.own));
  assert.ok(await comes(pageOfRita, (page) => page.getByText(INSULT)), "the comment stands again");
});
