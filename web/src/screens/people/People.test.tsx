import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "../../design";
import { setNavigator } from "../../testing/browser";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { MIRA, relationship, TOM } from "../../testing/people";
import { renderScreen } from "../../testing/render";
import { screen as people } from "./screen";

const FIND = "GET /api/v1/people";
const SUGGESTED = "GET /api/v1/people/suggestions";
const LINK = "GET /api/v1/contact-links/mine";
const SECRET = "AZqjvPq4fQ6vG6w1p1m1xN8m3b7l0oQ2y9kT4sV6uX8zA1cE5gI7kM";
const SUGGESTIONS = {
  items: [
    { athleteId: MIRA, name: "Mira Koval", reasons: [{ kind: "friends-in-common", count: 3 }, { kind: "club-in-common", count: 1, clubId: TOM }] },
    { athleteId: TOM, name: "Tom", reasons: [{ kind: "trained-together", count: 2 }] },
  ],
};

async function open(answers: Parameters<typeof fakeHouse>[0], address = "/people") {
  const asked = fakeHouse({ [SUGGESTED]: { body: { items: [] } }, [LINK]: { body: { open: false } }, ...answers });
  const shown = await renderScreen(people, address);
  render(<Toasts />);
  return { ...shown, asked, lines: () => asked.map(({ method, url }) => `${method} ${new URL(url).pathname}`) };
}

afterEach(() => vi.useRealTimers());

describe("people", () => {
  it("are found while their name is typed, by one question for what is typed in one go", async () => {
    const { asked, router } = await open({ [FIND]: { body: { items: [{ athleteId: MIRA, name: "Mira Koval", friendsInCommon: 2 }] } } });

    await userEvent.type(await screen.findByLabelText("Name of an athlete"), "mira ko");

    expect(await screen.findByRole("link", { name: /Mira Koval/ })).toHaveAttribute("href", `/people/${MIRA}`);
    expect(screen.getByText("2 friends in common")).toBeVisible();
    expect(asked.filter(({ url }) => url.includes("people?")).map(({ url }) => new URL(url).searchParams.get("name"))).toEqual(["mira ko"]);
    expect(router.state.location.search).toEqual({ name: "mira ko" });
  });

  it("are not searched by one letter, which finds everybody", async () => {
    const { lines } = await open({}, "/people?name=m");

    expect(await screen.findByText("Type at least two letters.")).toBeVisible();
    expect(lines()).not.toContain(FIND);
  });

  it("who are not found can still be sent a link", async () => {
    await open({ [FIND]: { body: { items: [] } } }, "/people?name=nobody");

    expect(await screen.findByRole("heading", { name: "Nobody is found as “nobody”" })).toBeVisible();
  });

  it("are searched no more for a while after too many searches", async () => {
    await open({ [FIND]: PROBLEM(429, "Too many searches", "Wait a minute.") }, "/people?name=mira");

    expect(await screen.findByRole("alert")).toHaveTextContent("Too many searchesWait a minute.");
  });
});

describe("suggestions", () => {
  it("say why, and begin a friendship", async () => {
    const { lines } = await open({ [SUGGESTED]: { body: SUGGESTIONS }, [`PUT /api/v1/friend-requests/sent/${MIRA}`]: { body: relationship({ friendship: "requested" }) } });

    expect(await screen.findByText("3 friends in common · in a club with you")).toBeVisible();
    expect(screen.getByText("trained with you 2 times")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Add friend: Mira Koval" }));

    expect(await screen.findByText("Your request to Mira Koval is sent.")).toBeVisible();
    expect(await screen.findByText("Request sent")).toBeVisible();
    expect(lines()).toContain(`PUT /api/v1/friend-requests/sent/${MIRA}`);
  });

  it("that are of no interest go at once, and come back by the toast", async () => {
    let isMuted = false;
    await open({
      [SUGGESTED]: () => ({ body: { items: isMuted ? SUGGESTIONS.items.slice(1) : SUGGESTIONS.items } }),
      [`PUT /api/v1/people/suggestions/${MIRA}/muted`]: () => {
        isMuted = true;
        return { status: 204, body: undefined };
      },
      [`DELETE /api/v1/people/suggestions/${MIRA}/muted`]: () => {
        isMuted = false;
        return { status: 204, body: undefined };
      },
    });

    await userEvent.click(await screen.findByRole("button", { name: "Do not suggest Mira Koval again" }));
    expect(await screen.findByText("Mira Koval is not suggested again.")).toBeVisible();
    expect(screen.queryByRole("link", { name: /Mira Koval/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    expect(await screen.findByRole("link", { name: /Mira Koval/ })).toBeVisible();
  });
});

describe("one's contact link", () => {
  it("is shown once, copied, and drawn for who is near", async () => {
    let isOpen = false;
    const written: string[] = [];
    await open({
      [LINK]: () => ({ body: isOpen ? { open: true, createdAt: "2026-11-30T05:00:00Z" } : { open: false } }),
      "PUT /api/v1/contact-links/mine": () => {
        isOpen = true;
        return { body: { secret: SECRET, path: `/api/v1/contact-links/${SECRET}` } };
      },
    });
    setNavigator("clipboard", { writeText: (text: string) => Promise.resolve(void written.push(text)) });

    await userEvent.click(await screen.findByRole("button", { name: "Make a link" }));
    expect(await screen.findByLabelText<HTMLInputElement>("Link")).toHaveValue(`${location.origin}/app/contact#${SECRET}`);
    expect(await screen.findByRole("img", { name: "QR code of your contact link" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Copy" }));

    expect(await screen.findByText("Copied.")).toBeVisible();
    expect(written).toEqual([`${location.origin}/app/contact#${SECRET}`]);
  });

  it("that was made before is replaced or removed", async () => {
    let isOpen = true;
    await open({
      [LINK]: () => ({ body: isOpen ? { open: true, createdAt: "2026-05-03T10:00:00Z" } : { open: false } }),
      "DELETE /api/v1/contact-links/mine": () => {
        isOpen = false;
        return { status: 204, body: undefined };
      },
    });

    expect(await screen.findByText(/You made a link on May 3, 2026/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Make a new link" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Remove link" }));

    expect(await screen.findByText("The link is removed. Your friends stay.")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Make a link" })).toBeVisible();
  });
});
