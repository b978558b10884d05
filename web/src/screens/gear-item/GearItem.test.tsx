import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { gear, gearAnswers, gearId, wear } from "../../testing/gear";
import { fakeHouse, PROBLEM } from "../../testing/house";
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
    "GET /api/v1/gear": { body: { items: [gear(1, { defaults: [{ sport: "running" }] }), gear(2, { kind: "bike", name: "Racer" }), gear(3, { kind: "chain", name: "New chain", mountedOn: BIKE })] } },
    ...Object.fromEntries([SHOES, BIKE, CHAIN].map((id) => [`GET /api/v1/gear/${id}/wear`, { body: wear() }])),
    [`GET /api/v1/gear/${SHOES}/history`]: { body: none },
    [`GET /api/v1/gear/${BIKE}/history`]: { body: none },
    [`GET /api/v1/gear/${CHAIN}/history`]: { body: onBike },
    ...more,
  });

beforeEach(() => forgetDone());

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

  it("gets its sports and its place back when retiring is undone", async () => {
    const shoes = gear(1, { defaults: [{ sport: "running" }] });
    const asked = house({
      "GET /api/v1/gear": { body: { items: [shoes, gear(2, { kind: "bike", name: "Racer" })] } },
      [`GET /api/v1/gear/${SHOES}/history`]: { body: onBike },
      [`POST /api/v1/gear/${SHOES}/retire`]: { body: shoes },
      [`POST /api/v1/gear/${SHOES}/reactivate`]: { body: shoes },
      [`PATCH /api/v1/gear/${SHOES}`]: { body: shoes },
      [`POST /api/v1/gear/${SHOES}/mountings`]: { body: shoes },
    });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await screen.findByText("Mounted on Racer");
    await userEvent.click(await screen.findByRole("button", { name: "More acts" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Retire" }));
    await screen.findByText("“Shoes 1” is retired.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    await expect.poll(() => asked.some(({ url }) => url.endsWith("/mountings"))).toBe(true);
    expect(await (asked.find(({ method }) => method === "PATCH") as Request).json()).toEqual({ defaults: [{ sport: "running" }] });
    expect(await (asked.find(({ url }) => url.endsWith("/mountings")) as Request).json()).toEqual({ carrierId: BIKE });
  });

  it("says that it is in use again, although the card that was pressed is gone by then", async () => {
    let shoes = gear(1, { retiredAt: "2026-05-01T10:00:00Z" });
    house({
      "GET /api/v1/gear": () => ({ body: { items: [shoes] } }),
      [`POST /api/v1/gear/${SHOES}/reactivate`]: () => {
        shoes = gear(1);
        return { body: shoes };
      },
    });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Use it again" }));
    await expect.poll(() => screen.queryByRole("button", { name: "Use it again" })).toBeNull();
    expect(await screen.findByText("“Shoes 1” is in use again.")).toBeVisible();
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

  it("returns a component to where it was when its move is undone", async () => {
    const asked = house({
      "GET /api/v1/gear": { body: { items: [gear(2, { kind: "bike", name: "Racer" }), gear(3, { kind: "chain", name: "New chain", mountedOn: BIKE }), gear(4, { kind: "bike", name: "Gravel" })] } },
      [`GET /api/v1/gear/${gearId(4)}/history`]: { body: none },
      [`GET /api/v1/gear/${gearId(4)}/wear`]: { body: wear() },
      [`POST /api/v1/gear/${CHAIN}/mountings`]: { body: gear(3) },
    });
    await renderScreen(item, `/gear/${gearId(4)}`);
    render(<Toasts />);

    await screen.findByRole("option", { name: "New chain" });
    await userEvent.selectOptions(screen.getByLabelText("Mount what you have"), CHAIN);
    await userEvent.click(screen.getByRole("button", { name: /^Mount:/ }));
    await screen.findByText("“New chain” is mounted.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    const moves = () => asked.filter(({ url }) => url.endsWith("/mountings"));
    await expect.poll(() => moves().length).toBe(2);
    expect(await Promise.all(moves().map((request) => request.json()))).toEqual([{ carrierId: gearId(4) }, { carrierId: BIKE }]);
  });

  it("as a component says where it is mounted", async () => {
    house();
    await renderScreen(item, `/gear/${CHAIN}`);

    expect(await screen.findByRole("link", { name: "Racer" })).toHaveAttribute("href", `/gear/${BIKE}`);
    expect(await screen.findByText("Mounted on Racer")).toBeVisible();
  });

  it("is edited as it stands now, by what was changed alone, and says when it was changed elsewhere", async () => {
    let shoes = gear(1, { brand: "Asics", note: "Wide" });
    const asked = house({
      "GET /api/v1/gear": () => ({ body: { items: [shoes] } }),
      [`PATCH /api/v1/gear/${SHOES}`]: PROBLEM(412, "Changed since you read it", "Read it again."),
    });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await screen.findByText("Wide");
    shoes = gear(1, { brand: "Asics", note: "Narrow", etag: '"v2"' });
    await userEvent.click(screen.getByRole("button", { name: "Edit" }));
    const sheet = await screen.findByRole("dialog", { name: "Edit “Shoes 1”" });
    expect(await within(sheet).findByLabelText("Note")).toHaveValue("Narrow");
    await userEvent.clear(within(sheet).getByLabelText("Brand"));
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));

    expect(await within(sheet).findByText(/changed elsewhere since you opened this/)).toBeVisible();
    const patch = asked.find(({ method }) => method === "PATCH") as Request;
    expect(patch.headers.get("If-Match")).toBe('"v2"');
    expect(await patch.json()).toEqual({ brand: null });
  });

  it("keeps what was typed when a newer version is read meanwhile, and changes that one", async () => {
    let shoes = gear(1, { brand: "Asics" });
    const asked = house({ "GET /api/v1/gear": () => ({ body: { items: [shoes] } }), [`PATCH /api/v1/gear/${SHOES}`]: () => ({ body: shoes }) });
    const { queries } = await renderScreen(item, `/gear/${SHOES}?sheet=edit`);

    await userEvent.type(await screen.findByLabelText("Model"), "Nimbus");
    shoes = gear(1, { brand: "Hoka", etag: '"v2"' });
    await queries.invalidateQueries({ queryKey: ["gear"] });
    await expect.poll(() => screen.getByLabelText<HTMLInputElement>("Brand").value).toBe("Hoka");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    await expect.poll(() => asked.some(({ method }) => method === "PATCH")).toBe(true);
    const patch = asked.find(({ method }) => method === "PATCH") as Request;
    expect([patch.headers.get("If-Match"), await patch.json()]).toEqual(['"v2"', { model: "Nimbus" }]);
  });

  it("takes a service back that was noted by mistake, by the toast and later from its history", async () => {
    const servedAt = "2026-11-20T11:00:00Z";
    const path = `/api/v1/gear/${SHOES}/services`;
    let services: unknown[] = [];
    const asked = house({
      [`GET /api/v1/gear/${SHOES}/history`]: () => ({ body: { mountings: [], services } }),
      [`POST ${path}`]: () => {
        services = [{ servedAt, note: "New laces" }];
        return { body: gear(1) };
      },
      [`DELETE ${path}/${encodeURIComponent(servedAt)}`]: () => {
        services = [];
        return { body: gear(1) };
      },
    });
    const removals = () => asked.filter(({ method }) => method === "DELETE").length;
    await renderScreen(item, `/gear/${SHOES}?sheet=service`);
    render(<Toasts />);

    await userEvent.click(within(await screen.findByRole("dialog", { name: "Note a service" })).getByRole("button", { name: "Note it" }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await expect.poll(removals).toBe(1);

    services = [{ servedAt, note: "New laces" }];
    await renderScreen(item, `/gear/${SHOES}`);
    await userEvent.click((await screen.findAllByRole("button", { name: /^Remove the service of/ })).at(-1) as HTMLElement);
    await screen.findByText(/The service is removed/);
    expect(removals()).toBe(2);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.filter(({ method }) => method === "POST").length).toBe(2);
    expect(await (asked.findLast(({ method }) => method === "POST") as Request).json()).toEqual({ servedAt, note: "New laces" });
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

  it("notes a service of a past day once, at the noon of where the person lives, although the first answer was lost", async () => {
    let isLost = true;
    const asked = house({
      "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "America/New_York" } },
      [`POST /api/v1/gear/${SHOES}/services`]: () => {
        if (isLost) {
          isLost = false;
          throw new TypeError("The answer is lost");
        }
        return { body: gear(1) };
      },
    });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Note a service" }));
    const sheet = await screen.findByRole("dialog", { name: "Note a service" });
    fireEvent.change(within(sheet).getByLabelText("Day of the service"), { target: { value: "2026-07-04" } });
    await userEvent.click(within(sheet).getByRole("button", { name: "Note it" }));
    await within(sheet).findByText(/The answer did not come/);
    await userEvent.click(within(sheet).getByRole("button", { name: "Note it" }));

    await screen.findByText(/The service is noted/);
    const [first, second] = asked.filter(({ method }) => method === "POST") as [Request, Request];
    expect(await first.json()).toEqual({ servedAt: "2026-07-04T16:00:00.000Z" });
    expect(second.headers.get("Idempotency-Key")).toBe(first.headers.get("Idempotency-Key"));
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

  it("turns back what a change of its sports did, also to other items, and keeps what was done since", async () => {
    const [run, ride, row] = [{ sport: "running" }, { sport: "cycling" }, { sport: "rowing" }];
    let items = [gear(1, { defaults: [run] }), gear(5, { defaults: [ride] })];
    const set = (id: string, defaults: unknown[]) => (items = items.map((each) => (each.id === id ? { ...each, defaults } : each)));
    const patch = (id: string) => async (_: URL, request: Request) => {
      const { defaults } = (await request.json()) as { defaults: unknown[] };
      set(id, defaults);
      return { body: gear(1) };
    };
    const asked = house({
      "GET /api/v1/sports": { body: { items: [run, ride, row].map(({ sport }) => ({ key: sport, name: sport, family: "foot", rate: "none" })) } },
      "GET /api/v1/gear": () => ({ body: { items } }),
      [`PATCH /api/v1/gear/${SHOES}`]: async (url, request) => {
        const answer = await patch(SHOES)(url, request);
        set(gearId(5), []); // one item of a kind has a sport
        return answer;
      },
      [`PATCH /api/v1/gear/${gearId(5)}`]: patch(gearId(5)),
    });
    await renderScreen(item, `/gear/${SHOES}`);
    render(<Toasts />);

    await screen.findByRole("option", { name: "cycling" });
    await userEvent.selectOptions(screen.getByLabelText("Add a sport"), "cycling");
    await userEvent.click(screen.getByRole("button", { name: "Add: Add a sport" }));
    await screen.findByText("New trainings follow this now.");
    set(SHOES, [run, ride, row]); // on another device
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    await expect.poll(() => asked.filter(({ method }) => method === "PATCH").length).toBe(3);
    await expect.poll(() => items.map(({ defaults }) => defaults)).toEqual([[run, row], [ride]]);
  });

  it("says that the kinds did not come, instead of hiding what follows from them", async () => {
    house({ "GET /api/v1/gear/kinds": PROBLEM(403, "Not allowed", "The session may not read kinds.") });
    await renderScreen(item, `/gear/${SHOES}`);

    expect(await screen.findByRole("alert")).toHaveTextContent("The session may not read kinds.");
  });

  it("says so when there is no such item", async () => {
    house();
    await renderScreen(item, `/gear/${gearId(77)}`);

    expect(await screen.findByRole("heading", { name: "This item is not in your gear" })).toBeVisible();
  });
});
