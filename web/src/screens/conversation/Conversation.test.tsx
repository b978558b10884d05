import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { settleDone, Toasts } from "../../design/Toast";
import { fakeHouse } from "../../testing/house";
import { queriesOfTest } from "../../testing/queries";
import { renderScreen } from "../../testing/render";
import { screen as conversation } from "./screen";

const ID = "019a7c10-0000-7000-8000-000000000001";
const MIRA = "019a7c10-0000-7000-8000-00000000000a";
const PATH = `/api/v1/conversations/${ID}`;

const READ = {
  id: ID,
  kind: "direct",
  athleteId: MIRA,
  name: "Mira Koval",
  participants: 2,
  role: "member",
  muted: false,
  unread: 1,
  readNumber: 1,
  lastNumber: 2,
  createdAt: "2026-11-01T08:00:00Z",
  activeAt: "2026-11-29T18:30:00Z",
};
const said = (number: number, text: string, own: boolean) => ({ number, clientId: ID.replace(/1$/, String(number)), athleteId: MIRA, own, state: "sent", text, sentAt: "2026-11-29T18:30:00Z", attachments: [] });

function house(more: Parameters<typeof fakeHouse>[0] = {}) {
  return fakeHouse({
    [`GET ${PATH}`]: { body: READ },
    [`GET ${PATH}/messages`]: { body: { items: [said(1, "Run tomorrow?", true), said(2, "Yes, see https://example.org/route", false)], more: false } },
    [`GET ${PATH}/participants`]: { body: { items: [{ athleteId: MIRA, name: "Mira Koval", role: "member", joinedAt: "2026-11-01T08:00:00Z", readNumber: 2 }], invited: [] } },
    [`GET ${PATH}/messages/held`]: { body: { items: [] } },
    "GET /api/v1/conversations/invitations": { body: { items: [] } },
    "GET /api/v1/conversations": { body: { items: [] } },
    "GET /api/v1/notifications/unread-count": { body: { count: 0, more: false } },
    "GET /api/v1/conversations/unread-count": { body: { count: 0, more: false, invitations: 0 } },
    [`PUT ${PATH}/read`]: { body: READ },
    ...more,
  });
}

it("shows what was said in order, links addresses, and marks it as read", async () => {
  const asked = house();
  await renderScreen(conversation, `/messages/${ID}`);

  const [first, second] = (await screen.findByText("Run tomorrow?")).closest("ol")?.children ?? [];
  expect(first).toHaveTextContent("Run tomorrow?");
  expect(within(second as HTMLElement).getByRole("link", { name: "https://example.org/route" })).toHaveAttribute("rel", expect.stringContaining("noopener"));
  await expect.poll(() => asked.filter(({ url }) => url.endsWith("/read")).length).toBe(1);
  expect(await asked.find(({ url }) => url.endsWith("/read"))?.json()).toEqual({ number: 2 });
});

it("offers to report the title of a group", async () => {
  const group = { ...READ, kind: "group", title: "Saturday hills", athleteId: undefined, name: undefined };
  const asked = house({
    [`GET ${PATH}`]: { body: group },
    "POST /api/v1/reports": () => ({ status: 201, body: { id: ID, subject: { kind: "conversation", id: ID }, reason: "hate", status: "open", reportedAt: new Date().toISOString() } }),
  });
  await renderScreen(conversation, `/messages/${ID}`);

  await userEvent.click(await screen.findByRole("button", { name: "More acts" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));
  const sheet = await screen.findByRole("dialog", { name: "Report this title" });
  await userEvent.click(within(sheet).getByRole("radio", { name: "Hatred of a group of people" }));
  await userEvent.click(within(sheet).getByRole("button", { name: "Send the report" }));
  expect(await screen.findByText("Your report has been sent")).toBeVisible();
  expect(await asked.find(({ url, method }) => method === "POST" && url.endsWith("/reports"))?.json()).toEqual({ subject: { kind: "conversation", id: ID }, reason: "hate" });
});

it("says to who gave a title that moderators hid it", async () => {
  const titleHidden = { decisionId: "019a7d10-0000-7000-8000-000000000001", rule: "hate" };
  house({ [`GET ${PATH}`]: { body: { ...READ, kind: "group", title: "Saturday hills", athleteId: undefined, name: undefined, titleHidden } } });
  await renderScreen(conversation, `/messages/${ID}`);

  expect(await screen.findByText("Others do not see the title that you gave this group.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Why, and how to appeal" })).toHaveAttribute("href", `/moderation/decisions/${titleHidden.decisionId}`);
});

it("offers to report another's message, and says to whose it is that moderators hid one", async () => {
  const hidden = { decisionId: "019a7d10-0000-7000-8000-000000000001", rule: "harassment" };
  const asked = house({
    [`GET ${PATH}/messages`]: { body: { items: [{ ...said(1, "Duck!", true), hidden }, said(2, "Hen!", false)], more: false } },
    "POST /api/v1/reports": () => ({ status: 201, body: { id: ID, subject: { kind: "message", id: ID }, reason: "harassment", status: "open", reportedAt: new Date().toISOString() } }),
    [`GET /api/v1/relationships/${MIRA}`]: { body: { athleteId: MIRA, friendship: "none", following: false, followed: false, blocked: true } },
  });
  await renderScreen(conversation, `/messages/${ID}`);
  expect(await screen.findByText("Only you see this message.")).toBeVisible();

  await userEvent.click(within(screen.getByText("Hen!").closest("li") as HTMLElement).getByRole("button", { name: "Message actions" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));
  await userEvent.click(await screen.findByRole("radio", { name: "Insults, threats or harassment" }));
  await userEvent.click(screen.getByRole("button", { name: "Send the report" }));

  expect(await screen.findByText("Your report has been sent")).toBeVisible();
  expect(await asked.find(({ url }) => url.endsWith("/reports"))?.json()).toEqual({ subject: { kind: "message", id: said(2, "", false).clientId, conversationId: ID, number: 2 }, reason: "harassment" });
  expect(screen.queryByRole("button", { name: /Block/ })).toBeNull(); // who is blocked already
});

it("marks the notification of what was just read as read too, without reading the inbox", async () => {
  const asked = house({
    "GET /api/v1/notifications/unread-count": { body: { count: 2, more: false } },
    "PUT /api/v1/notifications/read": { status: 204, body: undefined },
  });
  await renderScreen(conversation, `/messages/${ID}`);

  await expect.poll(() => asked.filter(({ method, url }) => method === "PUT" && url.includes("/notifications/")).map(({ url }) => new URL(url).searchParams.get("reference"))).toEqual([PATH]);
  expect(asked.some(({ url }) => new URL(url).pathname === "/api/v1/notifications")).toBe(false);
});

it("sends by Enter under an id of its own, and again under the same id when it was lost on the way", async () => {
  const asked = house();
  await renderScreen(conversation, `/messages/${ID}`);

  await userEvent.type(await screen.findByLabelText("Message"), "At seven{Enter}");
  expect(screen.getByLabelText("Message")).toHaveValue("");
  await userEvent.click(await screen.findByRole("button", { name: "Send again" }));

  const sent = () => asked.filter(({ method, url }) => method === "PUT" && url.includes("/messages/"));
  await expect.poll(() => sent().length).toBe(2);
  expect(sent()[0]?.url).toBe(sent()[1]?.url);
  expect(await sent()[1]?.json()).toEqual({ text: "At seven" });
});

it("keeps each message that fails, whatever is sent after it", async () => {
  let isLost = true;
  const answer = (text: string) => () => {
    if (isLost) {
      throw new TypeError("lost");
    }
    return { status: 201, body: said(3, text, true) };
  };
  const ids = ["1", "2"].map((end) => `019a7c10-0000-7000-8000-0000000000f${end}` as const);
  vi.spyOn(crypto, "randomUUID").mockReturnValueOnce(ids[0] ?? ID).mockReturnValueOnce(ids[1] ?? ID);
  house({ [`PUT ${PATH}/messages/${ids[0]}`]: answer("At seven"), [`PUT ${PATH}/messages/${ids[1]}`]: answer("Or at eight") });
  await renderScreen(conversation, `/messages/${ID}`);

  await userEvent.type(await screen.findByLabelText("Message"), "At seven{Enter}");
  expect(await screen.findByRole("button", { name: "Send again" })).toBeVisible();
  isLost = false;
  await userEvent.type(screen.getByLabelText("Message"), "Or at eight{Enter}");
  await expect.poll(() => screen.queryByText("On its way")).toBeNull();
  expect(screen.getByText("At seven")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "Send again" }));
  await expect.poll(() => screen.queryByText("At seven")).toBeNull();
});

it("keeps what was typed and what failed for whoever looks elsewhere meanwhile", async () => {
  house();
  const client = queriesOfTest();
  const { unmount } = await renderScreen(conversation, `/messages/${ID}`, client);
  await userEvent.type(await screen.findByLabelText("Message"), "At seven{Enter}And bring");
  unmount();

  await renderScreen(conversation, `/messages/${ID}`, client);
  expect(await screen.findByLabelText("Message")).toHaveValue("And bring");
  expect(await screen.findByRole("button", { name: "Send again" })).toBeVisible();
  expect(screen.getByText("At seven")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.queryByText("At seven")).toBeNull();
});

it("quotes an earlier message that is not on the page", async () => {
  house({
    [`GET ${PATH}/messages`]: { body: { items: [{ ...said(40, "Same place", false), replyTo: 3 }], more: true } },
    [`GET ${PATH}/messages/by-number/3`]: { body: said(3, "Where do we meet?", true) },
  });
  await renderScreen(conversation, `/messages/${ID}`);
  expect(await screen.findByText("Where do we meet?")).toBeVisible();
});

it("leaves a message as it is when an edit is given up, and says why nothing cannot be saved", async () => {
  const asked = house({ [`GET ${PATH}/messages`]: { body: { items: [{ ...said(1, "Run tomorrow?", true), sentAt: new Date().toISOString() }], more: false } } });
  await renderScreen(conversation, `/messages/${ID}`);

  await userEvent.click(await screen.findByRole("button", { name: "Message actions" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Edit" }));
  await userEvent.clear(screen.getByLabelText("Edit the message"));
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByText("Write something, or delete the message.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Run tomorrow?")).toBeVisible();
  expect(asked.some(({ method }) => method === "PATCH")).toBe(false);
});

it("offers no edit a day after a message was sent", async () => {
  house({ [`GET ${PATH}/messages`]: { body: { items: [{ ...said(1, "Run tomorrow?", true), sentAt: "2026-11-01T18:30:00Z" }], more: false } } });
  await renderScreen(conversation, `/messages/${ID}`);
  await userEvent.click((await screen.findAllByRole("button", { name: "Message actions" }))[0] as HTMLElement);
  expect(await screen.findByRole("menuitem", { name: "Delete" })).toBeVisible();
  expect(screen.queryByRole("menuitem", { name: "Edit" })).toBeNull();
});

it("deletes a message for everybody once the offer to undo it has gone", async () => {
  const removal = `${PATH}/messages/by-number/1`;
  const asked = house({ [`DELETE ${removal}`]: { status: 204, body: undefined } });
  await renderScreen(conversation, `/messages/${ID}`);
  await userEvent.click((await screen.findAllByRole("button", { name: "Message actions" }))[0] as HTMLElement);
  await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
  expect(await screen.findByText("Message deleted")).toBeVisible();
  expect(asked.some(({ method }) => method === "DELETE")).toBe(false);

  await settleDone();
  expect(asked.filter(({ method }) => method === "DELETE").map(({ url }) => new URL(url).pathname)).toEqual([removal]);
});

const GROUP = { ...READ, kind: "group", title: "Sunday runners", role: "administrator" };
const VERA = "019a7c10-0000-7000-8000-00000000000b";

it("removes people from a group by their names once the offer to undo it has gone", async () => {
  const asked = house({ [`GET ${PATH}`]: { body: GROUP }, [`DELETE ${PATH}/participants/${MIRA}`]: { status: 204, body: undefined } });
  await renderScreen(conversation, `/messages/${ID}?sheet=people`);
  await userEvent.click(await screen.findByRole("button", { name: "Remove Mira Koval from the group" }));
  await expect.poll(() => screen.queryByRole("button", { name: "Remove Mira Koval from the group" })).toBeNull();
  expect(asked.some(({ method }) => method === "DELETE")).toBe(false);

  await settleDone();
  expect(asked.filter(({ method }) => method === "DELETE").map(({ url }) => new URL(url).pathname)).toEqual([`${PATH}/participants/${MIRA}`]);
});

it("shows who is invited and lets administrators withdraw", async () => {
  house({
    [`GET ${PATH}`]: { body: GROUP },
    [`GET ${PATH}/participants`]: { body: { items: [], invited: [{ athleteId: VERA, name: "Vera Lind", invitedAt: "2026-11-29T18:30:00Z" }] } },
    [`DELETE ${PATH}/participants/${VERA}`]: { status: 204, body: undefined },
  });
  await renderScreen(conversation, `/messages/${ID}?sheet=people`);

  expect(await screen.findByText("Invited, has not answered")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Withdraw the invitation of Vera Lind" }));
  await expect.poll(() => screen.queryByText("Vera Lind")).toBeNull();
  await settleDone();
});

it("offers neither adding nor removing nor renaming to members", async () => {
  house({ [`GET ${PATH}`]: { body: { ...GROUP, role: "member" } } });
  await renderScreen(conversation, `/messages/${ID}?sheet=people`);

  expect((await screen.findAllByText("Mira Koval"))[0]).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add people" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
});

it("adds friends and invites somebody else who is found by name", async () => {
  const asked = house({
    [`GET ${PATH}`]: { body: GROUP },
    [`GET ${PATH}/participants`]: { body: { items: [], invited: [] } },
    "GET /api/v1/friends": { body: { items: [{ athleteId: MIRA, name: "Mira Koval", since: "2026-11-01T08:00:00Z" }] } },
    "GET /api/v1/people": { body: { items: [{ athleteId: VERA, name: "Vera Lind" }] } },
    [`PUT ${PATH}/participants/${MIRA}`]: { status: 204, body: undefined },
    [`PUT ${PATH}/participants/${VERA}`]: { status: 204, body: undefined },
  });
  await renderScreen(conversation, `/messages/${ID}?sheet=add`);

  await userEvent.click(await screen.findByRole("button", { name: "Add Mira Koval" }));
  await userEvent.type(screen.getByLabelText("Name"), "Vera");
  await userEvent.click(await screen.findByRole("button", { name: "Invite Vera Lind" }));

  const added = () => asked.filter(({ method, url }) => method === "PUT" && url.includes("/participants/")).map(({ url }) => new URL(url).pathname.split("/").at(-1));
  await expect.poll(added).toEqual([MIRA, VERA]);
});

it("renames a group", async () => {
  const asked = house({ [`GET ${PATH}`]: { body: GROUP }, [`PATCH ${PATH}`]: { body: GROUP } });
  const { router } = await renderScreen(conversation, `/messages/${ID}?sheet=rename`);

  await userEvent.clear(await screen.findByLabelText("Title"));
  expect(screen.getByText("Write a title of at most 80 characters.")).toBeVisible();
  await userEvent.type(screen.getByLabelText("Title"), "Hills");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  await expect.poll(() => router.state.location.search).toEqual({});
  expect(await asked.find(({ method }) => method === "PATCH")?.json()).toEqual({ title: "Hills" });
});

const NOWHERE = { status: 404, body: { type: "about:blank", title: "Not found", status: 404 } };
const INVITATION = { conversationId: ID, title: "Sunday runners", athleteId: MIRA, name: "Mira Koval", participants: 2, invitedAt: "2026-11-29T18:30:00Z" };

function invited(more: Parameters<typeof fakeHouse>[0] = {}) {
  return house({
    [`GET ${PATH}`]: NOWHERE,
    "GET /api/v1/conversations/invitations": { body: { items: [INVITATION] } },
    [`GET /api/v1/conversations/invitations/${ID}`]: { body: { invitation: INVITATION, people: [{ athleteId: MIRA, name: "Mira Koval" }, { athleteId: VERA, name: "Vera Lind" }] } },
    ...more,
  });
}

it("shows who invites into a group and who takes part, and opens it once the person accepts", async () => {
  let isAccepted = false;
  const asked = invited({
    [`GET ${PATH}`]: () => (isAccepted ? { body: GROUP } : NOWHERE),
    [`PUT /api/v1/conversations/invitations/${ID}`]: () => {
      isAccepted = true;
      return { body: GROUP };
    },
  });
  await renderScreen(conversation, `/messages/${ID}`);

  expect(await screen.findByRole("heading", { level: 1, name: "Sunday runners" })).toBeVisible();
  expect(screen.getByText("2 people take part")).toBeVisible();
  expect(screen.getByText("Vera Lind")).toBeVisible();
  expect(asked.some(({ url }) => url.includes(`${PATH}/messages`))).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "Accept" }));

  expect(await screen.findByText("Run tomorrow?")).toBeVisible();
});

it("goes back to the list when an invitation is declined", async () => {
  const asked = invited({
    [`DELETE /api/v1/conversations/invitations/${ID}`]: { status: 204, body: undefined },
    "GET /api/v1/notifications/unread-count": { body: { count: 1, more: false } },
    "PUT /api/v1/notifications/read": { status: 204, body: undefined },
  });
  const { router } = await renderScreen(conversation, `/messages/${ID}`);
  await userEvent.click(await screen.findByRole("button", { name: "Decline" }));

  await expect.poll(() => router.state.location.pathname).toBe("/messages");
  expect(asked.filter(({ url }) => url.includes("/notifications/read")).map(({ url }) => new URL(url).searchParams.get("reference"))).toEqual([`/api/v1/conversations/invitations/${ID}`]);
});

it("declines an invitation once the offer to undo it has gone", async () => {
  const path = `DELETE /api/v1/conversations/invitations/${ID}`;
  const asked = invited({ [path]: { status: 204, body: undefined } });
  const isSent = () => asked.some(({ method }) => method === "DELETE");
  const again = async () => {
    const { unmount } = await renderScreen(conversation, `/messages/${ID}`);
    await userEvent.click(await screen.findByRole("button", { name: "Decline" }));
    return unmount;
  };

  const leave = await again();
  render(<Toasts />);
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await settleDone();
  expect(isSent()).toBe(false);
  leave();

  await again();
  await settleDone();
  expect(isSent()).toBe(true);
});

it("shows what waits, until when and why, and withdraws it", async () => {
  const held = `${PATH}/messages/held`;
  const asked = house({
    [`GET ${held}`]: { body: { items: [{ clientId: VERA, text: "See https://example.org/free", heldUntil: "2026-12-02T08:00:00Z", reason: "link-of-new-account" }] } },
    [`DELETE ${held}/${VERA}`]: { status: 204, body: undefined },
  });
  await renderScreen(conversation, `/messages/${ID}`);

  expect(await screen.findByText(/^Waits until .*It has a link, and your account is new\.$/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Withdraw" }));
  await expect.poll(() => asked.filter(({ method }) => method === "DELETE").length).toBe(1);
});

it("asks before the person leaves a group", async () => {
  const asked = house({ [`GET ${PATH}`]: { body: { ...READ, kind: "group", title: "Sunday runners" } } });
  await renderScreen(conversation, `/messages/${ID}`);
  await userEvent.click(await screen.findByRole("button", { name: "More acts" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Leave the group" }));
  await userEvent.click(within(await screen.findByRole("dialog", { name: "Leave the group" })).getByRole("button", { name: "Cancel" }));
  expect(asked.some(({ method }) => method === "DELETE")).toBe(false);
});

it("says the same of a conversation that was left and of one that never was", async () => {
  house({ [`GET ${PATH}`]: NOWHERE, [`GET /api/v1/conversations/invitations/${ID}`]: NOWHERE });
  await renderScreen(conversation, `/messages/${ID}`);
  expect(await screen.findByRole("heading", { level: 2, name: "This conversation is not there" })).toBeVisible();
});
