import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { settleDone, Toasts } from "../../design";
import { UnreadBadge } from "../../inbox/UnreadBadge";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as notifications } from "./screen";

const GEAR = "019a5f10-3a4b-7c5d-9e6f-708192a3b4c5";
const INBOX = "GET /api/v1/notifications";
const UNREAD = "GET /api/v1/notifications/unread-count";

const told = (number: number, members: Record<string, unknown> = {}) => ({
  id: `0197a5e0-0000-7000-8000-${String(number).padStart(12, "0")}`,
  kind: "gear-worn",
  title: `Pegasus ${number} is nearly worn out`,
  text: "391 km of about 480 to 800 km.",
  reference: `/api/v1/gear/${GEAR}`,
  at: "2026-11-20T08:30:00Z",
  read: false,
  ...members,
});

/** The screen below a bell and above its toasts, as the frame has them. */
async function open(answers: Parameters<typeof fakeHouse>[0], address = "/notifications") {
  const asked = fakeHouse({ [UNREAD]: { body: { count: 2, more: false } }, ...answers });
  const { load } = notifications;
  const whole = {
    ...notifications,
    load: async () => {
      const { Screen: Inside } = await load();
      return {
        Screen: () => (
          <>
            <UnreadBadge />
            <Inside />
            <Toasts />
          </>
        ),
      };
    },
  };
  const { router } = await renderScreen(whole, address);
  return { asked, router, lines: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
}

describe("notifications", () => {
  it("stand under their day, and open what they are about as read", async () => {
    const { router, lines } = await open({
      [INBOX]: { body: { items: [told(2), told(1, { read: true, at: "2026-11-19T08:30:00Z" })] } },
      [`PUT /api/v1/notifications/${told(2).id}/read`]: { status: 204, body: undefined },
    });

    expect(await screen.findByRole("heading", { name: /November 20/ })).toBeVisible();
    expect(screen.getByRole("heading", { name: /November 19/ })).toBeVisible();
    expect(screen.getAllByText("New")).toHaveLength(1);
    await userEvent.click(screen.getByRole("link", { name: /Pegasus 2/ }));

    expect(router.state.location.pathname).toBe(`/gear/${GEAR}`);
    expect(lines()).toContain(`PUT /api/v1/notifications/${told(2).id}/read`);
  });

  it("are all read at once, and the bell says so before the house does", async () => {
    const answer: { give?: () => void } = {};
    const { lines } = await open({
      [INBOX]: { body: { items: [told(2), told(1)] } },
      "PUT /api/v1/notifications/read": () => new Promise((resolve) => (answer.give = () => resolve({ status: 204, body: undefined }))),
    });
    expect(await screen.findByText("2 unread")).toBeInTheDocument();

    await userEvent.click(await screen.findByRole("button", { name: "Mark all as read" }));

    expect(screen.queryByText("New")).toBeNull();
    expect(screen.queryByText("2 unread")).toBeNull();
    expect(lines()).toContain("PUT /api/v1/notifications/read");
    await act(async () => answer.give?.());
  });

  it("are deleted when the offer to undo has gone, and not before", async () => {
    const { lines } = await open({
      [INBOX]: { body: { items: [told(2), told(1)] } },
      [`DELETE /api/v1/notifications/${told(1).id}`]: { status: 204, body: undefined },
    });
    const removal = `DELETE /api/v1/notifications/${told(1).id}`;

    await userEvent.click(await screen.findByRole("button", { name: "Delete “Pegasus 1 is nearly worn out”" }));
    expect(screen.queryByText("Pegasus 1 is nearly worn out")).toBeNull();
    await userEvent.click(within(screen.getByRole("status")).getByRole("button", { name: "Undo" }));
    expect(screen.getByText("Pegasus 1 is nearly worn out")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Delete “Pegasus 1 is nearly worn out”" }));
    expect(lines()).not.toContain(removal);

    await act(() => settleDone());
    expect(lines()).toContain(removal);
  });

  it("read further back by a cursor", async () => {
    await open({
      [INBOX]: (url) => ({ body: url.searchParams.has("cursor") ? { items: [told(1)] } : { items: [told(2)], nextCursor: "older" } }),
    });

    await userEvent.click(await screen.findByRole("button", { name: "Show older" }));

    expect(await screen.findByText("Pegasus 1 is nearly worn out")).toBeVisible();
    expect(screen.getByText("These are all notifications of the last 180 days.")).toBeVisible();
  });

  it("say what will come, when there is none", async () => {
    await open({ [INBOX]: { body: { items: [] } }, [UNREAD]: { body: { count: 0, more: false } } });

    expect(await screen.findByRole("heading", { name: "Nothing new" })).toBeVisible();
  });

  it("ask for a new sign-in where the session is older than they are", async () => {
    await open({ [INBOX]: PROBLEM(403, "Not allowed", "The token lacks notification:read."), [UNREAD]: PROBLEM(403, "Not allowed", "The token lacks notification:read.") });

    expect(await screen.findByRole("heading", { name: "Sign in again to see notifications" })).toBeVisible();
  });

  it("that a mail leads to is in view and read", async () => {
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    let read = false;
    const { lines } = await open(
      {
        [INBOX]: () => ({ body: { items: [told(2), told(1, { read })] } }),
        [`PUT /api/v1/notifications/${told(1).id}/read`]: () => {
          read = true;
          return { status: 204, body: undefined };
        },
      },
      `/notifications?notification=${told(1).id}`,
    );

    await expect.poll(() => screen.queryAllByText("New").length).toBe(1);
    expect(scrolled).toHaveBeenCalled();
    await expect.poll(() => lines().filter((line) => line.startsWith("PUT"))).toEqual([`PUT /api/v1/notifications/${told(1).id}/read`]);
  });

  it("of a kind that the app does not know are read where they stand", async () => {
    const { router, lines } = await open({
      [INBOX]: { body: { items: [told(1, { kind: "club-founded", reference: "/api/v1/clubs/1" })] } },
      [`PUT /api/v1/notifications/${told(1).id}/read`]: { status: 204, body: undefined },
    });

    await userEvent.click(await screen.findByRole("button", { name: /^Pegasus 1/ }));

    expect(router.state.location.pathname).toBe("/notifications");
    expect(lines()).toContain(`PUT /api/v1/notifications/${told(1).id}/read`);
  });
});

it("shows a bell with a plus when there are more than it counts", async () => {
  await open({ [INBOX]: { body: { items: [] } }, [UNREAD]: { body: { count: 99, more: true } } });

  expect(await screen.findByText("99+")).toBeVisible();
  expect(screen.getByText("more than 99 unread")).toBeInTheDocument();
});
