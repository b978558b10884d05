import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { plusDays, today } from "../../text/days";
import { chooseLanguage } from "../../text/language";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as profile } from "./screen";

const ID = "0197a5e0-0000-7000-8000-0000000000aa";
const SET = {
  from: "2026-01-05",
  thresholds: { functionalThresholdPowerWatts: 245, maxHeartRateBpm: 190 },
  heartRate: { model: "percent-of-maximum", upperBoundsBpm: [114, 133, 152, 171] },
  power: { model: "coggan", upperBoundsWatts: [134, 183, 220, 257, 294, 367] },
};
const PROPOSAL = { id: ID, threshold: "functionalThresholdPowerWatts", value: 252, from: "2026-11-20", reason: "best-20-minutes-power", trainingId: ID };

const house = (more: Parameters<typeof fakeHouse>[0] = {}) =>
  fakeHouse({
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", biography: "Hills.", homeRegion: "SI", sports: ["running"] } },
    "GET /api/v1/profiles/me/pictures": { body: { gear: [] } },
    "GET /api/v1/profiles/me/threshold-proposals": { body: { items: [] } },
    "GET /api/v1/profiles/me/zone-sets": { body: { items: [SET] }, headers: { ETag: '"v1"' } },
    "GET /api/v1/profiles/me/measurements": { body: { items: [] } },
    ...more,
  });
const sent = (asked: readonly Request[], method: string) => asked.find((request) => request.method === method) as Request;

describe("the profile", () => {
  it("says who the person is, and which zones follow from the thresholds", async () => {
    house();
    await renderScreen(profile, "/profile");

    expect(await screen.findByRole("heading", { name: "Anna" })).toBeVisible();
    expect(screen.getByText("Slovenia")).toBeVisible();
    expect(await screen.findByText("Per cent of the highest heart rate")).toBeVisible();
    expect(screen.getByText("114–133")).toBeVisible();
  });

  it("lets no estimate hold before it is confirmed", async () => {
    const asked = house({
      "GET /api/v1/profiles/me/threshold-proposals": { body: { items: [PROPOSAL] } },
      [`POST /api/v1/profiles/me/threshold-proposals/${ID}/confirmation`]: { status: 200, body: {} },
    });
    await renderScreen(profile, "/profile");
    render(<Toasts />);

    expect(await screen.findByRole("heading", { name: "Threshold power: 252 W?" })).toBeVisible();
    expect(screen.getByText(/95 % of your best 20 minutes/)).toBeVisible();
    expect(await screen.findByText("Until now: 245 W.")).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Use 252 W as Threshold power" }));
    expect(await screen.findByText("Threshold power is 252 W from now on.")).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(true);
  });

  it("notes figures of a day beside those that were noted before", async () => {
    const day = plusDays(today(), -1);
    const asked = house({
      "GET /api/v1/profiles/me/measurements": { body: { items: [{ day, weightKilograms: 64.53 }] } },
      [`PUT /api/v1/profiles/me/measurements/${today()}`]: { body: {} },
    });
    await renderScreen(profile, "/profile?sheet=measure");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Note figures" });
    expect(await within(sheet).findByLabelText("Weight, kg")).toHaveValue("64.5");
    await userEvent.type(within(sheet).getByLabelText("Sleep, h:mm"), "7:35");
    await userEvent.type(within(sheet).getByLabelText("Resting heart rate, bpm"), "500");
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));
    expect(await within(sheet).findByText(/from 20 to 120/)).toBeVisible();
    await userEvent.clear(within(sheet).getByLabelText("Resting heart rate, bpm"));
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));

    await screen.findByText(/Noted for/);
    expect(await sent(asked, "PUT").json()).toEqual({ weightKilograms: 64.53, sleepMinutes: 455 });
  });

  it("changes the figures that were touched on what another device has noted meanwhile, and puts those back", async () => {
    let stored: Record<string, unknown> = { weightKilograms: 64.5, restingHeartRateBpm: 48 };
    const asked = house({
      "GET /api/v1/profiles/me/measurements": () => ({ body: { items: [{ day: today(), ...stored }] } }),
      [`PUT /api/v1/profiles/me/measurements/${today()}`]: { body: {} },
    });
    await renderScreen(profile, "/profile?sheet=measure");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Note figures" });
    await userEvent.clear(await within(sheet).findByLabelText("Resting heart rate, bpm"));
    stored = { ...stored, bodyFatPercent: 17.5 };
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));
    await screen.findByText(/Noted for/);
    expect(await sent(asked, "PUT").json()).toEqual({ weightKilograms: 64.5, bodyFatPercent: 17.5 });

    stored = { weightKilograms: 66 };
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.filter(({ method }) => method === "PUT").length).toBe(2);
    expect(await (asked.findLast(({ method }) => method === "PUT") as Request).json()).toEqual({ weightKilograms: 66, restingHeartRateBpm: 48 });
  });

  it("keeps what was typed when another day is chosen afterwards", async () => {
    const day = plusDays(today(), -3);
    const asked = house({ "GET /api/v1/profiles/me/measurements": { body: { items: [] } }, [`PUT /api/v1/profiles/me/measurements/${day}`]: { body: {} } });
    await renderScreen(profile, "/profile?sheet=measure");

    const sheet = await screen.findByRole("dialog", { name: "Note figures" });
    await userEvent.type(await within(sheet).findByLabelText("Sleep, h:mm"), "7:35");
    fireEvent.change(within(sheet).getByLabelText("Day"), { target: { value: day } });
    await userEvent.click(await within(sheet).findByRole("button", { name: "Save" }));

    await expect.poll(() => asked.some(({ method }) => method === "PUT")).toBe(true);
    expect(await sent(asked, "PUT").json()).toEqual({ sleepMinutes: 455 });
  });

  it("sets thresholds from a day on", async () => {
    const asked = house({ [`PUT /api/v1/profiles/me/zone-sets/${today()}`]: { body: {} } });
    await renderScreen(profile, "/profile?sheet=thresholds");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Set thresholds" });
    await userEvent.type(await within(sheet).findByLabelText("Threshold pace, /km"), "4:10");
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));

    await screen.findByText(/Zones and load of trainings/);
    expect(sent(asked, "PUT").headers.get("If-Match")).toBe('"v1"');
    expect(await sent(asked, "PUT").json()).toEqual({
      thresholds: { ...SET.thresholds, thresholdPaceMetersPerSecond: 4 },
      heartRate: { model: "percent-of-maximum" },
      power: { model: "coggan" },
    });
  });

  it("removes the newest thresholds, which may be wrong, and sets them again by the toast", async () => {
    const path = `/api/v1/profiles/me/zone-sets/${SET.from}`;
    const asked = house({ [`DELETE ${path}`]: { body: { items: [] } }, [`PUT ${path}`]: { body: { items: [SET] } } });
    await renderScreen(profile, "/profile");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: /^Remove the values/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

    await expect.poll(() => asked.filter(({ url, method }) => url.includes("/zone-sets/") && method !== "GET").map(({ method }) => method)).toEqual(["DELETE", "PUT"]);
  });

  it("opens thresholds as they stand now, and tells when they change while the form is open", async () => {
    let watts = 245;
    const asked = house({
      "GET /api/v1/profiles/me/zone-sets": () => ({ body: { items: [{ ...SET, thresholds: { functionalThresholdPowerWatts: watts } }] }, headers: { ETag: `"v${watts}"` } }),
      [`PUT /api/v1/profiles/me/zone-sets/${today()}`]: (_, { headers }) => (headers.get("If-Match") === `"v${watts}"` ? { body: {} } : PROBLEM(412, "Changed since you read it", "Read it again.")),
    });
    await renderScreen(profile, "/profile");
    render(<Toasts />);
    expect(await screen.findByText("245")).toBeVisible();

    watts = 250;
    await userEvent.click(screen.getByRole("button", { name: "Set thresholds" }));
    const sheet = await screen.findByRole("dialog", { name: "Set thresholds" });
    expect(await within(sheet).findByLabelText("Threshold power, W")).toHaveValue("250");
    await userEvent.type(within(sheet).getByLabelText("Highest heart rate, bpm"), "191");
    watts = 255;
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));
    expect(await within(sheet).findByText(/Your thresholds have changed/)).toBeVisible();
    await expect.poll(() => (within(sheet).getByLabelText("Threshold power, W") as HTMLInputElement).value).toBe("255");
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));

    await screen.findByText(/Zones and load of trainings/);
    expect(await (asked.findLast(({ method }) => method === "PUT") as Request).json()).toMatchObject({ thresholds: { functionalThresholdPowerWatts: 255, maxHeartRateBpm: 191 } });
  });

  it("edits what others see, and empties what was emptied", async () => {
    const asked = house({ "PATCH /api/v1/profiles/me": { body: {} } });
    await renderScreen(profile, "/profile?sheet=about");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: /Edit what others see/ });
    await userEvent.clear(await within(sheet).findByLabelText(/About you/));
    await userEvent.click(within(sheet).getByRole("button", { name: "Save" }));
    await screen.findByText("Saved.");
    expect(await sent(asked, "PATCH").json()).toEqual({ biography: null }); // what another device changed stays
  });

  it("adds a sport by its button", async () => {
    const asked = house({
      "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", sports: ["cycling"] } },
      "PATCH /api/v1/profiles/me": { body: {} },
    });
    await renderScreen(profile, "/profile");
    render(<Toasts />);

    await screen.findByRole("option", { name: "Running" });
    await userEvent.selectOptions(screen.getByLabelText("Add a sport"), "running");
    expect(asked.some(({ method }) => method === "PATCH")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Add: Add a sport" }));

    await screen.findByText("Your sports are changed.");
    expect(await sent(asked, "PATCH").json()).toEqual({ sports: ["cycling", "running"] });
  });

  it("teaches in Russian while there is nothing, and says what went wrong", async () => {
    chooseLanguage("ru");
    house({ "GET /api/v1/profiles/me/zone-sets": { body: { items: [] } }, "GET /api/v1/profiles/me/measurements": PROBLEM(403, "Нельзя", "Сеанс не может это читать.") });
    await renderScreen(profile, "/profile");

    expect(await screen.findByText(/Без порогов нет зон/)).toBeVisible();
    expect(await screen.findByRole("alert")).toHaveTextContent("Нельзя");
  });
});
