import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { chooseLanguage } from "../../text/language";
import { setNavigator } from "../../testing/browser";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as privacy } from "./screen";

const HOME = { id: "0197a5e0-0000-7000-8000-000000000001", name: "Home", latitude: 46.05, longitude: 14.5, centerLatitude: 46.051, centerLongitude: 14.501, radiusMeters: 500 };
const parts = (members: Record<string, unknown> = {}) => ({
  profile: "everyone",
  trainings: "friends",
  map: "friends",
  startTime: "friends",
  heartRate: "only-me",
  power: "friends",
  gear: "friends",
  body: "only-me",
  chosen: [],
  ...members,
});
const house = (more: Parameters<typeof fakeHouse>[0] = {}) =>
  fakeHouse({
    "GET /api/v1/profiles/me/visibility": { body: parts() },
    "GET /api/v1/profiles/me/privacy-zones": { body: { items: [HOME] } },
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", birthDate: "1990-05-17" } },
    ...more,
  });

/** The device is there. */
function standAt(latitude: number, longitude: number): void {
  const getCurrentPosition = (found: PositionCallback) => found({ coords: { latitude, longitude } } as GeolocationPosition);
  setNavigator("geolocation", { getCurrentPosition });
}

describe("privacy", () => {
  it("shows what holds by default, saves a choice by its button and takes it back by the toast", async () => {
    const asked = house({ "PATCH /api/v1/profiles/me/visibility": { body: parts({ map: "only-me", chosen: ["map"] }) } });
    await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    const map = await screen.findByLabelText("Map");
    expect(within(map).getByRole("option", { name: "By default: Friends" })).toBeInTheDocument();
    await userEvent.selectOptions(map, "only-me");
    expect(asked.some(({ method }) => method === "PATCH")).toBe(false); // arrow keys only move through the list
    await userEvent.click(screen.getByRole("button", { name: "Save: Map" }));
    await screen.findByText("Map: Only me");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    await expect.poll(() => asked.filter(({ method }) => method === "PATCH").length).toBe(2);
    const [first, second] = asked.filter(({ method }) => method === "PATCH") as [Request, Request];
    expect(await first.json()).toEqual({ map: "only-me" });
    expect(await second.json()).toEqual({ map: null });
    expect(first.headers.get("Content-Type")).toBe("application/merge-patch+json");
  });

  it("keeps both of two changes that follow each other at once, and says so on another screen too", async () => {
    let stored: Record<string, unknown> & { chosen: string[] } = parts();
    let version = 1;
    const release = new Map<string, () => void>();
    house({
      "GET /api/v1/profiles/me/visibility": () => ({ body: stored, headers: { ETag: `"v${version}"` } }),
      "PATCH /api/v1/profiles/me/visibility": async (_, request) => {
        const change = (await request.json()) as Record<string, string>;
        const [part = ""] = Object.keys(change);
        await new Promise<void>((resolve) => release.set(part, resolve));
        if (request.headers.get("If-Match") !== `"v${version}"`) {
          return PROBLEM(412, "Changed since you read it", "Read it again.");
        }
        version += 1;
        stored = { ...stored, ...change, chosen: [...stored.chosen, part] };
        return { body: stored };
      },
    });
    const { router } = await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    for (const part of ["Map", "Power"]) {
      await userEvent.selectOptions(await screen.findByLabelText(part), "only-me");
      await userEvent.click(screen.getByRole("button", { name: `Save: ${part}` }));
    }
    expect(screen.getByLabelText("Map")).toHaveValue("only-me");
    await expect.poll(() => release.has("map")).toBe(true);
    await router.navigate({ to: "/elsewhere" });
    await expect.poll(() => screen.queryByLabelText("Map")).toBeNull();
    release.get("map")?.();
    await expect.poll(() => release.has("power")).toBe(true);
    release.get("power")?.();

    expect(await screen.findByText("Power: Only me")).toBeVisible();
    expect(screen.getByText("Map: Only me")).toBeVisible();
    expect(stored).toMatchObject({ map: "only-me", power: "only-me" });
  });

  it("offers a minor no wider audience than is allowed, and says why", async () => {
    house({ "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", birthDate: "2020-05-17" } } });
    await renderScreen(privacy, "/privacy");

    expect(await screen.findByText(/Until you are 18/)).toBeVisible();
    expect(within(await screen.findByLabelText("Map")).getAllByRole("option")).toHaveLength(2);
    expect(within(screen.getByLabelText("Power")).queryByRole("option", { name: "Everyone" })).toBeNull();
  });

  it("explains the stricter defaults of unknown age", async () => {
    house({ "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric" } } });
    await renderScreen(privacy, "/privacy");

    expect(await screen.findByText(/We do not know your age/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Open the profile" })).toHaveAttribute("href", "/profile");
  });

  it("protects where the device is", async () => {
    standAt(46.05, 14.5);
    const asked = house({ "GET /api/v1/profiles/me/privacy-zones": { body: { items: [] } }, "POST /api/v1/profiles/me/privacy-zones": { body: { items: [HOME] } } });
    await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Protect a place" }));
    const sheet = await screen.findByRole("dialog", { name: "Protect a place" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));
    expect(await within(sheet).findByText("Choose the place first.")).toBeVisible();
    await userEvent.click(within(sheet).getByRole("button", { name: "Use my position" }));
    await userEvent.type(within(sheet).getByLabelText("Name"), "Home");
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));

    expect(await screen.findByText(/“Home” is protected/)).toBeVisible();
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ latitude: 46.05, longitude: 14.5, name: "Home", radiusMeters: 500 });
  });

  it("takes coordinates with a comma, and says beside its field which one is none", async () => {
    const asked = house({ "GET /api/v1/profiles/me/privacy-zones": { body: { items: [] } }, "POST /api/v1/profiles/me/privacy-zones": { body: { items: [HOME] } } });
    await renderScreen(privacy, "/privacy?zone=new");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Protect a place" });
    await userEvent.type(within(sheet).getByLabelText("Longitude"), "14,5");
    await userEvent.type(within(sheet).getByLabelText("Latitude"), "460,5");
    await userEvent.type(within(sheet).getByLabelText("Name"), "Home");
    expect(await within(sheet).findByText(/from -90 to 90/)).toBeVisible();
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));
    expect(await within(sheet).findByText("Choose the place first.")).toBeVisible();
    await userEvent.clear(within(sheet).getByLabelText("Latitude"));
    await userEvent.type(within(sheet).getByLabelText("Latitude"), "46,05");
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));

    await screen.findByText(/“Home” is protected/);
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ latitude: 46.05, longitude: 14.5, name: "Home", radiusMeters: 500 });
  });

  it("makes one circle when the answer was lost and the button is pressed again", async () => {
    standAt(46.05, 14.5);
    let zones: unknown[] = [];
    const asked = house({
      "GET /api/v1/profiles/me/privacy-zones": () => ({ body: { items: zones }, headers: { ETag: `"v${zones.length}"` } }),
      "POST /api/v1/profiles/me/privacy-zones": (_, request) => {
        if (request.headers.get("If-Match") !== `"v${zones.length}"`) {
          return PROBLEM(412, "Changed since you read it", "Read it again.");
        }
        zones = [...zones, HOME];
        throw new TypeError("The answer is lost");
      },
    });
    await renderScreen(privacy, "/privacy?zone=new");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Protect a place" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Use my position" }));
    await userEvent.type(within(sheet).getByLabelText("Name"), "Home");
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));
    expect(await within(sheet).findByText(/The answer did not come/)).toBeVisible();
    expect(await screen.findByLabelText("Remove Home")).toBeInTheDocument();
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));

    expect(await screen.findByText(/“Home” is protected/)).toBeVisible();
    expect(zones).toHaveLength(1);
    expect(asked.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("If-Match"))).toEqual(['"v0"', '"v0"']);
  });

  it("tells what is protected when the zones have changed, and changes a zone on the next press", async () => {
    let version = 1;
    const asked = house({
      "GET /api/v1/profiles/me/privacy-zones": () => ({ body: { items: [HOME] }, headers: { ETag: `"v${version}"` } }),
      [`PUT /api/v1/profiles/me/privacy-zones/${HOME.id}`]: (_, { headers }) =>
        headers.get("If-Match") === `"v${version}"` ? { body: { items: [HOME] } } : PROBLEM(412, "Changed since you read it", "Read it again."),
    });
    await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Change Home" }));
    const sheet = await screen.findByRole("dialog", { name: "Change the zone" });
    version = 2;
    await userEvent.type(within(sheet).getByLabelText("Name"), " sweet");
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));
    expect(await within(sheet).findByText(/Protected now: Home\. Save once more/)).toBeVisible();
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));

    expect(await screen.findByText("The zone is changed.")).toBeVisible();
    expect(await (asked.findLast(({ method }) => method === "PUT") as Request).json()).toEqual({ name: "Home sweet", radiusMeters: 500 });
  });

  it("takes the tenth place from a zone whose removal still waits for its undo", async () => {
    standAt(46.05, 14.5);
    let zones = Array.from({ length: 10 }, (_, at) => ({ ...HOME, id: `${HOME.id.slice(0, -2)}1${at}`, name: `Place ${at}`, latitude: 40 + at }));
    house({
      "GET /api/v1/profiles/me/privacy-zones": () => ({ body: { items: zones }, headers: { ETag: '"v1"' } }),
      [`DELETE /api/v1/profiles/me/privacy-zones/${zones[0]?.id}`]: () => {
        zones = zones.slice(1);
        return { body: { items: zones } };
      },
      "POST /api/v1/profiles/me/privacy-zones": () => (zones.length < 10 ? { body: { items: zones } } : PROBLEM(409, "Too many", "Ten is the most.")),
    });
    await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    expect(await screen.findByText(/Ten zones are the most/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Protect a place" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Remove Place 0" }));
    await userEvent.click(await screen.findByRole("button", { name: "Protect a place" }));
    const sheet = await screen.findByRole("dialog", { name: "Protect a place" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Use my position" }));
    await userEvent.type(within(sheet).getByLabelText("Name"), "Cabin");
    await userEvent.click(within(sheet).getByRole("button", { name: "Protect this place" }));

    expect(await screen.findByText(/“Cabin” is protected/)).toBeVisible();
    expect(zones).toHaveLength(9);
  });

  it("keeps the same zone when its removal is undone", async () => {
    const asked = house();
    await renderScreen(privacy, "/privacy");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Remove Home" }));
    await screen.findByText("“Home” is no longer protected.");
    expect(await screen.findByRole("heading", { name: "Protect where you live" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    expect(await screen.findByRole("button", { name: "Remove Home" })).toBeVisible();
    expect(asked.some(({ method }) => method === "DELETE" || method === "POST")).toBe(false);
  });

  it("teaches in Russian while there is no zone, and says what went wrong", async () => {
    chooseLanguage("ru");
    house({ "GET /api/v1/profiles/me/privacy-zones": { body: { items: [] } }, "GET /api/v1/profiles/me/visibility": PROBLEM(403, "Нельзя", "Сеанс не может это читать.") });
    await renderScreen(privacy, "/privacy");

    expect(await screen.findByRole("heading", { name: "Защитите место, где живёте" })).toBeVisible();
    expect(await screen.findByRole("alert")).toHaveTextContent("Нельзя");
  });
});
