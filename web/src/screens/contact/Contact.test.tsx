import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { MIRA, relationship } from "../../testing/people";
import { renderScreen } from "../../testing/render";
import { screen as contact } from "./screen";

const SECRET = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
const READ = `GET /api/v1/contact-links/${SECRET}`;

afterEach(() => sessionStorage.clear());

describe("a contact link", () => {
  it("shows a name, and begins a friendship", async () => {
    let friendship: "none" | "requested" = "none";
    fakeHouse({
      [READ]: { body: { athleteId: MIRA, name: "Mira Koval" } },
      [`GET /api/v1/relationships/${MIRA}`]: () => ({ body: relationship({ friendship }) }),
      [`PUT /api/v1/friend-requests/sent/${MIRA}`]: () => {
        friendship = "requested";
        return { body: relationship({ friendship }) };
      },
    });
    await renderScreen(contact, `/contact#${SECRET}`);
    render(<Toasts />);

    expect(await screen.findByRole("heading", { name: "Mira Koval" })).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: "Add friend" }));

    expect(await screen.findByText("Request sent")).toBeVisible();
    expect(screen.getByRole("link", { name: "See their page" })).toHaveAttribute("href", `/people/${MIRA}`);
  });

  it("tells a visitor no name, and waits in the tab while they sign in", async () => {
    const asked = fakeHouse({ "GET /app/session": { body: { signedIn: false, shop: "http://shop.example/" } } });
    const { unmount } = await renderScreen(contact, `/contact#${SECRET}`);

    const way = await screen.findByRole("link", { name: "Sign in" });
    expect(way.getAttribute("href")).not.toContain(SECRET);
    expect(asked.some(({ url }) => url.includes("contact-links"))).toBe(false);
    unmount();
    fakeHouse({ [READ]: { body: { athleteId: MIRA, name: "Mira Koval" } }, [`GET /api/v1/relationships/${MIRA}`]: { body: relationship() } });
    await renderScreen(contact, "/contact");

    expect(await screen.findByRole("heading", { name: "Mira Koval" })).toBeVisible();
  });

  it("of oneself says so", async () => {
    fakeHouse({
      "GET /app/session": { body: { signedIn: true, accountId: MIRA, name: "Mira", roles: ["athlete"], shop: "http://shop.example/" } },
      [READ]: { body: { athleteId: MIRA, name: "Mira Koval" } },
    });
    await renderScreen(contact, `/contact#${SECRET}`);

    expect(await screen.findByText(/your own link/)).toBeVisible();
  });

  it.each([
    ["removed", `/contact#${SECRET}`],
    ["not whole", "/contact#AZ"],
  ])("that is %s leads nowhere", async (_, address) => {
    fakeHouse({ [READ]: PROBLEM(404, "Not found", "No such link.") });
    await renderScreen(contact, address);

    expect(await screen.findByRole("heading", { name: "This link leads nowhere" })).toBeVisible();
  });
});
