import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as settings } from "./screen";

const profile = { displayName: "Anna", units: "metric", timeZone: "Europe/Ljubljana", locale: "en" };
const house = (more: Parameters<typeof fakeHouse>[0] = {}) =>
  fakeHouse({ "GET /api/v1/profiles/me": { body: profile }, "PATCH /api/v1/profiles/me": { body: profile }, ...more });
const patches = (asked: readonly Request[]) => asked.filter(({ method }) => method === "PATCH");

beforeEach(() => {
  vi.spyOn(Intl, "supportedValuesOf").mockReturnValue(["America/New_York", "Europe/Ljubljana"]); // roles are looked up slowly among hundreds of options
});

describe("the settings", () => {
  it("keep the first day of the week in the profile", async () => {
    const asked = house();
    await renderScreen(settings, "/settings");

    expect(await screen.findByRole("radio", { name: "Monday" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Sunday" }));
    await expect.poll(() => patches(asked).length).toBe(1);
    expect(await (patches(asked)[0] as Request).json()).toEqual({ weekStart: "sunday" });
  });

  it("take the time zone from a list", async () => {
    const asked = house();
    await renderScreen(settings, "/settings");

    const zone = await screen.findByLabelText("Time zone");
    expect(zone).toHaveValue("Europe/Ljubljana");
    await userEvent.selectOptions(zone, "America/New_York");
    expect(patches(asked)).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Save: Time zone" }));
    await expect.poll(() => patches(asked).length).toBe(1);
    expect(await (patches(asked)[0] as Request).json()).toEqual({ timeZone: "America/New_York" });
  });

  it("speak the language at once, and keep it for mails", async () => {
    const asked = house();
    await renderScreen(settings, "/settings");

    await userEvent.click(await screen.findByRole("radio", { name: "Русский" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Настройки" })).toBeVisible();
    await expect.poll(() => patches(asked).length).toBe(1);
    expect(await (patches(asked)[0] as Request).json()).toEqual({ locale: "ru" });
  });

  it("say what went wrong", async () => {
    house({ "PATCH /api/v1/profiles/me": PROBLEM(400, "Not valid", "timeZone is none") });
    await renderScreen(settings, "/settings");

    await userEvent.click(await screen.findByRole("radio", { name: "Miles" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not valid");
  });
});
