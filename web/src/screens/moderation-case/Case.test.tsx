import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as queue } from "../moderation-queue/screen";
import { screen as page } from "./screen";

const ID = "019a7d10-0000-7000-8000-0000000000c1";
const DECISION = "019a7d10-0000-7000-8000-0000000000d1";
const COMMENT = "019a6b10-3c4d-7e5f-8a6b-000000000001";
const BEN = { athleteId: "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a", name: "Ben" };
const PATH = `/api/v1/moderation/cases/${ID}`;
const SUBJECT = { kind: "comment", id: COMMENT, on: { kind: "club", id: "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c" } };
const AT = "2026-11-20T10:00:00Z";
const SUMMARY = { id: ID, subject: SUBJECT, person: BEN, reporterCount: 2, severity: 3, state: "open", openedAt: AT };
const OPEN = {
  ...SUMMARY,
  revision: 3,
  content: { text: "You run like a swan." },
  reasons: [{ reason: "harassment", count: 2 }],
  reports: [{ reason: "harassment", source: "person", reportedAt: AT, text: "He does this daily.", evidence: "You run like a duck." }],
  versions: [{ version: 1, text: "You run like a hen.", writtenAt: AT }],
  around: [
    { id: "019a6b10-3c4d-7e5f-8a6b-000000000000", author: { athleteId: "1", name: "Mira" }, text: "New best time!", writtenAt: AT },
    { id: COMMENT, author: BEN, text: "You run like a swan.", writtenAt: AT },
  ],
  history: [{ id: "019a7d10-0000-7000-8000-0000000000d0", caseId: "019a7d10-0000-7000-8000-0000000000c0", measure: "warn", rule: "hate", decidedAt: AT, standing: true }],
  audit: [{ action: "read", actor: { athleteId: "2", name: "Olga" }, at: AT }],
};
const HIDE = { id: DECISION, caseId: ID, measure: "hide", rule: "harassment", explanation: "No insults.", decidedAt: AT, standing: true };
const DECIDED = { ...OPEN, state: "decided", revision: 4, decision: HIDE, history: [HIDE, ...OPEN.history] };
const APPEALED = { ...DECIDED, state: "appealed", decision: { ...HIDE, appeal: { sentAt: AT, text: "A joke." } } };

async function open(one: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({ [`GET ${PATH}`]: { body: one, headers: { ETag: '"v3"' } }, ...answers });
  await renderScreen(page, `/back-office/moderation/${ID}`);
  render(<Toasts />);
  await screen.findByRole("heading", { level: 1, name: "Comment · Ben" });
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

const decide = async (measure: string) => {
  await userEvent.click(screen.getByRole("radio", { name: measure }));
  await userEvent.type(screen.getByLabelText("Explanation to the person"), "No insults.");
  await userEvent.click(screen.getByRole("button", { name: measure }));
};

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("a case", () => {
  it("shows what was reported, what became of it, what stands around it, and what was decided before", async () => {
    await open(OPEN);

    expect(screen.getByText("You run like a duck.")).toBeVisible();
    expect(screen.getByText("You run like a hen.")).toBeVisible();
    expect(screen.getAllByText("You run like a swan.")).toHaveLength(2);
    expect(screen.getByText("New best time!")).toBeVisible();
    expect(screen.getByText("He does this daily.")).toBeVisible();
    expect(screen.getByText("Insults, threats or harassment: 2")).toBeVisible();
    expect(screen.getByRole("link", { name: /Warning/ })).toHaveAttribute("href", "/back-office/moderation/019a7d10-0000-7000-8000-0000000000c0");
    expect(screen.getByText(/Olga/)).toBeVisible();
  });

  it("says that the account of the person is gone, and lets the decision be reversed", async () => {
    fakeHouse({ [`GET ${PATH}`]: { body: { ...DECIDED, person: undefined, subject: { kind: "club", id: ID }, personErased: true, reports: [], around: [], history: [], decision: { ...HIDE, explanation: undefined } }, headers: { ETag: '"v4"' } } });
    await renderScreen(page, `/back-office/moderation/${ID}`);

    expect(await screen.findByRole("heading", { level: 1, name: "Club · account erased" })).toBeVisible();
    expect(screen.getByText("The account no longer exists")).toBeVisible();
    expect(screen.getByText("It is shown again at once.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Reverse the decision" })).toBeVisible();
  });

  it("is decided in the version that was read", async () => {
    const sent = await open(OPEN, { [`POST ${PATH}/decisions`]: { body: DECIDED, headers: { ETag: '"v4"' } } });

    await decide("Hide it");

    expect(await screen.findByText("The case is decided.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Decide" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    const [request] = sent(`POST ${PATH}/decisions`);
    expect(request?.headers.get("If-Match")).toBe('"v3"');
    expect(await request?.json()).toEqual({ measure: "hide", rule: "harassment", explanation: "No insults." });
  });

  it("asks for the explanation of a measure", async () => {
    const sent = await open(OPEN);
    await userEvent.click(screen.getByRole("radio", { name: "Suspend the account" }));

    await userEvent.click(screen.getByRole("button", { name: "Suspend the account" }));

    expect(await screen.findByText(/Explain it to the person/)).toBeVisible();
    expect(sent(`POST ${PATH}/decisions`)).toHaveLength(0);
  });

  it.each([409, 412])("says at %d that another moderator was faster, and shows what is decided", async (status) => {
    let isDecided = false;
    await open(OPEN, {
      [`GET ${PATH}`]: () => ({ body: isDecided ? DECIDED : OPEN, headers: { ETag: isDecided ? '"v4"' : '"v3"' } }),
      [`POST ${PATH}/decisions`]: () => {
        isDecided = true;
        return PROBLEM(status, "Nothing to decide", "Somebody has decided this case.");
      },
    });

    await decide("Warn the person");

    expect(await screen.findByText("Another moderator was faster")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "Decision" })).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Decide" })).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("says why a moderator may not decide", async () => {
    await open(OPEN, { [`POST ${PATH}/decisions`]: PROBLEM(403, "You are a party", "You do not decide about what you reported.") });

    await decide("Warn the person");

    expect(await screen.findByText("You do not decide about what you reported.")).toBeVisible();
    expect(screen.getByLabelText("Explanation to the person")).toHaveValue("No insults.");
  });

  it("has its appeal decided", async () => {
    const path = `POST /api/v1/moderation/decisions/${DECISION}/appeal/decision`;
    const appeal = { sentAt: AT, text: "A joke.", outcome: "granted", decidedAt: AT, explanation: "Fair." };
    const sent = await open(APPEALED, { [path]: { body: { ...DECIDED, revision: 5, decision: { ...HIDE, standing: false, liftedAt: AT, because: "appeal", appeal } } } });
    expect(screen.getByText("A joke.")).toBeVisible();

    const form = screen.getByRole("radio", { name: /Grant the appeal/ }).closest("form") as HTMLElement;
    await userEvent.click(within(form).getByRole("radio", { name: /Grant the appeal/ }));
    await userEvent.type(within(form).getByRole("textbox"), "Fair.");
    await userEvent.click(within(form).getByRole("button"));

    expect(await screen.findByText("The appeal is decided.")).toBeVisible();
    expect(await sent(path)[0]?.json()).toEqual({ outcome: "granted", explanation: "Fair." });
    expect(screen.queryByRole("heading", { name: "Reverse the decision" })).toBeNull();
  });

  it("is reversed with a note", async () => {
    const path = `POST /api/v1/moderation/decisions/${DECISION}/reversal`;
    const sent = await open(DECIDED, { [path]: { body: { ...DECIDED, revision: 5, decision: { ...HIDE, standing: false, liftedAt: AT, because: "reversed" } } } });

    await userEvent.type(screen.getByLabelText("Note for moderators (optional)"), "Mistaken.");
    await userEvent.click(screen.getByRole("button", { name: "Reverse the decision" }));

    expect(await screen.findByText("The decision is reversed.")).toBeVisible();
    expect(await sent(path)[0]?.json()).toEqual({ note: "Mistaken." });
  });
});

describe("the queue", () => {
  const OTHER = { ...SUMMARY, id: DECISION, person: undefined, reporterCount: 0, severity: 1 };

  it("goes through its cases by keys", async () => {
    fakeHouse({ "GET /api/v1/moderation/cases": { body: { items: [SUMMARY, OTHER] } } });
    await renderScreen(queue, "/back-office/moderation");
    const first = await screen.findByRole("link", { name: /Comment · Ben/ });
    expect(first).toHaveTextContent("Grave");

    await userEvent.keyboard("j");
    expect(first).toHaveFocus();
    await userEvent.keyboard("j");
    expect(screen.getByRole("link", { name: /found by the list of words/ })).toHaveFocus();
    await userEvent.keyboard("k");
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute("href", `/back-office/moderation/${ID}`);
  });

  it("shows appeals apart, page by page", async () => {
    const asked = fakeHouse({
      "GET /api/v1/moderation/cases": ({ searchParams }) => ({
        body: searchParams.get("state") === "open" ? { items: [] } : searchParams.has("cursor") ? { items: [OTHER] } : { items: [SUMMARY], nextCursor: "next" },
      }),
    });
    await renderScreen(queue, "/back-office/moderation");
    expect(await screen.findByRole("heading", { name: "No case is open" })).toBeVisible();

    await userEvent.click(screen.getByRole("radio", { name: "Appealed" }));
    await userEvent.click(await screen.findByRole("button", { name: "Show more" }));

    expect(await screen.findByRole("link", { name: /no person concerned/ })).toBeVisible();
    expect(asked.map(({ url }) => new URL(url).searchParams.get("cursor")).filter(Boolean)).toEqual(["next"]);
  });
});
