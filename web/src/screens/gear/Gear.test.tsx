import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { leavingOf } from "../../session/leaving";
import { chooseLanguage } from "../../text/language";
import { gear, gearAnswers, gearId, wear } from "../../testing/gear";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as gearScreen } from "./screen";

const list = (...items: unknown[]) => ({ "GET /api/v1/gear": { body: { items } } });

describe("the gear", () => {
  it("stands by kind with its wear and what is left of it", async () => {
    fakeHouse({ ...gearAnswers, ...list(gear(1, { wear: wear() })) });
    await renderScreen(gearScreen, "/gear");

    expect(await screen.findByRole("heading", { name: "Shoes" })).toBeVisible();
    const row = await screen.findByRole("link", { name: /Shoes 1/ });
    expect(row).toHaveAttribute("href", `/gear/${gearId(1)}`);
    expect(await within(row).findByText("3–14 weeks left")).toBeVisible();
    expect(row).toHaveTextContent("Near its end");
    expect(within(row).getByRole("img", { name: "Wear: 391 of 480–800 km" })).toBeVisible();
  });

  it("says brand and model, unless the item is called by them", async () => {
    fakeHouse({ ...gearAnswers, ...list(gear(1, { name: "Asics Nimbus", brand: "Asics", model: "Nimbus" }), gear(2, { brand: "Hoka", model: "Clifton" })) });
    await renderScreen(gearScreen, "/gear");

    expect((await screen.findByRole("link", { name: /Asics/ })).textContent?.match(/Asics Nimbus/g)).toHaveLength(1);
    expect(screen.getByRole("link", { name: /Shoes 2/ })).toHaveTextContent("Hoka Clifton");
  });

  it("shows an item again at once when its deletion is undone", async () => {
    fakeHouse({ ...gearAnswers, ...list(gear(1, { wear: wear() })) });
    const { queries } = await renderScreen(gearScreen, "/gear");
    await screen.findByRole("link", { name: /Shoes 1/ });

    let undo = () => {};
    act(() => {
      ({ undo } = leavingOf(queries).remove(gearId(1), "/gear", () => undefined));
    });
    expect(screen.queryByRole("link", { name: /Shoes 1/ })).toBeNull();
    act(undo);

    expect(screen.getByRole("link", { name: /Shoes 1/ })).toBeVisible();
  });

  it("shows the picture of what has one, and asks for no other", async () => {
    const picture = { id: gearId(9), small: "/small.jpg", large: "/large.jpg", width: 4, height: 3, addedAt: "2026-03-01T10:00:00Z" };
    const asked = fakeHouse({
      ...gearAnswers,
      ...list(gear(1), gear(2)),
      "GET /api/v1/profiles/me/pictures": { body: { gear: [{ gearId: gearId(1), picture }] } },
    });
    const { container } = await renderScreen(gearScreen, "/gear");

    await expect.poll(() => container.querySelectorAll("img.gear-tile").length).toBe(1);
    expect(asked.some(({ url }) => url.endsWith("/picture"))).toBe(false);
  });

  it("keeps what is retired behind, without a forecast", async () => {
    fakeHouse({ ...gearAnswers, ...list(gear(1, { retiredAt: "2026-05-01T10:00:00Z", wear: wear() })) });
    await renderScreen(gearScreen, "/gear");

    const fold = await screen.findByText("No longer used (1)");
    await userEvent.click(fold);
    const row = await screen.findByRole("link", { name: /Shoes 1/ });
    expect(await within(row).findByText("391 of 480–800 km")).toBeVisible();
    expect(row).not.toHaveTextContent("weeks left");
  });

  it("is added by a form that says what is missing", async () => {
    const added = gear(3);
    const asked = fakeHouse({ ...gearAnswers, ...list(), "POST /api/v1/gear": { status: 201, body: added } });
    const { router } = await renderScreen(gearScreen, "/gear");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Add gear" }));
    const sheet = await screen.findByRole("dialog", { name: "Add gear" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Add" }));
    expect(await within(sheet).findByText("Choose what it is.")).toBeVisible();
    await userEvent.selectOptions(await within(sheet).findByLabelText("Kind"), "shoes");
    await userEvent.type(within(sheet).getByLabelText("Brand"), "Asics");
    await userEvent.selectOptions(within(sheet).getByLabelText("Goes with trainings of"), "running");
    await userEvent.click(within(sheet).getByRole("button", { name: "Add" }));

    expect(await screen.findByText("Added to your gear.")).toBeVisible();
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ kind: "shoes", name: "Asics", brand: "Asics", defaults: [{ sport: "running" }] });
    expect(router.state.location.pathname).toBe(`/gear/${gearId(3)}`);
  });

  it("teaches in Russian while there is none, and says what went wrong", async () => {
    chooseLanguage("ru");
    fakeHouse({ ...gearAnswers, ...list() });
    const { unmount } = await renderScreen(gearScreen, "/gear");
    expect(await screen.findByRole("heading", { name: "Добавьте то, с чем тренируетесь" })).toBeVisible();
    unmount();

    fakeHouse({ ...gearAnswers, "GET /api/v1/gear": PROBLEM(403, "Not allowed", "The session may not read this.") });
    await renderScreen(gearScreen, "/gear");
    expect(await screen.findByRole("alert")).toHaveTextContent("Not allowed");
  });
});
