import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { placesFor } from "../../app/screen";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as office } from "./screen";

const session = (...roles: string[]) => ({ "GET /app/session": { body: { signedIn: true, name: "Anna", roles, shop: "http://shop.example/" } } });

describe("the back office", () => {
  it("shows the sections of the person's role", async () => {
    fakeHouse(session("athlete", "support"));
    await renderScreen(office, "/back-office");

    expect(await screen.findByRole("link", { name: /Accounts/ })).toHaveAttribute("href", "/back-office");
    expect(screen.getByRole("link", { name: /Vendors' applications/ })).toHaveAttribute("href", "/back-office/apps");
  });

  it("says that nothing is there yet for a role without sections", async () => {
    fakeHouse(session("athlete", "editor"));
    await renderScreen(office, "/back-office");

    expect(await screen.findByRole("heading", { name: "Nothing here for your role yet" })).toBeVisible();
  });

  it("is not for athletes, nor in their navigation", async () => {
    fakeHouse(session("athlete", "vendor"));
    await renderScreen(office, "/back-office");

    expect(await screen.findByRole("heading", { name: "Not for you" })).toBeVisible();
    expect(screen.queryByRole("link", { name: /Accounts/ })).toBeNull();
    const has = (...roles: string[]) => placesFor(roles).some(({ path }) => path === "back-office");
    expect([has("athlete", "vendor"), has("moderator")]).toEqual([false, true]);
  });
});
