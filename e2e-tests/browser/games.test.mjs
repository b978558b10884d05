import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { gatherComplaints } from "./support/complaints.mjs";
import { inspect } from "./support/inspection.mjs";
import { newPerson } from "./support/person.mjs";
import { at } from "./support/platform.mjs";
import { becomes, watchRequests } from "./support/waiting.mjs";

const LIMIT = { timeout: 300_000 };
/** Of an import until every service has heard of it. */
const HEARD_MILLIS = 60_000;
const LOOK_MILLIS = 4_000;
const DAY_MILLIS = 86_400_000;
const unique = Date.now().toString(36);
const TITLE = `Ten kilometres ${unique}`;
const nora = newPerson(`Nora North ${unique}`);
const edda = newPerson(`Edda Elm ${unique}`);
const mats = newPerson(`Mats Moss ${unique}`);
const complaints = [];
let chromium, pageOfNora, pageOfEdda, pageOfMats, challenge, flag, points;

function open(person, ...roles) {
  return openApp(chromium, person, { roles, prepare: (context) => complaints.push(gatherComplaints(context)) });
}

/** Loads the page again until it shows what is looked for. */
async function comes(page, find) {
  return becomes(HEARD_MILLIS, async () => {
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    return find(page).first().waitFor({ timeout: LOOK_MILLIS }).then(
      () => true,
      () => false,
    );
  });
}

async function look(page, name) {
  const requests = watchRequests(page);
  await page.reload();
  await requests.idle();
  await inspect(page, `web-${name}`);
  await page.context().addCookies([{ name: "fitconnect-language", value: "en", url: at("/") }]); // the inspection ends in another one
}

/** A run straight to the north, a point each second. */
function run(start, meters, seconds) {
  const point = (second) => {
    const latitude = 52.5 + (meters * second) / seconds / 111_195;
    return `<trkpt lat="${latitude.toFixed(7)}" lon="13.4"><ele>40</ele><time>${new Date(start + second * 1_000).toISOString()}</time></trkpt>`;
  };
  const points = Array.from({ length: seconds + 1 }, (_, second) => point(second)).join("");
  return `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Northwards</name><type>running</type><trkseg>${points}</trkseg></trk></gpx>`;
}

async function hand(page, name, gpx) {
  await page.goto(at("/app/import"));
  await page.setInputFiles("input[type=file]", { name, mimeType: "application/gpx+xml", buffer: Buffer.from(gpx) });
  await page.locator(".file.ended").waitFor({ timeout: 60_000 });
}

/** The points that the person has, as the service says. */
function pointsOf(page) {
  return page.evaluate(async () => (await (await fetch("/api/v1/achievements")).json()).points);
}

before(async () => {
  chromium = await startChromium();
  ({ page: pageOfNora } = await open(nora));
  ({ page: pageOfEdda } = await open(edda, "editor"));
  ({ page: pageOfMats } = await open(mats, "moderator"));
}, LIMIT);

afterEach(() => complaints.forEach((each) => each.demandNone()));
after(() => chromium?.close());

test("finds a challenge that an editor published, and takes part", LIMIT, async () => {
  await pageOfEdda.goto(at("/app/back-office/challenges"));
  await pageOfEdda.getByLabel("Title").fill(TITLE);
  await pageOfEdda.getByLabel("How far, km").fill("10");
  await pageOfEdda.getByLabel("First day").fill(new Date(Date.now() - 7 * DAY_MILLIS).toISOString().slice(0, 10));
  await pageOfEdda.getByRole("button", { name: "Publish a challenge" }).click();
  await pageOfEdda.getByText("The challenge is published.").waitFor();
  await look(pageOfEdda, "world-challenges");

  await pageOfNora.goto(at("/app/challenges?list=all"));
  const link = (page) => page.getByRole("link", { name: TITLE });
  assert.ok(await comes(pageOfNora, link), "the challenge is found");
  await look(pageOfNora, "challenges");
  await pageOfNora.goto(at("/app/challenges?list=all"));
  await link(pageOfNora).click();
  await pageOfNora.getByRole("button", { name: "Take part" }).click();
  await pageOfNora.getByText("You take part.").waitFor();
  challenge = new URL(pageOfNora.url()).pathname;
});

test("imports a run, and reads the award with its reason, the goal and the board", LIMIT, async () => {
  await hand(pageOfNora, "run.gpx", run(Date.now() - 2 * DAY_MILLIS, 10_200, 3_300));

  await pageOfNora.goto(at("/app/achievements?list=awards"));
  assert.ok(await comes(pageOfNora, (page) => page.getByText("First training")), "the award is there");
  await pageOfNora.getByRole("link", { name: /^Training of/ }).first().waitFor();
  await look(pageOfNora, "achievements");
  await pageOfNora.goto(at("/app/boards?period=all-time"));
  assert.ok(await comes(pageOfNora, (page) => page.getByText("You are 1 of 1")), "the board has the run");
  await look(pageOfNora, "boards");
  await pageOfNora.goto(at(challenge));
  assert.ok(await comes(pageOfNora, (page) => page.getByText(/^Reached on/)), "the goal is reached");
  await pageOfNora.getByRole("link", { name: "With this training" }).waitFor();
  await look(pageOfNora, "challenge");
  await pageOfNora.goto(at("/app/notifications"));
  assert.ok(await comes(pageOfNora, (page) => page.getByText("Challenge completed")), "the goal is told of");
  points = await pointsOf(pageOfNora);
  assert.ok(points > 0);
});

test("doubts a run that nobody could run, and hears the appeal", LIMIT, async () => {
  await hand(pageOfNora, "too-fast.gpx", run(Date.now() - 3 * DAY_MILLIS, 9_600, 1_200));

  await pageOfNora.goto(at("/app/fairness"));
  const row = (page) => page.getByRole("link", { name: /Faster than the sport can be/ });
  assert.ok(await comes(pageOfNora, row), "the flag is there");
  await look(pageOfNora, "fairness");
  await pageOfNora.goto(at("/app/fairness"));
  await row(pageOfNora).click();
  await pageOfNora.getByText(/^The training counts nowhere/).waitFor();
  flag = new URL(pageOfNora.url()).pathname;
  assert.equal(await pointsOf(pageOfNora), points, "it gives nothing");
  await look(pageOfNora, "flag");
  await pageOfNora.goto(at(flag));
  await pageOfNora.getByLabel("Why the recording is right").fill("My watch ran slow.");
  await pageOfNora.getByRole("button", { name: "Send the appeal" }).click();
  await pageOfNora.getByText("A moderator will decide. You are notified.").waitFor();

  await pageOfMats.goto(at("/app/back-office/fairness"));
  assert.ok(await comes(pageOfMats, (page) => page.getByText("My watch ran slow.")), "the appeal waits");
  await look(pageOfMats, "fairness-appeals");
  await pageOfMats.goto(at("/app/back-office/fairness"));
  const card = pageOfMats.getByRole("article").filter({ hasText: "My watch ran slow." });
  await card.getByLabel(/^Lift the flag/).check();
  await card.getByLabel("Explanation to the athlete").fill("Your other watch agrees.");
  await card.getByRole("button", { name: "Decide" }).click();
  await pageOfMats.getByText("The appeal is decided.").waitFor();
});

test("gives back what the flag held, and tells of it", LIMIT, async () => {
  await pageOfNora.goto(at(flag));
  assert.ok(await comes(pageOfNora, (page) => page.getByText("Your other watch agrees.")), "the decision is read");
  await pageOfNora.getByText(/^The training counts again/).waitFor();
  assert.ok(await becomes(HEARD_MILLIS, async () => (await pointsOf(pageOfNora)) > points), "the points are there");
  await pageOfNora.goto(at("/app/notifications"));
  assert.ok(await comes(pageOfNora, (page) => page.getByText("Your appeal is decided")), "the decision is told of");
});
