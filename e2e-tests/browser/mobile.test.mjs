import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openApp } from "./support/app.mjs";
import { startChromium } from "./support/chromium.mjs";
import { newPerson, signIn } from "./support/person.mjs";
import { issuer } from "./support/platform.mjs";
import { createAccount } from "./support/staff.mjs";
import { becomes } from "./support/waiting.mjs";

const LIMIT = { timeout: 240_000 };
const GUIDE = new URL("../../docs/mobile.md", import.meta.url);
const RIDE = new URL("../../web/public/sample-ride.gpx", import.meta.url);
const SEEN = [
  "profile", "created", "again", "renamed", "outdated", "unchanged", "accepted", "imported", "ride", "training", "added", "photos", "shown", "befriended", "friend", "commented", "comment", "sent", "sentAgain", "answers", "read",
  "refused", "refresh", "call",
];
const KNOWN_MILLIS = 30_000;
const person = newPerson("Mara Mobile");
let chromium, context, pageOfFriend, idOfFriend;

before(async () => {
  const id = await createAccount(person);
  chromium = await startChromium();
  context = await chromium.newContext({ locale: "en-GB" });
  ({ page: pageOfFriend, id: idOfFriend } = await openApp(chromium, newPerson("Freya Friend")));
  const isAsked = await becomes(KNOWN_MILLIS, async () => (await putAsFriend(`/api/v1/friend-requests/sent/${id}`)) === 200);
  assert.ok(isAsked, "the friend asks");
}, LIMIT);

/** What the friend does in a browser; returns the status. */
function putAsFriend(path, body) {
  return pageOfFriend.evaluate(async ([address, content]) => {
    const headers = { "FitConnect-Web": "1", ...(content ? { "content-type": "application/json" } : {}) };
    const answer = await fetch(address, { method: "PUT", headers, ...(content ? { body: JSON.stringify(content) } : {}) });
    return answer.status;
  }, [path, body]);
}

async function letFriendWrite(conversation) {
  const status = await putAsFriend(`/api/v1/conversations/${conversation}/messages/${randomUUID()}`, { text: "At eight." });
  assert.equal(status, 201);
}

after(() => chromium?.close());

/** What the system's browser hands to the app: the address of its own scheme that the last answer leads to. */
async function openInBrowser(address) {
  const page = await context.newPage();
  const handedOver = new Promise((resolve) =>
    page.on("response", (response) => {
      const target = response.headers().location ?? "";
      if (target.startsWith("io.fitconnect.app:")) {
        resolve(target);
      }
    }));
  await page.goto(address);
  await signIn(page, person);
  return handedOver;
}

/** A picture such as a phone takes, drawn by the browser. */
async function readPhoto() {
  const page = await context.newPage();
  await page.setViewportSize({ width: 640, height: 480 });
  await page.setContent("<h1>The bridge</h1>");
  return page.screenshot({ type: "jpeg" });
}

/** Runs the examples of the guide from top to bottom and returns what they came to. */
async function followGuide() {
  const examples = [...(await readFile(GUIDE, "utf8")).matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);
  assert.ok(examples.length >= 9, `${examples.length} examples`);
  const whole = `"use strict"; return (async () => {\n${examples.join("\n")}\nreturn { ${SEEN.join(", ")} };\n})();`;
  return new Function("house", "openInBrowser", "readRecording", "readPhoto", "letFriendWrite", whole)(
    issuer, openInBrowser, () => readFile(RIDE), readPhoto, letFriendWrite);
}

test("the guide for mobile apps does what it says", LIMIT, async () => {
  const seen = await followGuide();

  assert.equal(seen.profile.displayName, person.name);
  assert.equal(seen.created.status, 201);
  assert.equal(seen.again.headers.get("location"), seen.created.headers.get("location"), "a repeated entry makes no second training");
  assert.equal(seen.renamed.status, 200);
  assert.equal(seen.outdated.status, 412);
  assert.equal(seen.unchanged.status, 304);
  assert.equal(seen.accepted.status, 202);
  assert.equal(seen.imported.state, "done");
  assert.equal(seen.ride.name, "Sample ride");
  assert.equal(seen.added.status, 201);
  assert.deepEqual(seen.photos.map((photo) => photo.caption), ["The bridge"]);
  assert.deepEqual(new Set(seen.shown), new Set([seen.training.id, seen.ride.id]));
  assert.equal(seen.shown.length, 2);
  assert.equal(seen.friend, idOfFriend);
  assert.equal(seen.befriended.friendship, "friend");
  assert.equal(seen.commented.status, 201);
  assert.equal(seen.comment.mentions[0].athleteId, idOfFriend);
  assert.equal(seen.sent.status, 201);
  assert.equal(seen.sentAgain.status, 200);
  assert.deepEqual(seen.answers.map((answer) => answer.text), ["At eight."]);
  assert.equal((await seen.read.json()).unread, 0);
  assert.equal(seen.refused.status, 400);
  assert.ok(seen.refused.errors.length > 0);

  await seen.refresh();
  assert.equal((await seen.call("/api/v1/profiles/me")).status, 200, "the refreshed token is good");
});
