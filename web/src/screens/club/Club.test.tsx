import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { club, CLUB_ID, membership } from "../../testing/club";
import { group, GROUP_ID } from "../../testing/group";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as page } from "./screen";

const PATH = `/api/v1/clubs/${CLUB_ID}`;
const ME = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const SINCE = "2026-02-01T08:00:00Z";
const DONE = { status: 204, body: undefined };

afterEach(() => {
  cleanup();
  forgetDone();
});

async function open(members: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}, address = "") {
  const asked = fakeHouse({
    "GET /app/session": { body: { signedIn: true, accountId: ME, name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } },
    [`GET ${PATH}`]: { body: club(members), headers: { ETag: '"v4"' } },
    [`GET ${PATH}/members`]: (url) => ({
      body: {
        items:
          url.searchParams.get("list") === "members"
            ? [{ athleteId: ME, name: "Anna", role: "owner", sinceAt: SINCE }, { athleteId: BEN, name: "Ben", role: "member", sinceAt: SINCE }]
            : [{ athleteId: BEN, name: "Ben", sinceAt: SINCE }],
      },
    }),
    [`GET ${PATH}/invitation-link`]: { body: { open: false } },
    [`GET ${PATH}/feed`]: { body: { items: [] } },
    [`GET /api/v1/group-trainings/clubs/${CLUB_ID}`]: { body: { items: [] } },
    [`GET /api/v1/discussions/clubs/${CLUB_ID}`]: { body: { subject: { kind: "club", id: CLUB_ID }, comments: 0, reactions: { kinds: [], total: 0 } } },
    [`GET /api/v1/discussions/clubs/${CLUB_ID}/comments`]: { body: { items: [] } },
    ...answers,
  });
  const { load } = page;
  const whole = {
    ...page,
    load: async () => {
      const { Screen: Inside } = await load();
      return {
        Screen: () => (
          <>
            <Inside />
            <Toasts />
          </>
        ),
      };
    },
  };
  const { router } = await renderScreen(whole, `/clubs/${CLUB_ID}${address}`);
  await screen.findByRole("heading", { level: 1, name: "Tiergarten Runners" });
  return { router, sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

describe("one who is no member", () => {
  it("reads the rules and joins", async () => {
    let now: Record<string, unknown> = { rules: "Be kind." };
    const { sent } = await open(now, {
      [`GET ${PATH}`]: () => ({ body: club(now), headers: { ETag: '"v4"' } }),
      [`PUT ${PATH}/membership`]: () => {
        now = { ...now, ...membership("member") };
        return { body: club(now) };
      },
    });
    expect(screen.getByText("Be kind.")).toBeVisible();
    expect(sent(`GET ${PATH}/members`)).toHaveLength(0);

    await userEvent.click(screen.getByRole("button", { name: "Join" }));

    expect(await screen.findByText("You are a member now.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "People" })).toBeVisible();
    expect(screen.queryByRole("radio", { name: "Banned" })).toBeNull();
  });

  it("asks to join where the club admits", async () => {
    const { sent } = await open({ admission: "request" }, { [`PUT ${PATH}/membership`]: { body: club(membership(undefined, "requested")) } });

    await userEvent.click(screen.getByRole("button", { name: "Ask to join" }));

    expect(await screen.findByText("The request is sent.")).toBeVisible();
    expect(sent(`PUT ${PATH}/membership`)).toHaveLength(1);
  });

  it("refuses an invitation", async () => {
    const { sent } = await open({ admission: "invitation", ...membership(undefined, "invited") }, { [`DELETE ${PATH}/membership`]: DONE });
    expect(screen.getByRole("button", { name: "Accept the invitation" })).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Refuse" }));

    await expect.poll(() => sent(`DELETE ${PATH}/membership`)).toHaveLength(1);
  });

  it("is told that there is none, or that it is hidden, in the same words", async () => {
    fakeHouse({ [`GET ${PATH}`]: PROBLEM(404, "Not found", "There is no such club.") });
    await renderScreen(page, `/clubs/${CLUB_ID}`);

    expect(await screen.findByRole("heading", { level: 1, name: "There is no such club" })).toBeVisible();
  });
});

describe("the trainings of a club", () => {
  const TRAININGS = `GET /api/v1/group-trainings/clubs/${CLUB_ID}`;

  it("are those that come and those that were, each a link", async () => {
    await open(membership("member"), {
      [TRAININGS]: (url) => ({ body: { items: [url.searchParams.get("list") === "past" ? group({ name: "Track" }) : group()] } }),
    });
    expect(await screen.findByRole("link", { name: /Saturday long run/ })).toHaveAttribute("href", `/groups/${GROUP_ID}`);
    expect(screen.queryByRole("link", { name: "Plan a training" })).toBeNull();

    await userEvent.click(screen.getByRole("radio", { name: "Past" }));

    expect(await screen.findByRole("link", { name: /Track/ })).toBeVisible();
  });

  it("are planned by who leads it", async () => {
    await open(membership("moderator"));

    expect(await screen.findByText("No group training is planned.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Plan a training" })).toHaveAttribute("href", `/groups?sheet=new&club=${CLUB_ID}`);
  });

  it("are not read by one who is no member", async () => {
    const { sent } = await open({});

    expect(screen.queryByRole("heading", { name: "Trainings" })).toBeNull();
    expect(sent(TRAININGS)).toHaveLength(0);
  });
});

describe("a moderator", () => {
  it("admits who asks", async () => {
    const { sent } = await open({ requestCount: 1, ...membership("moderator") }, { [`PUT ${PATH}/requests/${BEN}`]: DONE });

    await userEvent.click(await screen.findByRole("radio", { name: "Requests · 1" }));
    await userEvent.click(await screen.findByRole("button", { name: "Admit Ben" }));

    expect(await screen.findByText("Ben is a member now.")).toBeVisible();
    expect(sent(`PUT ${PATH}/requests/${BEN}`)).toHaveLength(1);
  });

  it("makes a link, which is shown once", async () => {
    await open(membership("moderator"), { [`POST ${PATH}/invitation-link`]: { status: 201, body: { secret: "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2", path: "" } } });

    await userEvent.click(await screen.findByRole("button", { name: "Make a link" }));

    expect(await screen.findByLabelText("Link")).toHaveValue(`${location.origin}/app/club-invitation#AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2`);
  });

  it("makes no link before it is known whether there is one, which would end", async () => {
    let isBusy = true;
    await open(membership("moderator"), { [`GET ${PATH}/invitation-link`]: () => (isBusy ? PROBLEM(503, "Busy", "Try again.") : { body: { open: true } }) });

    const card = within((await screen.findByRole("heading", { name: "Invitation link" })).closest("section") as HTMLElement);
    const again = await card.findByRole("button", { name: "Try again" });
    expect(card.queryByRole("button", { name: "Make a link" })).toBeNull();

    isBusy = false;
    await userEvent.click(again);
    expect(await card.findByRole("button", { name: "Make a new link" })).toBeVisible();
  });

  it("bans once it is said what that ends, and is offered no undo that would not bring the member back", async () => {
    const { sent } = await open(membership("moderator"), { [`PUT ${PATH}/bans/${BEN}`]: DONE });

    await userEvent.click(await screen.findByRole("button", { name: "Actions for Ben" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Ban" }));
    const sheet = within(await screen.findByRole("dialog", { name: "Ban Ben from the club?" }));
    expect(sent(`PUT ${PATH}/bans/${BEN}`)).toHaveLength(0);
    await userEvent.click(sheet.getByRole("button", { name: "Ban" }));

    expect(await screen.findByText("Ben is banned.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("sees whom they have invited", async () => {
    const { sent } = await open(
      membership("moderator"),
      { "GET /api/v1/friends": { body: { items: [{ athleteId: BEN, name: "Ben", beganAt: SINCE }] } }, [`PUT ${PATH}/invitations/${BEN}`]: DONE },
      "?sheet=invite",
    );
    const sheet = within(await screen.findByRole("dialog", { name: "Invite friends" }));

    await userEvent.click(await sheet.findByRole("button", { name: "Invite Ben" }));

    expect(await sheet.findByText("Invited")).toBeVisible();
    expect(sheet.queryByRole("button", { name: "Invite Ben" })).toBeNull();
    expect(sent(`PUT ${PATH}/invitations/${BEN}`)).toHaveLength(1);
  });

  it("neither edits nor gives roles", async () => {
    await open(membership("moderator"));
    await userEvent.click(screen.getByRole("button", { name: "More about this club" }));
    expect(screen.queryByRole("menuitem", { name: "Edit the club" })).toBeNull();
    await userEvent.keyboard("{Escape}");

    await userEvent.click(await screen.findByRole("button", { name: "Actions for Ben" }));

    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual(["Remove", "Ban"]);
  });
});

describe("the owner", () => {
  it("gives a role, and takes it back by the toast", async () => {
    const { sent } = await open(membership("owner"), { [`PUT ${PATH}/members/${BEN}/role`]: DONE });

    await userEvent.click(await screen.findByRole("button", { name: "Actions for Ben" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Make a moderator" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

    await expect.poll(() => sent(`PUT ${PATH}/members/${BEN}/role`)).toHaveLength(2);
    expect(await Promise.all(sent(`PUT ${PATH}/members/${BEN}/role`).map((request) => request.json() as unknown))).toEqual([{ role: "moderator" }, { role: "member" }]);
  });

  it("changes what differs, in the version that was read", async () => {
    const { sent } = await open(membership("owner"), { [`PATCH ${PATH}`]: { body: club() } }, "?sheet=change");
    const sheet = within(await screen.findByRole("dialog", { name: "Edit the club" }));

    await userEvent.type(sheet.getByLabelText("About the club"), "We run.");
    await userEvent.click(sheet.getByRole("button", { name: "Save" }));

    await expect.poll(() => sent(`PATCH ${PATH}`)).toHaveLength(1);
    const [request] = sent(`PATCH ${PATH}`);
    expect(request?.headers.get("If-Match")).toBe('"v4"');
    expect(await request?.json()).toEqual({ description: "We run." });
  });

  it("lets it close, and keeps it after all", async () => {
    const { sent } = await open(membership("owner"), { [`PUT ${PATH}/closing`]: { body: club({ status: "closing" }) }, [`DELETE ${PATH}/closing`]: { body: club() } }, "?sheet=close");
    const sheet = within(await screen.findByRole("dialog", { name: "Close the club" }));

    await userEvent.click(sheet.getByRole("button", { name: "Close the club" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

    await expect.poll(() => sent(`DELETE ${PATH}/closing`)).toHaveLength(1);
  });

  it("hands it over to another member", async () => {
    const { sent } = await open(membership("owner"), { [`PUT ${PATH}/owner`]: { body: club(membership("administrator")) } }, "?sheet=hand-over");
    const sheet = within(await screen.findByRole("dialog", { name: "Hand the club over" }));

    await userEvent.selectOptions(await sheet.findByLabelText("New owner"), BEN);
    await userEvent.click(sheet.getByRole("button", { name: "Hand the club over" }));

    await expect.poll(() => sent(`PUT ${PATH}/owner`)).toHaveLength(1);
    expect(await sent(`PUT ${PATH}/owner`)[0]?.json()).toEqual({ athleteId: BEN });
  });
});

describe("moderation of a club", () => {
  it.each([
    ["one who is no member", {}, true],
    ["a member", membership("member"), true],
    ["its owner", membership("owner"), false],
  ])("offers a report to all but its owner: %s", async (_, standing, isOffered) => {
    await open(standing);

    await userEvent.click(screen.getByRole("button", { name: "More about this club" }));
    await screen.findAllByRole("menuitem");

    expect(screen.queryByRole("menuitem", { name: "Report…" }) !== null).toBe(isOffered);
  });

  it("says to its owner that its words are hidden", async () => {
    await open({ ...membership("owner"), withheld: true, hidden: { decisionId: BEN, rule: "spam" } });

    expect(screen.getByText("Others do not see what the club says of itself.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Why, and how to appeal" })).toHaveAttribute("href", `/moderation/decisions/${BEN}`);
  });
});
