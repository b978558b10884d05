import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { becomes, watchRequests } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
/** Of a change until another person's browser shows it, on a machine with much else to do. What people wait for is measured by `benchmarks/live`. */
const ARRIVES_MILLIS = 30_000;
const LOOK_MILLIS = 3_000;
const unique = Date.now().toString(36);
const vera = newPerson(`Vera Vetrova ${unique}`);
const paul = newPerson(`Paul Pine ${unique}`);
let chromium, pageOfVera, pageOfPaul, idOfVera, idOfPaul, conversation, club;

/** A write of the page that the house has accepted: a page that is left earlier takes it along. */
function written(page, path) {
  return page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.url().includes(path) && answer.ok());
}

/** The page's stream of signals is open: what happens before that, a page shows when it is loaded the next time. */
function listening(page) {
  return page.waitForResponse((answer) => new URL(answer.url()).pathname === "/api/v1/live" && answer.ok());
}

before(async () => {
  chromium = await startChromium();
  ({ page: pageOfVera, id: idOfVera } = await openApp(chromium, vera));
  ({ page: pageOfPaul, id: idOfPaul } = await openApp(chromium, paul));
}, LIMIT);

after(() => chromium?.close());

test("asks to be friends, and shows the request in the other browser without a reload", LIMIT, async (t) => {
  const listens = listening(pageOfPaul);
  await pageOfPaul.goto(at("/app/friends?list=requests"));
  await listens;
  await pageOfPaul.getByRole("heading", { level: 1, name: "Friends" }).waitFor();
  await pageOfVera.goto(at(`/app/people/${idOfPaul}`));
  await pageOfVera.getByRole("button", { name: "Add friend" }).click();
  const begin = Date.now();

  const arrived = await becomes(ARRIVES_MILLIS, async () => (await pageOfPaul.getByText(vera.name).count()) > 0);
  assert.ok(arrived, "the request stands in the other browser without a reload");
  t.diagnostic(`the request arrived after ${Date.now() - begin} ms`);
});

test("accepts, and both are friends", LIMIT, async () => {
  const accepted = written(pageOfPaul, "/api/v1/friends/");
  await pageOfPaul.getByRole("button", { name: `Accept the request of ${vera.name}` }).click();
  await accepted;
  await pageOfPaul.goto(at("/app/friends"));
  await pageOfPaul.getByRole("link", { name: vera.name }).waitFor();
  await pageOfVera.goto(at("/app/friends"));
  await pageOfVera.getByRole("link", { name: paul.name }).waitFor();
});

test("shows a friend's training in the feed, with its discussion", LIMIT, async () => {
  const made = await pageOfVera.evaluate(async () => {
    const answer = await fetch("/api/v1/trainings", {
      method: "POST",
      headers: { "content-type": "application/json", "FitConnect-Web": "1", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify({ sport: "running", name: "Along the river", startTime: new Date(Date.now() - 3_600_000).toISOString(), timeZone: "Europe/Berlin", elapsedSeconds: 2_400, distanceMeters: 8_000, visibility: "friends" }),
    });
    return { status: answer.status, body: await answer.text() };
  });
  assert.equal(made.status, 201, made.body);
  await pageOfPaul.goto(at("/app/feed"));
  const shown = await becomes(ARRIVES_MILLIS, async () => {
    await pageOfPaul.reload();
    return pageOfPaul.getByRole("link", { name: "Along the river" }).waitFor({ timeout: LOOK_MILLIS }).then(
      () => true,
      () => false,
    );
  });
  assert.ok(shown, "the training stands in the feed of the friend");

  await pageOfPaul.getByRole("link", { name: "Along the river" }).click();
  await pageOfPaul.getByRole("heading", { level: 1, name: "Along the river" }).waitFor();
  await pageOfPaul.getByRole("textbox", { name: "Your comment" }).fill("Which river?");
  await pageOfPaul.getByRole("button", { name: "Comment", exact: true }).click();
  await pageOfPaul.getByText("Which river?").waitFor();
});

test("carries messages both ways without a reload", LIMIT, async (t) => {
  const veraListens = listening(pageOfVera);
  await pageOfVera.goto(at(`/app/people/${idOfPaul}`));
  await veraListens;
  await pageOfVera.getByRole("button", { name: "Write" }).click();
  await pageOfVera.waitForURL(/\/app\/messages\//);
  conversation = new URL(pageOfVera.url()).pathname;
  const paulListens = listening(pageOfPaul);
  await pageOfPaul.goto(at(conversation));
  await pageOfPaul.getByRole("textbox", { name: "Message" }).waitFor();
  await paulListens;

  for (const [from, to, text] of [
    [pageOfVera, pageOfPaul, "Tomorrow at seven?"],
    [pageOfPaul, pageOfVera, "At the bridge."],
  ]) {
    await from.getByRole("textbox", { name: "Message" }).fill(text);
    await from.getByRole("textbox", { name: "Message" }).press("Enter");
    await from.getByText(text).first().waitFor();
    const begin = Date.now();
    const arrived = await becomes(ARRIVES_MILLIS, async () => (await to.locator(".thread").getByText(text).count()) > 0);
    assert.ok(arrived, `"${text}" arrived without a reload`);
    t.diagnostic(`a message arrived after ${Date.now() - begin} ms`);
  }
});

test("founds a club, which the other finds by its name and joins", LIMIT, async () => {
  const name = `Harbour ${unique} striders`;
  await pageOfVera.goto(at("/app/clubs"));
  await pageOfVera.getByRole("button", { name: "Found a club" }).first().click();
  const sheet = pageOfVera.getByRole("dialog");
  await sheet.getByLabel("Name").fill(name);
  await sheet.getByRole("button", { name: "Found a club" }).click();
  await pageOfVera.getByRole("heading", { level: 1, name }).waitFor();
  club = new URL(pageOfVera.url()).pathname;

  await pageOfPaul.goto(at("/app/clubs"));
  await pageOfPaul.getByLabel("Search clubs by name").fill(`striders ${unique}`);
  await pageOfPaul.getByRole("link", { name }).click();
  await pageOfPaul.getByRole("button", { name: "Join", exact: true }).click();
  await pageOfPaul.getByText("You are a member now.").waitFor();
});

test("every screen of the two in both languages, both themes, narrow and wide", { timeout: 600_000 }, async () => {
  const complaints = gatherComplaints(pageOfPaul.context());
  const requests = watchRequests(pageOfPaul);
  for (const [path, name] of [
    [`/app/people/${idOfVera}`, "person"],
    ["/app/feed", "feed"],
    ["/app/messages", "messages"],
    [conversation, "conversation"],
    ["/app/clubs", "clubs"],
    [club, "club"],
  ]) {
    await pageOfPaul.goto(at(path));
    await requests.idle();
    await inspect(pageOfPaul, `web-${name}`);
  }
  complaints.demandNone();
});

test("blocks, and is nowhere for the other at once", LIMIT, async () => {
  await pageOfVera.goto(at(`/app/people/${idOfPaul}`));
  await pageOfVera.getByRole("button", { name: /^More/ }).click();
  await pageOfVera.getByRole("menuitem", { name: "Block" }).click();
  const blocked = written(pageOfVera, "/api/v1/blocks/");
  await pageOfVera.getByRole("dialog").getByRole("button", { name: "Block" }).click();
  await blocked;
  await pageOfVera.getByText("Blocked").first().waitFor();

  await pageOfPaul.goto(at(`/app/people/${idOfVera}`));
  await pageOfPaul.getByRole("heading", { level: 1, name: "Nobody is found here" }).waitFor();
  await pageOfPaul.goto(at("/app/friends"));
  await pageOfPaul.getByRole("heading", { level: 1, name: "Friends" }).waitFor();
  assert.equal(await pageOfPaul.getByText(vera.name).count(), 0);
  await pageOfPaul.goto(at("/app/feed"));
  await pageOfPaul.getByRole("heading", { level: 1, name: "Feed" }).waitFor();
  await pageOfPaul.getByRole("link", { name: "Find people" }).waitFor();
});
