import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { club, CLUB_ID, membership } from "../../testing/club";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as invitation } from "./screen";

const SECRET = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
const READ = `GET /api/v1/club-invitations/${SECRET}`;
const INVITED = { clubId: CLUB_ID, name: "Tiergarten Runners", rules: "Be kind.", status: "active" };

afterEach(() => sessionStorage.clear());

describe("an invitation link of a club", () => {
  it("shows what it invites to, and joins", async () => {
    fakeHouse({ [READ]: { body: INVITED }, [`PUT /api/v1/club-invitations/${SECRET}/membership`]: { body: club(membership("member")) } });
    const { router } = await renderScreen(invitation, `/club-invitation#${SECRET}`);

    expect(await screen.findByRole("heading", { name: "Tiergarten Runners" })).toBeVisible();
    expect(screen.getByText("Be kind.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Join" }));

    await expect.poll(() => router.state.location.pathname).toBe(`/clubs/${CLUB_ID}`);
    expect(sessionStorage).toHaveLength(0);
  });

  it("waits in the tab while a visitor signs in, and is in no address that a server gets", async () => {
    fakeHouse({ [READ]: { body: INVITED }, "GET /app/session": { body: { signedIn: false, shop: "http://shop.example/" } } });
    const { unmount } = await renderScreen(invitation, `/club-invitation#${SECRET}`);

    const way = await screen.findByRole("link", { name: "Sign in to join" });
    expect(way.getAttribute("href")).not.toContain(SECRET);
    unmount();
    await renderScreen(invitation, "/club-invitation");

    expect(await screen.findByRole("heading", { name: "Tiergarten Runners" })).toBeVisible();
  });

  it("of a club that closes admits no one", async () => {
    fakeHouse({ [READ]: { body: { ...INVITED, status: "closing" } } });
    await renderScreen(invitation, `/club-invitation#${SECRET}`);

    expect(await screen.findByText("This club no longer admits anyone.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Join" })).toBeNull();
  });

  it("that was revoked says so", async () => {
    fakeHouse({ [READ]: PROBLEM(404, "Not found", "There is no such invitation.") });
    await renderScreen(invitation, `/club-invitation#${SECRET}`);

    expect(await screen.findByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
  });
});
