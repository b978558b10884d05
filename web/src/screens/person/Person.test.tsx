import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { MIRA, relationship } from "../../testing/people";
import { renderScreen } from "../../testing/render";
import { screen as person } from "./screen";

const RELATION = `GET /api/v1/relationships/${MIRA}`;
const PROFILE = `GET /api/v1/profiles/${MIRA}`;
const TRAININGS = `GET /api/v1/athletes/${MIRA}/trainings`;
const NOWHERE = PROBLEM(404, "Not found", "No such athlete.");
const SEEN = { id: MIRA, displayName: "Mira Koval", biography: "Runs before work.", homeRegion: "SI", sports: ["running"], parts: ["profile", "trainings"] };
const RUN = { id: "0197a5e0-0000-7000-8000-000000000001", athleteId: MIRA, title: "Morning run", sport: "running", day: "2026-11-22", distanceMeters: 10_000, movingSeconds: 3_000, indoor: false, parts: [] };

async function open(answers: Parameters<typeof fakeHouse>[0]) {
  const asked = fakeHouse({
    [RELATION]: { body: relationship() },
    [PROFILE]: { body: SEEN },
    [`GET /api/v1/profiles/${MIRA}/pictures`]: { body: { gear: [] } },
    [TRAININGS]: { body: { items: [RUN] } },
    ...answers,
  });
  const shown = await renderScreen(person, `/people/${MIRA}`);
  render(<Toasts />);
  return { ...shown, lines: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
}

describe("another's page", () => {
  it("shows what they show, and their trainings by month without a time that is not shown", async () => {
    await open({});

    expect(await screen.findByRole("heading", { level: 1, name: "Mira Koval" })).toBeVisible();
    expect(document.title).toBe("Mira Koval · FitConnect");
    expect(screen.getByText("Slovenia")).toBeVisible();
    expect(screen.getByText("Runs before work.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "November 2026" })).toBeVisible();
    const row = screen.getByRole("link", { name: /Morning run/ });
    expect(row).toHaveAttribute("href", `/people/${MIRA}/trainings/${RUN.id}`);
    expect(row).not.toHaveTextContent(/AM|PM/);
  });

  it("can be reported", async () => {
    await open({});

    await userEvent.click(await screen.findByRole("button", { name: "More about Mira Koval" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Report…" }));

    expect(await screen.findByRole("heading", { name: "Report this person" })).toBeVisible();
  });

  it("begins a friendship at once, and takes it back when that fails", async () => {
    let refuse: () => void = () => undefined;
    const isRefused = new Promise<void>((resolve) => (refuse = resolve));
    await open({
      [`PUT /api/v1/friend-requests/sent/${MIRA}`]: async () => {
        await isRefused;
        return PROBLEM(429, "Too many friend requests", "You asked this athlete not long ago.");
      },
    });

    await userEvent.click(await screen.findByRole("button", { name: "Add friend" }));
    expect(await screen.findByText("Request sent")).toBeVisible();
    refuse();

    expect(await screen.findByText("That did not work: You asked this athlete not long ago.")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Add friend" })).toBeVisible();
  });

  it("follows, and unfollows by the toast", async () => {
    let following = false;
    const { lines } = await open({
      [RELATION]: () => ({ body: relationship({ following }) }),
      [`PUT /api/v1/followees/${MIRA}`]: () => {
        following = true;
        return { body: relationship({ following }) };
      },
      [`DELETE /api/v1/followees/${MIRA}`]: () => {
        following = false;
        return { status: 204, body: undefined };
      },
    });

    await userEvent.click(await screen.findByRole("button", { name: "Follow" }));
    await screen.findByText("You follow Mira Koval.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    expect(await screen.findByText("You no longer follow Mira Koval.")).toBeVisible();
    expect(lines()).toContain(`DELETE /api/v1/followees/${MIRA}`);
  });

  it("is gone behind a block, which is asked about and shown once it is in force", async () => {
    let isBlocked = false;
    const { lines } = await open({
      [RELATION]: () => ({ body: relationship({ blocked: isBlocked }) }),
      [PROFILE]: () => (isBlocked ? NOWHERE : { body: SEEN }),
      [`PUT /api/v1/blocks/${MIRA}`]: () => {
        isBlocked = true;
        return { body: relationship({ blocked: true }) };
      },
    });

    await userEvent.click(await screen.findByRole("button", { name: "More about Mira Koval" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Block" }));
    const sheet = within(await screen.findByRole("dialog"));
    expect(sheet.getByText(/Mira Koval is not told/)).toBeVisible();
    expect(lines()).not.toContain(`PUT /api/v1/blocks/${MIRA}`);
    await userEvent.click(sheet.getByRole("button", { name: "Block" }));

    expect(await screen.findByRole("button", { name: "Unblock" })).toBeVisible();
    expect(screen.queryByText("Runs before work.")).toBeNull();
    expect(screen.queryByRole("link", { name: /Morning run/ })).toBeNull();
  });

  it("of a hidden profile still leads to friendship", async () => {
    await open({ [PROFILE]: NOWHERE, [TRAININGS]: { body: { items: [] } } });

    expect(await screen.findByRole("heading", { level: 1, name: "Mira Koval" })).toBeVisible();
    expect(screen.getByText(/This profile is not shown to you/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Add friend" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Follow" })).toBeNull();
  });

  it("says the same of whoever is nowhere and of whoever blocks the person", async () => {
    await open({ [RELATION]: NOWHERE, [PROFILE]: NOWHERE, [TRAININGS]: { body: { items: [] } } });

    expect(await screen.findByRole("heading", { level: 1, name: "Nobody is found here" })).toBeVisible();
  });

  it("that cannot be read is tried again", async () => {
    let isUp = false;
    await open({ [PROFILE]: () => (isUp ? { body: SEEN } : PROBLEM(503, "Busy", "Later.")) });

    await userEvent.click(await screen.findByRole("button", { name: "Try again" }, { timeout: 5_000 }));
    isUp = true;
    await userEvent.click(await screen.findByRole("button", { name: "Try again" }));

    expect(await screen.findByText("Runs before work.")).toBeVisible();
  });

  it("of oneself is the own profile", async () => {
    const { router } = await open({ "GET /app/session": { body: { signedIn: true, accountId: MIRA, name: "Mira", roles: ["athlete"], shop: "http://shop.example/" } } });

    await expect.poll(() => router.state.location.pathname).toBe("/profile");
  });
});
