import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, settleDone, Toasts } from "../design";
import { fakeHouse, PROBLEM } from "../testing/house";
import { renderScreen } from "../testing/render";
import { Discussion } from "./Discussion";
import { reacted } from "./subject";

const CLUB = "019a6b10-3c4d-7e5f-8a6b-7c8d9e0f1a2b";
const ME = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const PATH = `/api/v1/discussions/clubs/${CLUB}`;
const FIRST = "019a6b10-3c4d-7e5f-8a6b-000000000001";

const NO_REACTIONS = { kinds: [], total: 0 };

function comment(members: Record<string, unknown> = {}): Record<string, unknown> {
  return { id: FIRST, version: 3, createdAt: "2026-11-22T05:30:00Z", deleted: false, author: { athleteId: BEN, name: "Ben" }, text: "Well done", mentions: [], reactions: NO_REACTIONS, answers: { count: 0, newest: [] }, ...members };
}

async function open(items: readonly Record<string, unknown>[], answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({
    "GET /app/session": { body: { signedIn: true, accountId: ME, name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } },
    [`GET ${PATH}`]: { body: { subject: { kind: "club", id: CLUB }, comments: items.length, reactions: { kinds: [{ reaction: "fire", count: 2 }], total: 2 } } },
    [`GET ${PATH}/comments`]: { body: { items } },
    ...answers,
  });
  await renderScreen(
    {
      path: "talk",
      load: () =>
        Promise.resolve({
          Screen: () => (
            <>
              <Discussion subject={{ kind: "club", id: CLUB }} />
              <Toasts />
            </>
          ),
        }),
    },
    "/talk",
  );
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("a discussion", () => {
  it("is empty at first, and takes a comment once", async () => {
    const sent = await open([], { [`POST ${PATH}/comments`]: { status: 201, body: comment() } });
    expect(await screen.findByText("Nothing has been said yet. Write the first comment.")).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Comment" }));
    expect(screen.getByText("Write something, at most 2000 characters.")).toBeVisible();
    await userEvent.type(screen.getByLabelText("Your comment"), "Hello all");
    await userEvent.click(screen.getByRole("button", { name: "Comment" }));

    await expect.poll(() => sent(`POST ${PATH}/comments`)).toHaveLength(1);
    const [request] = sent(`POST ${PATH}/comments`);
    expect(await request?.json()).toEqual({ text: "Hello all" });
    expect(request?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
    await expect.poll(() => (screen.getByLabelText("Your comment") as HTMLTextAreaElement).value).toBe("");
  });

  it("tells a suspended account until when, and leads to the appeal", async () => {
    const decision = "/api/v1/moderation/decisions/019a7d10-0000-7000-8000-000000000001";
    const body = { type: "https://fitconnect.example/problems/account-suspended", title: "Account suspended", status: 403, detail: "Your account is suspended until 2026-12-20T10:00:00Z. You can appeal.", decision };
    await open([], { [`POST ${PATH}/comments`]: { status: 403, body } });
    await userEvent.type(await screen.findByLabelText("Your comment"), "Hello all");

    await userEvent.click(screen.getByRole("button", { name: "Comment" }));

    expect(await screen.findByText("Account suspended")).toBeVisible();
    expect(screen.getByText(/until December 20, 2026/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Why, and how to appeal" })).toHaveAttribute("href", "/moderation/decisions/019a7d10-0000-7000-8000-000000000001");
    expect(screen.getByLabelText("Your comment")).toHaveValue("Hello all");
  });

  it("says to the author alone that moderators hid a comment", async () => {
    const hidden = { decisionId: "019a7d10-0000-7000-8000-000000000001", rule: "hate" };
    await open([comment({ deleted: true, author: { athleteId: ME, name: "Anna" }, hidden }), comment({ id: CLUB, deleted: true, author: undefined, text: undefined })]);

    expect(await screen.findByText("Only you see this comment.")).toBeVisible();
    expect(screen.getByText("Well done")).toBeVisible();
    expect(screen.getByRole("link", { name: "Why, and how to appeal" })).toHaveAttribute("href", `/moderation/decisions/${hidden.decisionId}`);
    expect(screen.getByText("Deleted comment")).toBeVisible();
  });

  it("offers to report what others say, and not what the person says", async () => {
    await open([comment(), comment({ id: CLUB, author: { athleteId: ME, name: "Anna" }, text: "Mine" })]);
    const [theirs, mine] = await screen.findAllByRole("article");

    await userEvent.click(within(theirs as HTMLElement).getByRole("button", { name: "Comment by Ben" }));
    expect(await screen.findByRole("menuitem", { name: "Report…" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await userEvent.click(within(mine as HTMLElement).getByRole("button", { name: "Comment by you" }));

    expect(await screen.findByRole("menuitem", { name: "Edit" })).toBeVisible();
    expect(screen.queryByRole("menuitem", { name: "Report…" })).toBeNull();
  });

  it("names whom a comment mentions, and answers it", async () => {
    const sent = await open([comment({ text: `Thanks @{${ME}} and @{}`, mentions: [{ athleteId: ME, name: "Anna" }] })], { [`POST ${PATH}/comments/${FIRST}/answers`]: { status: 201, body: comment() } });
    const item = await screen.findByRole("article");
    expect(item).toHaveTextContent("Thanks @You and @An athlete");

    await userEvent.click(within(item).getByRole("button", { name: "Answer" }));
    await userEvent.type(screen.getByLabelText("Your answer to Ben"), "Glad, @Ben");
    await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));

    await expect.poll(() => sent(`POST ${PATH}/comments/${FIRST}/answers`)).toHaveLength(1);
    expect(await sent(`POST ${PATH}/comments/${FIRST}/answers`)[0]?.json()).toEqual({ text: `Glad, @{${BEN}}` });
  });

  it("joins in a reaction, and picks one of six", async () => {
    const sent = await open([], { [`PUT ${PATH}/reaction`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Fire: 2" }));
    await expect.poll(() => sent(`PUT ${PATH}/reaction`)).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "React" }));
    expect(await screen.findAllByRole("menuitemradio")).toHaveLength(6);
    await userEvent.click(screen.getByRole("menuitemradio", { name: "Support" }));

    await expect.poll(() => sent(`PUT ${PATH}/reaction`)).toHaveLength(2);
    expect(await sent(`PUT ${PATH}/reaction`)[1]?.json()).toEqual({ reaction: "support" });
  });

  it("says who reacted", async () => {
    await open([], { [`GET ${PATH}/reactions`]: { body: { items: [{ person: { athleteId: BEN, name: "Ben" }, reaction: "fire", reactedAt: "2026-11-22T05:30:00Z" }] } } });

    await userEvent.click(await screen.findByRole("button", { name: "2 reactions" }));

    expect(await within(await screen.findByRole("dialog", { name: "Reactions" })).findByRole("listitem")).toHaveTextContent("BenFire");
  });

  it("changes the person's own comment in the version that was read", async () => {
    const sent = await open([comment({ author: { athleteId: ME, name: "Anna" } })], { [`PUT ${PATH}/comments/${FIRST}`]: { body: comment() } });

    await userEvent.click(await screen.findByRole("button", { name: "Comment by you" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Edit" }));
    await userEvent.type(screen.getByLabelText("Edit your comment"), "!");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    await expect.poll(() => sent(`PUT ${PATH}/comments/${FIRST}`)).toHaveLength(1);
    const [request] = sent(`PUT ${PATH}/comments/${FIRST}`);
    expect(request?.headers.get("If-Match")).toBe('"v3"');
    expect(await request?.json()).toEqual({ text: "Well done!" });
  });

  it("deletes once the offer to undo it has gone", async () => {
    const sent = await open([comment({ author: { athleteId: ME, name: "Anna" } })], { [`DELETE ${PATH}/comments/${FIRST}`]: { status: 204, body: undefined } });
    const remove = async () => {
      await userEvent.click(await screen.findByRole("button", { name: "Comment by you" }));
      await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
    };

    await remove();
    expect(screen.queryByRole("article")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("article")).toBeVisible();
    expect(sent(`DELETE ${PATH}/comments/${FIRST}`)).toHaveLength(0);
    await remove();
    await settleDone();

    expect(sent(`DELETE ${PATH}/comments/${FIRST}`)).toHaveLength(1);
  });

  it("leaves the place of a deleted comment that has answers", async () => {
    const answer = comment({ id: FIRST.replace(/1$/, "2"), threadId: FIRST, text: "Thanks" });
    await open([comment({ author: { athleteId: ME, name: "Anna" }, answers: { count: 1, newest: [answer] } })]);

    await userEvent.click(await screen.findByRole("button", { name: "Comment by you" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));

    expect(await screen.findByText("Deleted comment")).toBeVisible();
    expect(screen.getByRole("article")).toHaveTextContent("Thanks");
  });

  it("lists all answers when it is asked to", async () => {
    const answer = (number: number) => comment({ id: FIRST.replace(/1$/, String(number)), threadId: FIRST, text: `Answer ${number}` });
    await open([comment({ answers: { count: 3, newest: [answer(3), answer(4)] } })], { [`GET ${PATH}/comments/${FIRST}/answers`]: { body: { items: [answer(2), answer(3), answer(4)] } } });

    await userEvent.click(await screen.findByRole("button", { name: "Show all 3 answers" }));

    expect(await screen.findByText("Answer 2")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Show all/ })).toBeNull();
  });

  it("shows nothing to who may not hear it", async () => {
    const sent = await open([], { [`GET ${PATH}`]: PROBLEM(404, "Not found", "There is no such club.") });
    await expect.poll(() => sent(`GET ${PATH}`)).toHaveLength(1);

    await expect.poll(() => screen.queryByRole("heading", { name: "Discussion" })).toBeNull();
  });
});

describe("counts of reactions", () => {
  it("know another choice at once", () => {
    const stands = { kinds: [{ reaction: "like" as const, count: 1 }, { reaction: "fire" as const, count: 2 }], own: "like" as const, total: 3 };

    expect(reacted(stands, "fire")).toEqual({ kinds: [{ reaction: "fire", count: 3 }], own: "fire", total: 3 });
    expect(reacted(stands, undefined)).toEqual({ kinds: [{ reaction: "fire", count: 2 }], total: 2 });
  });
});
