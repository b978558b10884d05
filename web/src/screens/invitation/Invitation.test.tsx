import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { group, GROUP_ID } from "../../testing/group";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as invitation } from "./screen";

const SECRET = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
const READ = `GET /api/v1/group-training-invitations/${SECRET}`;
const INVITED = {
  groupTrainingId: GROUP_ID,
  status: "scheduled",
  name: "Saturday long run",
  sport: "running",
  startTime: new Date(Date.now() + 86_400_000).toISOString(),
  timeZone: "Europe/Berlin",
  durationSeconds: 5_400,
  placeName: "Tiergarten",
};

afterEach(() => sessionStorage.clear());

describe("an invitation link", () => {
  it("shows what it invites to, and joins", async () => {
    fakeHouse({ [READ]: { body: INVITED }, [`PUT /api/v1/group-training-invitations/${SECRET}/participation`]: { body: group({ participation: { state: "going" } }) } });
    const { router } = await renderScreen(invitation, `/invitation#${SECRET}`);

    expect(await screen.findByRole("heading", { name: "Saturday long run" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Join" }));

    await expect.poll(() => router.state.location.pathname).toBe(`/groups/${GROUP_ID}`);
    expect(sessionStorage).toHaveLength(0);
  });

  it("waits in the tab while a visitor signs in, and is in no address that a server gets", async () => {
    fakeHouse({ [READ]: { body: INVITED }, "GET /app/session": { body: { signedIn: false, shop: "http://shop.example/" } } });
    const { unmount } = await renderScreen(invitation, `/invitation#${SECRET}`);

    const way = await screen.findByRole("link", { name: "Sign in to join" });
    expect(way.getAttribute("href")).not.toContain(SECRET);
    unmount();
    await renderScreen(invitation, "/invitation");

    expect(await screen.findByRole("heading", { name: "Saturday long run" })).toBeVisible();
  });

  it("that was revoked says so", async () => {
    fakeHouse({ [READ]: PROBLEM(404, "Not found", "There is no such invitation.") });
    await renderScreen(invitation, `/invitation#${SECRET}`);

    expect(await screen.findByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
  });

  it("that is not whole asks nothing", async () => {
    const asked = fakeHouse({});
    await renderScreen(invitation, "/invitation#AZ");

    expect(await screen.findByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
    expect(asked.filter(({ url }) => url.includes("invitations"))).toHaveLength(0);
  });
});
