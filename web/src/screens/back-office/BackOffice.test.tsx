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

  it("shows editors what they promote and the challenges for everybody, and a moderator the flags", async () => {
    fakeHouse(session("athlete", "editor"));
    const { unmount } = await renderScreen(office, "/back-office");

    expect(await screen.findByRole("link", { name: /Campaigns/ })).toHaveAttribute("href", "/back-office/campaigns");
    expect(screen.getByRole("link", { name: /Coupons/ })).toHaveAttribute("href", "/back-office/coupons");
    expect(screen.queryByRole("link", { name: /Accounts/ })).toBeNull();
    expect(await screen.findByRole("link", { name: /Challenges for everybody/ })).toHaveAttribute("href", "/back-office/challenges");
    expect(screen.queryByRole("link", { name: /Flags/ })).toBeNull();
    unmount();
    fakeHouse(session("athlete", "moderator"));
    await renderScreen(office, "/back-office");
    expect(await screen.findByRole("link", { name: /Flags/ })).toHaveAttribute("href", "/back-office/fairness");
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
