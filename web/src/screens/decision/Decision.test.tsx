import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as decisions } from "../decisions/screen";
import { screen as page } from "./screen";

const ID = "019a7d10-0000-7000-8000-000000000001";
const PATH = `/api/v1/moderation/decisions/${ID}`;
const CLUB = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2c";
const HIDDEN = {
  id: ID,
  measure: "hide",
  subject: { kind: "comment", id: "019a6b10-3c4d-7e5f-8a6b-000000000001", on: { kind: "club", id: CLUB } },
  rule: "harassment",
  explanation: "We do not insult each other here.",
  content: "You run like a duck.",
  decidedAt: "2026-11-20T10:00:00Z",
  standing: true,
  appealableUntil: "2027-05-19T10:00:00Z",
};
const APPEAL = { sentAt: "2026-11-21T08:00:00Z", text: "It was a joke." };

async function open(decision: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({ [`GET ${PATH}`]: { body: decision }, ...answers });
  await renderScreen(page, `/moderation/decisions/${ID}`);
  render(<Toasts />);
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("a decision about the person", () => {
  it("offers no appeal to who has the club of an erased account", async () => {
    await open({ ...HIDDEN, subject: { kind: "club", id: CLUB }, explanation: undefined, appealableUntil: undefined, inherited: true });

    expect(await screen.findByText(/published before it was yours/)).toBeVisible();
    expect(screen.queryByText("The time to appeal is over.")).toBeNull();
  });

  it("says what was decided, why, and about what", async () => {
    await open(HIDDEN);

    expect(await screen.findByRole("heading", { level: 1, name: "Moderators hid something of yours" })).toBeVisible();
    expect(screen.getByText("Insults, threats or harassment")).toBeVisible();
    expect(screen.getByText("We do not insult each other here.")).toBeVisible();
    expect(screen.getByText("You run like a duck.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Comment" })).toHaveAttribute("href", `/clubs/${CLUB}`);
  });

  it("is appealed once, with words", async () => {
    const sent = await open(HIDDEN, { [`PUT ${PATH}/appeal`]: { body: { ...HIDDEN, appealableUntil: undefined, appeal: APPEAL } } });
    const button = await screen.findByRole("button", { name: "Send the appeal" });

    await userEvent.click(button);
    expect(await screen.findByText("Write why, at most 1000 characters.")).toBeVisible();
    expect(sent(`PUT ${PATH}/appeal`)).toHaveLength(0);
    await userEvent.type(screen.getByLabelText("Why the decision is wrong"), "It was a joke.");
    await userEvent.click(button);

    expect(await screen.findByText("Another moderator will decide. You are notified.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Send the appeal" })).toBeNull();
    expect(await sent(`PUT ${PATH}/appeal`)[0]?.json()).toEqual({ text: "It was a joke." });
  });

  it("keeps the words of an appeal that is refused, and says why", async () => {
    await open(HIDDEN, { [`PUT ${PATH}/appeal`]: PROBLEM(409, "No appeal", "The measure no longer stands.") });
    await userEvent.type(await screen.findByLabelText("Why the decision is wrong"), "A joke");

    await userEvent.click(screen.getByRole("button", { name: "Send the appeal" }));

    expect(await screen.findByText("The measure no longer stands.")).toBeVisible();
    expect(screen.getByLabelText("Why the decision is wrong")).toHaveValue("A joke");
  });

  it("of a suspension says until when, and what an appeal came to", async () => {
    const appeal = { ...APPEAL, outcome: "upheld", explanation: "Threats are no jokes.", decidedAt: "2026-11-23T08:00:00Z" };
    await open({ ...HIDDEN, measure: "suspend", until: "2026-12-20T10:00:00Z", appealableUntil: undefined, appeal });

    expect(await screen.findByText(/^Until$/)).toBeVisible();
    expect(screen.getByText(/December 20, 2026|Dec 20, 2026/)).toBeVisible();
    expect(screen.getByText(/The decision was confirmed on/)).toBeVisible();
    expect(screen.getByText("Threats are no jokes.")).toBeVisible();
  });

  it("that was lifted says so", async () => {
    await open({ ...HIDDEN, standing: false, liftedAt: "2026-11-25T08:00:00Z", because: "reversed", appealableUntil: undefined });

    expect(await screen.findByText(/the moderators took the decision back/)).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Appeal" })).toBeNull();
  });

  it("about another is nowhere", async () => {
    await open(HIDDEN, { [`GET ${PATH}`]: PROBLEM(404, "Not found", "There is no such decision about you.") });

    expect(await screen.findByRole("heading", { name: "There is no such decision about you" })).toBeVisible();
  });
});

describe("the decisions about the person", () => {
  it("lead to each of them", async () => {
    fakeHouse({ "GET /api/v1/moderation/decisions": { body: { items: [HIDDEN] } } });
    await renderScreen(decisions, "/moderation/decisions");

    const row = await screen.findByRole("link", { name: /Hidden · Comment/ });
    expect(row).toHaveAttribute("href", `/moderation/decisions/${ID}`);
    expect(row).toHaveTextContent("In force");
  });

  it("say that there are none", async () => {
    fakeHouse({ "GET /api/v1/moderation/decisions": { body: { items: [] } } });
    await renderScreen(decisions, "/moderation/decisions");

    expect(await screen.findByRole("heading", { name: "Nothing has been decided about you" })).toBeVisible();
  });
});
