import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { club, CLUB_ID, membership } from "../../testing/club";
import { group, GROUP_ID, ORGANISER } from "../../testing/group";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as page } from "./screen";

const PATH = `/api/v1/group-trainings/${GROUP_ID}`;
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";

async function open(members: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}, address = "") {
  const asked = fakeHouse({
    [`GET ${PATH}`]: { body: group(members), headers: { ETag: '"v3"' } },
    [`GET ${PATH}/announcements`]: { body: { items: [] } },
    [`GET ${PATH}/event`]: { body: { waves: [] } },
    [`GET ${PATH}/participants`]: { body: { items: [{ athleteId: ORGANISER, state: "going", name: "Olga" }, { athleteId: BEN, state: "going" }] } },
    [`GET ${PATH}/invitation-link`]: { body: { open: false } },
    [`GET ${PATH}/check-in-key`]: { body: { athleteId: BEN, key: "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", opensAt: "2126-01-01T00:00:00Z", closesAt: "2126-01-01T09:00:00Z" } },
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
  const { router } = await renderScreen(whole, `/groups/${GROUP_ID}${address}`);
  await screen.findByRole("heading", { level: 1, name: "Saturday long run" });
  return { router, sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

describe("a training of a club", () => {
  it("names the club to its members", async () => {
    await open({ clubId: CLUB_ID }, { [`GET /api/v1/clubs/${CLUB_ID}`]: { body: club(membership("member")) } });

    expect(await screen.findByRole("link", { name: "Tiergarten Runners" })).toHaveAttribute("href", `/clubs/${CLUB_ID}`);
  });

  it("says nothing of a club that is not shown", async () => {
    const { sent } = await open({ clubId: CLUB_ID }, { [`GET /api/v1/clubs/${CLUB_ID}`]: PROBLEM(404, "Not found", "There is no such club.") });

    await expect.poll(() => sent(`GET /api/v1/clubs/${CLUB_ID}`).length).toBeGreaterThan(0);
    expect(screen.queryByText("Club")).toBeNull();
  });
});

describe("moderation of a group training", () => {
  it("takes a report from who does not organise it", async () => {
    await open({});

    await userEvent.click(screen.getByRole("button", { name: "More acts" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));

    expect(await screen.findByRole("heading", { name: "Report this group training" })).toBeVisible();
  });

  it("leads its organiser alone to the decision", async () => {
    const session = (accountId: string) => ({ "GET /app/session": { body: { signedIn: true, accountId, name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } } });
    await open({ hiddenByModerators: true, organiserId: ORGANISER }, session(BEN));
    expect(screen.getByText("Hidden by moderators")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Why, and how to appeal" })).toBeNull();
    cleanup();

    await open({ hiddenByModerators: true, organiserId: ORGANISER }, session(ORGANISER));
    expect(await screen.findByRole("link", { name: "Why, and how to appeal" })).toHaveAttribute("href", "/moderation/decisions");
  });
});

describe("a person who may join", () => {
  it("joins, and sees who takes part only then", async () => {
    let participation: { state: string } | undefined;
    const { sent } = await open({}, {
      [`GET ${PATH}`]: () => ({ body: group(participation ? { participation } : {}), headers: { ETag: '"v3"' } }),
      [`PUT ${PATH}/participation`]: () => {
        participation = { state: "going" };
        return { body: group({ participation }) };
      },
    });
    expect(screen.getByText("Join to see who takes part.")).toBeVisible();
    expect(screen.getByText("Organised by").nextElementSibling).toHaveTextContent(/^Olga$/);

    await userEvent.click(screen.getByRole("button", { name: "Join" }));

    expect(await screen.findByText("You are in.")).toBeVisible();
    expect(await screen.findByText("Olga", { selector: "li *" })).toBeVisible();
    expect(screen.getByText("An athlete")).toBeVisible(); // whose profile is not shown to the person
    expect(sent(`PUT ${PATH}/participation`)).toHaveLength(1);
  });

  it("is told that there is a queue before pressing, and the place in it after", async () => {
    await open({ capacity: 3, waiting: 2 }, { [`PUT ${PATH}/participation`]: { body: group({ participation: { state: "waiting", waitingBefore: 2 } }) } });

    await userEvent.click(screen.getByRole("button", { name: "Join the waiting list" }));

    expect(await screen.findByText("You are on the waiting list and are told when a place is free.")).toBeVisible();
  });

  it("sees what else is planned at that time", async () => {
    await open({ conflicts: [{ kind: "plan-entry", id: BEN, sport: "running", title: "Intervals", localStart: "2026-12-05T08:00:00", anyTimeOfDay: false }] });

    expect(screen.getByText("You have something else at that time")).toBeVisible();
    expect(screen.getByText("Intervals · 08:00")).toBeVisible();
  });
});

describe("a participant", () => {
  it("leaves, and comes back by the toast", async () => {
    const { sent } = await open(
      { participation: { state: "going" } },
      { [`DELETE ${PATH}/participation`]: { status: 204, body: undefined }, [`PUT ${PATH}/participation`]: { body: group({ participation: { state: "going" } }) } },
    );

    await userEvent.click(screen.getByRole("button", { name: "Leave" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

    expect(await screen.findByText("You are in.", { selector: ".toast *" })).toBeVisible();
    expect(sent(`DELETE ${PATH}/participation`)).toHaveLength(1);
    expect(sent(`PUT ${PATH}/participation`)).toHaveLength(1);
  });

  it("who waits sees how many wait before, and reads what was announced", async () => {
    await open(
      { participation: { state: "waiting", waitingBefore: 2 }, waiting: 3 },
      { [`GET ${PATH}/announcements`]: { body: { items: [{ id: BEN, writtenBy: ORGANISER, writerName: "Olga", writtenAt: "2026-11-28T10:00:00Z", text: "Bring a lamp." }] } } },
    );

    expect(screen.getByText("2 people wait before you.")).toBeVisible();
    expect(await screen.findByText("Bring a lamp.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "Waiting list" })).toBeVisible();
  });

  it("reads why it was cancelled, and can do nothing any more", async () => {
    await open({ participation: { state: "going" }, status: "cancelled", cancelReason: "The paths are frozen over." });

    expect(screen.getByText("The paths are frozen over.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Leave" })).toBeNull();
  });
});

describe("an organiser", () => {
  const OWN = { organises: true, participation: { state: "going" } };

  it("cancels with a reason of the version that was read", async () => {
    const { sent } = await open(OWN, { [`POST ${PATH}/cancellation`]: { body: group({ status: "cancelled" }) } }, "?sheet=cancel");
    const sheet = within(await screen.findByRole("dialog"));

    await userEvent.click(sheet.getByRole("button", { name: "Cancel the training" }));
    expect(sheet.getByText("Write 1 to 500 characters.")).toBeVisible();
    await userEvent.type(sheet.getByLabelText("Reason"), "Ice");
    await userEvent.click(sheet.getByRole("button", { name: "Cancel the training" }));

    await expect.poll(() => sent(`POST ${PATH}/cancellation`)).toHaveLength(1);
    const [request] = sent(`POST ${PATH}/cancellation`);
    expect(request?.headers.get("If-Match")).toBe('"v3"');
    expect(await request?.json()).toEqual({ reason: "Ice" });
  });

  it("tells everybody something, once", async () => {
    const { sent } = await open(OWN, { [`POST ${PATH}/announcements`]: { status: 201, body: { id: BEN, writtenBy: ORGANISER, writtenAt: "2026-11-28T10:00:00Z", text: "Bring a lamp." } } });

    await userEvent.type(await screen.findByLabelText("Message to all who take part"), "Bring a lamp.");
    await userEvent.dblClick(screen.getByRole("button", { name: "Tell everybody" }));

    expect(await screen.findByText("Everybody who takes part is told.")).toBeVisible();
    expect(sent(`POST ${PATH}/announcements`)).toHaveLength(1);
    expect(sent(`POST ${PATH}/announcements`)[0]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("makes a link whose secret no server is sent with the page", async () => {
    const secret = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
    await open(OWN, { [`POST ${PATH}/invitation-link`]: { status: 201, body: { secret, path: `/api/v1/group-training-invitations/${secret}` } } });

    await userEvent.click(await screen.findByRole("button", { name: "Make a link" }));

    expect(await screen.findByDisplayValue(`${location.origin}/app/invitation#${secret}`)).toBeVisible();
  });

  it("removes a participant, but no organiser", async () => {
    const { sent } = await open(OWN, { [`DELETE ${PATH}/participants/${BEN}`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Remove" }));

    expect(await screen.findByText("Removed.")).toBeVisible();
    expect(sent(`DELETE ${PATH}/participants/${BEN}`)).toHaveLength(1);
    expect(screen.getByText("organises")).toBeVisible();
  });
});

describe("a series", () => {
  const SERIES_ID = "019a6b10-0000-7000-8000-000000000001";
  const SERIES = `/api/v1/group-training-series/${SERIES_ID}`;
  const PART = { seriesId: SERIES_ID, seriesDay: "2026-12-05", participation: { state: "going" } };
  const series = { ...group(), id: SERIES_ID, rule: "FREQ=WEEKLY;BYDAY=SA", timeOfDay: "08:00:00" };
  const asOrganiser = {
    "GET /app/session": { body: { signedIn: true, accountId: ORGANISER, roles: ["athlete"], shop: "http://shop.example/" } },
    [`GET ${SERIES}`]: { body: series, headers: { ETag: '"7"' } },
  };

  it("is told to all, and its rule to the organiser", async () => {
    const { sent } = await open(PART);
    expect(screen.getByText("One of a series")).toBeVisible();
    expect(sent(`GET ${SERIES}`)).toHaveLength(0);
    cleanup();

    await open({ ...PART, organises: true }, asOrganiser);
    expect(await screen.findByText("Every week on Saturday")).toBeVisible();
  });

  it("is changed from the opened training on, of the version that was read", async () => {
    const { sent } = await open({ ...PART, organises: true }, { ...asOrganiser, [`PATCH ${SERIES}`]: { body: series } });
    await userEvent.click(await screen.findByRole("button", { name: "More acts" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Change this and those that follow" }));
    const sheet = within(await screen.findByRole("dialog"));

    fireEvent.change(await sheet.findByLabelText("Start"), { target: { value: "09:30" } });
    expect(sheet.queryByLabelText("Day")).toBeNull();
    await userEvent.click(sheet.getByRole("button", { name: "Save" }));

    await expect.poll(() => sent(`PATCH ${SERIES}`)).toHaveLength(1);
    const [request] = sent(`PATCH ${SERIES}`);
    expect(new URL(request?.url ?? "").search).toBe("?from=2026-12-05");
    expect(request?.headers.get("If-Match")).toBe('"7"');
    expect(await request?.json()).toEqual({ timeOfDay: "09:30:00" });
  });

  it("is cancelled from the opened training on", async () => {
    const { sent } = await open({ ...PART, organises: true }, { ...asOrganiser, [`POST ${SERIES}/cancellation`]: { body: series } }, "?sheet=cancel-following");
    const sheet = within(await screen.findByRole("dialog", { name: "Cancel this and those that follow" }));

    await userEvent.type(sheet.getByLabelText("Reason"), "Winter");
    await userEvent.click(sheet.getByRole("button", { name: "Cancel this and those that follow" }));

    await expect.poll(() => sent(`POST ${SERIES}/cancellation`)).toHaveLength(1);
    expect(new URL(sent(`POST ${SERIES}/cancellation`)[0]?.url ?? "").search).toBe("?from=2026-12-05");
    expect(sent(`POST ${PATH}/cancellation`)).toHaveLength(0);
  });

  it("is no co-organiser's to change, nor is anything theirs to cancel", async () => {
    await open({ ...PART, organises: true });
    await userEvent.click(await screen.findByRole("button", { name: "More acts" }));

    expect((await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent)).toEqual(["Change"]);
  });
});
