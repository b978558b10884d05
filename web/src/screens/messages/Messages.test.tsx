import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as messages } from "./screen";

const LIST = "GET /api/v1/conversations";
const INVITATIONS = "GET /api/v1/conversations/invitations";
const ID = "019a7c10-0000-7000-8000-000000000001";
const MIRA = "019a7c10-0000-7000-8000-00000000000a";

const conversation = (more: object = {}) => ({
  id: ID,
  kind: "direct",
  athleteId: MIRA,
  name: "Mira Koval",
  participants: 2,
  role: "member",
  muted: false,
  unread: 2,
  readNumber: 3,
  lastNumber: 5,
  createdAt: "2026-11-01T08:00:00Z",
  activeAt: "2026-11-29T18:30:00Z",
  lastMessage: { number: 5, clientId: MIRA, athleteId: MIRA, own: false, state: "sent", text: "See you at seven", sentAt: "2026-11-29T18:30:00Z", attachments: [] },
  ...more,
});

it("lists conversations with their last message and how much is unread", async () => {
  const group = conversation({ id: ID.replace("019a", "019b"), kind: "group", name: undefined, title: "Sunday runners", unread: 0, lastMessage: { ...conversation().lastMessage, own: true, state: "deleted", text: undefined } });
  fakeHouse({ [LIST]: { body: { items: [conversation(), group] } }, [INVITATIONS]: { body: { items: [] } } });
  await renderScreen(messages, "/messages");

  const [first, second] = await within(await screen.findByRole("list", { name: "Conversations" })).findAllByRole("link");
  expect(first).toHaveTextContent("Mira Koval");
  expect(first).toHaveTextContent("See you at seven");
  expect(first).toHaveTextContent("2 unread messages");
  expect(first).toHaveAttribute("href", `/messages/${ID}`);
  expect(second).toHaveTextContent("Sunday runners");
  expect(second).toHaveTextContent("You: Message deleted");
});

it("begins a group of friends, once there is a title and somebody", async () => {
  const asked = fakeHouse({
    [LIST]: { body: { items: [] } },
    [INVITATIONS]: { body: { items: [] } },
    "GET /api/v1/friends": { body: { items: [{ athleteId: MIRA, name: "Mira Koval", since: "2026-11-01T08:00:00Z" }] } },
    "POST /api/v1/conversations": { status: 201, body: conversation({ kind: "group", title: "Sunday runners" }) },
  });
  const { router } = await renderScreen(messages, "/messages?sheet=group");
  const sheet = within(await screen.findByRole("dialog", { name: "New group" }));

  await userEvent.click(await sheet.findByRole("button", { name: "Create the group" }));
  expect(sheet.getByText("Choose at least one person.")).toBeVisible();
  expect(sheet.getByText("Write a title of at most 80 characters.")).toBeVisible();
  await userEvent.type(sheet.getByLabelText("Title"), "Sunday runners");
  await userEvent.click(sheet.getByLabelText("Mira Koval"));
  await userEvent.click(sheet.getByRole("button", { name: "Create the group" }));

  await expect.poll(() => router.state.location.pathname).toBe(`/messages/${ID}`);
  const request = asked.find(({ method }) => method === "POST");
  expect(request?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
  expect(await request?.json()).toEqual({ athleteIds: [MIRA], title: "Sunday runners" });
});

it("lists invitations into groups above the conversations", async () => {
  fakeHouse({
    [LIST]: { body: { items: [conversation()] } },
    [INVITATIONS]: { body: { items: [{ conversationId: ID, title: "Sunday runners", athleteId: MIRA, name: "Mira Koval", participants: 3, invitedAt: "2026-11-29T18:30:00Z" }] } },
  });
  await renderScreen(messages, "/messages");

  const invitation = within(await screen.findByRole("list", { name: "Invitations" })).getByRole("link");
  expect(invitation).toHaveTextContent("Sunday runners");
  expect(invitation).toHaveTextContent("Mira Koval invites you · 3 people");
  expect(invitation).toHaveAttribute("href", `/messages/${ID}`);
});
