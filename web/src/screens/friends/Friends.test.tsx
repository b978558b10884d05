import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { settleDone, Toasts } from "../../design";
import { RequestsBadge } from "../../people/RequestsBadge";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { counts, MIRA, related, relationship, TOM } from "../../testing/people";
import { renderScreen } from "../../testing/render";
import { screen as friends } from "./screen";

const COUNTS = "GET /api/v1/relationships/counts";
const FRIENDS = "GET /api/v1/friends";
const RECEIVED = "GET /api/v1/friend-requests/received";
const SENT = "GET /api/v1/friend-requests/sent";
const NONE = { body: { items: [] } };

/** The screen below its badge and above its toasts, as the frame has them. */
async function open(answers: Parameters<typeof fakeHouse>[0], address = "/friends") {
  const asked = fakeHouse({ [COUNTS]: { body: counts() }, ...answers });
  const whole = {
    ...friends,
    load: async () => {
      const { Screen: Inside } = await friends.load();
      return {
        Screen: () => (
          <>
            <RequestsBadge />
            <Inside />
            <Toasts />
          </>
        ),
      };
    },
  };
  const { router, queries } = await renderScreen(whole, address);
  return { router, queries, lines: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
}

describe("friends", () => {
  it("are listed, and lead to their pages", async () => {
    await open({ [COUNTS]: { body: counts({ friends: 2 }) }, [FRIENDS]: { body: { items: [related(MIRA, "Mira Koval"), { athleteId: TOM, beganAt: "2026-05-03T10:00:00Z" }] } } });

    expect(await screen.findByRole("link", { name: /Mira Koval/ })).toHaveAttribute("href", `/people/${MIRA}`);
    expect(screen.getByRole("link", { name: /An athlete/ })).toBeVisible();
    expect(await screen.findByRole("radio", { name: "Friends · 2" })).toBeChecked();
  });

  it("are searched among all of them, though the service gives them in pages", async () => {
    const page = (from: number) => Array.from({ length: 9 }, (_, at) => related(`019a5f10-3a4b-7c5d-9e6f-1000000000${String(from + at).padStart(2, "0")}`, `Friend Nr${from + at}`));
    const { lines } = await open({
      [FRIENDS]: (url) => (url.searchParams.get("cursor") ? { body: { items: [...page(10), related(MIRA, "Žiga Čebular")] } } : { body: { items: page(0), nextCursor: "second" } }),
    });

    await userEvent.type(await screen.findByLabelText("Search by name"), "ceb");

    expect(await screen.findByText("Žiga Čebular")).toBeVisible();
    expect(screen.queryByText("Friend Nr1")).toBeNull();
    expect(lines().filter((line) => line === FRIENDS)).toHaveLength(2);
  });

  it("leave once that was confirmed, and are asked anew to come back", async () => {
    let items = [related(MIRA, "Mira Koval")];
    const { lines } = await open({
      [FRIENDS]: () => ({ body: { items } }),
      [`DELETE /api/v1/friends/${MIRA}`]: () => {
        items = [];
        return { status: 204, body: undefined };
      },
    });

    await userEvent.click(await screen.findByRole("button", { name: "More about Mira Koval" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "End friendship" }));
    expect(lines()).not.toContain(`DELETE /api/v1/friends/${MIRA}`);
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "End friendship" }));

    expect(await screen.findByText("You and Mira Koval are no longer friends.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "No friends yet" })).toBeVisible();
  });

  it("that are none say how they get here", async () => {
    await open({ [FRIENDS]: NONE });

    expect(await screen.findByRole("heading", { name: "No friends yet" })).toBeVisible();
    expect(screen.getAllByRole("link", { name: "Find people" }).map((link) => link.getAttribute("href"))).toEqual(["/people", "/people"]);
  });

  it("that cannot be read say why, and are tried again", async () => {
    let isUp = false;
    await open({ [FRIENDS]: () => (isUp ? { body: { items: [related(MIRA, "Mira Koval")] } } : PROBLEM(503, "Busy", "Later.")) });

    expect(await screen.findByRole("alert")).toBeVisible();
    isUp = true;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Mira Koval")).toBeVisible();
  });

  it("need a newer sign-in where that is older than they are", async () => {
    const denied = PROBLEM(403, "Not allowed", "The scope social:read is needed.");
    await open({ [COUNTS]: denied, [FRIENDS]: denied });

    expect(await screen.findByRole("heading", { name: "Sign in again" })).toBeVisible();
  });
});

describe("friend requests", () => {
  const LISTS = { [COUNTS]: { body: counts({ requestsReceived: 1, requestsSent: 1 }) }, [RECEIVED]: { body: { items: [related(MIRA, "Mira Koval")] } }, [SENT]: { body: { items: [related(TOM, "Tom")] } } };

  it("are counted in the navigation, accepted at once, and gone from the list", async () => {
    let answer: () => void = () => undefined;
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    let now: Record<string, unknown> = LISTS;
    await open(
      {
        [COUNTS]: () => now[COUNTS] as never,
        [RECEIVED]: () => now[RECEIVED] as never,
        [SENT]: LISTS[SENT] as never,
        [`PUT /api/v1/friends/${MIRA}`]: async () => {
          await isAnswered;
          now = { [COUNTS]: { body: counts({ friends: 1, requestsSent: 1 }) }, [RECEIVED]: NONE };
          return { body: relationship({ friendship: "friend" }) };
        },
      },
      "/friends?list=requests",
    );

    expect(await screen.findByText("1 friend request")).toBeInTheDocument();
    await userEvent.click(await screen.findByRole("button", { name: "Accept the request of Mira Koval" }));

    await expect.poll(() => screen.queryByText("Mira Koval")).toBeNull(); // before the answer
    expect(screen.queryByText("1 friend request")).toBeNull();
    expect(screen.queryByText(/are friends/)).toBeNull();
    answer();
    expect(await screen.findByText("You and Mira Koval are friends.")).toBeVisible();
    expect(await screen.findByText("Nobody waits for your answer.")).toBeVisible();
  });

  it("come back when accepting fails", async () => {
    await open({ ...LISTS, [`PUT /api/v1/friends/${MIRA}`]: PROBLEM(409, "Too many people", "You have 5,000 friends.") }, "/friends?list=requests");

    await userEvent.click(await screen.findByRole("button", { name: "Accept the request of Mira Koval" }));

    expect(await screen.findByText("That did not work: You have 5,000 friends.")).toBeVisible();
    expect(await screen.findByText("Mira Koval")).toBeVisible();
  });

  it("are declined once the offer to undo it has gone, and may come again", async () => {
    const path = `DELETE /api/v1/friend-requests/received/${MIRA}`;
    let isOpen = true;
    const { lines, queries } = await open(
      {
        [COUNTS]: () => ({ body: counts({ requestsReceived: isOpen ? 1 : 0, requestsSent: 1 }) }),
        [RECEIVED]: () => (isOpen ? { body: { items: [related(MIRA, "Mira Koval")] } } : NONE),
        [SENT]: LISTS[SENT] as never,
        [path]: () => {
          isOpen = false;
          return { status: 204, body: undefined };
        },
      },
      "/friends?list=requests",
    );

    await userEvent.click(await screen.findByRole("button", { name: "Decline the request of Mira Koval" }));
    expect(await screen.findByText("Declined. Mira Koval is not told.")).toBeVisible();
    expect(screen.queryByText("Mira Koval")).toBeNull();
    expect(screen.queryByText("1 friend request")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Mira Koval")).toBeVisible();
    expect(lines()).not.toContain(path);

    await userEvent.click(screen.getByRole("button", { name: "Decline the request of Mira Koval" }));
    await settleDone();
    expect(lines()).toContain(path);
    expect(screen.queryByText("Mira Koval")).toBeNull();

    isOpen = true;
    await queries.invalidateQueries();
    expect(await screen.findByText("Mira Koval")).toBeVisible();
    expect(await screen.findByText("1 friend request")).toBeInTheDocument();
  });
});

it("people who are blocked are let back in, and may be blocked again by the toast", async () => {
  const { lines } = await open(
    {
      "GET /api/v1/blocks": { body: { items: [related(MIRA, "Mira Koval")] } },
      [`DELETE /api/v1/blocks/${MIRA}`]: { status: 204, body: undefined },
      [`PUT /api/v1/blocks/${MIRA}`]: { body: relationship({ blocked: true }) },
    },
    "/friends?list=blocks",
  );

  await userEvent.click(await screen.findByRole("button", { name: "Unblock Mira Koval" }));
  await screen.findByText("Mira Koval is no longer blocked.");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));

  expect(await screen.findByText("Mira Koval is blocked.")).toBeVisible();
  expect(lines()).toContain(`PUT /api/v1/blocks/${MIRA}`);
});
