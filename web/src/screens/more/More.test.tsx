import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { placesFor } from "../../app/screen";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as more } from "./screen";

describe("more", () => {
  it("leads to the places that the bar has no room for, and out of the app", async () => {
    fakeHouse({});
    await renderScreen(more, "/more");

    expect(await screen.findByRole("link", { name: "Settings" })).toHaveAttribute("href", "/settings");
    expect(screen.queryByRole("link", { name: "Diary" })).toBeNull();
    expect(screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent)).toEqual([
      "Training",
      "Together",
      "You",
      "Apps and work",
      "Elsewhere in FitConnect",
    ]);
    expect(screen.getByRole("link", { name: "Account and security" })).toHaveAttribute("href", "/account");
    expect(screen.getByRole("button", { name: "Sign out" })).toBeVisible();
  });

  it("shows a place with roles only to a person who has one of them", () => {
    const paths = (roles: readonly string[]) => placesFor(roles).map(({ path }) => path);
    expect(paths(["athlete"])).not.toContain("back-office");
  });
});
