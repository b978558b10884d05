import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { gear, gearAnswers, gearId, wear } from "../../testing/gear";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as item } from "./screen";

const SHOES = gearId(1);
const BIKE = gearId(2);
const CHAIN = gearId(3);
const none = { mountings: [], services: [] };
const onBike = { mountings: [{ carrierId: BIKE, mountedAt: "2026-04-02T10:00:00Z" }], services: [] };

const house = (more: Parameters<typeof fakeHouse>[0] = {}) =>
  fakeHouse({
    ...gearAnswers,
    "GET /api/v1/gear": { body: { items: [gear(1, { defaults: [{ sport: "running" }] }), gear(2, { kind: "bike", name: "Racer" }), gear(3, { kind: "chain", name: "New chain" })] } },
    ...Object.fromEntries([SHOES, BIKE, CHAIN].map((id) => [`GET /api/v1/gear/${id}/wear`, { body: wear() }])),
    [`GET /api/v1/gear/${SHOES}/history`]: { body: none },
    [`GET /api/v1/gear/${BIKE}/history`]: { body: none },
    [`GET /api/v1/gear/${CHAIN}/history`]: { body: onBike },
    ...more,
  });

describe("an item of gear", () => {
  it("says what is left of it, what was done with it, and who published the figures", async () => {
    house();
    await renderScreen(item, `/gear/${SHOES}`);

    expect(await screen.findByRole("heading", { level: 1, name: "Shoes 1" })).toBeVisible();
    expect(await screen.findByText("3–14 weeks left")).toBeVisible();
    expect(screen.getByText("Trainings").nextSibling).toHaveTextContent("41");
    await userEvent.click(screen.getByRole("button", { name: "What is “Wear”?" }));
    expect(screen.getByText(/Source of the figures: A test/)).toBeVisible();
  });

  it("retires without a question and comes back by the toast", async () => {
    const asked = house({ [`POST /api/v1/gear/${SHOES}/retire`]: { body: gear(1) }, [`POST /api/v1/gear/${SHOES}/reactivate`]: { body: gear(1) } });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "More acts" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Retire" }));
    await screen.findByText("“Shoes 1” is retired.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.some(({ url }) => url.endsWith("/reactivate"))).toBe(true);
  });

  it("cannot be deleted once a training was done with it", async () => {
    house();
    await renderScreen(item, `/gear/${SHOES}`);

    await screen.findByText("3–14 weeks left");
    await userEvent.click(screen.getByRole("button", { name: "More acts" }));
    await screen.findByRole("menuitem", { name: "Retire" });
    expect(screen.queryByRole("menuitem", { name: "Delete" })).toBeNull();
  });

  it("carries components, which are taken off and mounted again by the toast", async () => {
    const asked = house({ [`POST /api/v1/gear/${CHAIN}/dismount`]: { body: gear(3) }, [`POST /api/v1/gear/${CHAIN}/mountings`]: { body: gear(3) } });
    await renderScreen(item, `/gear/${BIKE}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Take off New chain" }));
    await screen.findByText("“New chain” is taken off.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.some(({ url }) => url.endsWith("/mountings"))).toBe(true);
    expect(await (asked.find(({ url }) => url.endsWith("/mountings")) as Request).json()).toEqual({ carrierId: BIKE });
  });

  it("as a component says where it is mounted", async () => {
    house();
    await renderScreen(item, `/gear/${CHAIN}`);

    expect(await screen.findByRole("link", { name: "Racer" })).toHaveAttribute("href", `/gear/${BIKE}`);
    expect(await screen.findByText("Mounted on Racer")).toBeVisible();
  });

  it("notes a service", async () => {
    const asked = house({ [`POST /api/v1/gear/${SHOES}/services`]: { body: gear(1) } });
    await renderScreen(item, `/gear/${SHOES}?sheet=service`);
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Note a service" });
    await userEvent.type(within(sheet).getByLabelText("What was done"), "New laces");
    await userEvent.click(within(sheet).getByRole("button", { name: "Note it" }));
    await screen.findByText(/The service is noted/);
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ note: "New laces" });
  });

  it("is taken by trainings of its sports, indoors or outdoors", async () => {
    const asked = house({ [`PATCH /api/v1/gear/${SHOES}`]: { body: gear(1) } });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await userEvent.selectOptions(await screen.findByLabelText("Where: Running"), "indoors");
    expect(asked.some(({ method }) => method === "PATCH")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Save: Where: Running" }));
    await screen.findByText("New trainings follow this now.");
    const patch = asked.find(({ method }) => method === "PATCH") as Request;
    expect(await patch.json()).toEqual({ defaults: [{ sport: "running", indoor: true }] });
    expect(patch.headers.get("If-Match")).toBe('"v1"');
  });

  it("says so when there is no such item", async () => {
    house();
    await renderScreen(item, `/gear/${gearId(77)}`);

    expect(await screen.findByRole("heading", { name: "This item is not in your gear" })).toBeVisible();
  });
});
