import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { plusDays, today } from "../../text/days";
import { chooseLanguage } from "../../text/language";
import { fakeHouse, training } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as progress } from "./screen";
import { searchOf } from "./search";

const LOAD = {
  days: [0, 1, 2].map((index) => ({ day: plusDays(today(), index - 2), load: 50, fitness: 40 + index, fatigue: 50 - index, form: -10 + index })),
  weeks: [{ startsOn: "2026-11-23", load: 223, ramp: 1.2, monotony: 0.57, strain: 126 }],
};
const SUMS = { "GET /api/v1/calendar/sums": { body: { items: [{ sport: "running", trainings: 5, distanceMeters: 50_000 }, { sport: "strength", trainings: 50, distanceMeters: 0 }] } } };
const ID = "0197a5e0-0000-7000-8000-000000000001";

describe("progress", () => {
  it("draws form with one sentence for each figure, and the weeks", async () => {
    fakeHouse({ "GET /api/v1/progress/load": { body: LOAD } });
    await renderScreen(progress, "/progress");

    expect(await screen.findByRole("slider", { name: /^Fitness, fatigue and form/ })).toHaveAttribute("aria-valuetext", expect.stringMatching(/Fitness 42, Fatigue 48, Form -8/));
    await userEvent.click(screen.getByRole("button", { name: "What is “Form”?" }));
    expect(screen.getByText(/Fitness without fatigue of the day before/)).toBeVisible();
    expect(screen.getByText("+1.2", { selector: "dd" })).toBeVisible();
    expect(screen.getByText("0.6", { selector: "dd" })).toBeVisible();
    expect(screen.getByText("126", { selector: "dd" })).toBeVisible();
  });

  it("lists records of the main sport with those they replaced, and keeps the year in the address", async () => {
    const asked = fakeHouse({
      ...SUMS,
      "GET /api/v1/progress/records": { body: { items: [{ kind: "time", distanceMeters: 5000, holders: [{ trainingId: ID, setAt: "2026-11-20T06:00:00Z", value: 1290 }, { trainingId: ID, setAt: "2026-09-20T06:00:00Z", value: 1320 }] }] } },
    });
    const { router } = await renderScreen(progress, "/progress?part=records");

    expect(await screen.findByText("21:30", { selector: "b" })).toBeVisible();
    expect(screen.getByText("1 before it")).toBeVisible();
    expect(screen.getByText("22:00")).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText("Year"), "2025");
    await expect.poll(() => router.state.location.search).toEqual({ part: "records", sport: "running", year: 2025 });
    await expect.poll(() => asked.some(({ url }) => url.includes("sport=running") && url.includes("year=2025"))).toBe(true);
  });

  it("shows curves with fit and confidence, and predictions with their model", async () => {
    fakeHouse({
      ...SUMS,
      "GET /api/v1/progress/curves": {
        body: {
          times: [{ over: 400, value: 80, trainingId: ID }, { over: 1000, value: 220, trainingId: ID }, { over: 5000, value: 1290, trainingId: ID }],
          powers: [],
          criticalSpeed: { critical: 3.7, reserve: 180, rSquared: 0.998, criticalInterval: { from: 3.6, to: 3.8 } },
          predictions: [{ distanceMeters: 10_000, seconds: 2690, model: "riegel", fromDistanceMeters: 5000, fromSeconds: 1290 }, { distanceMeters: 10_000, seconds: 2654, model: "critical-speed" }],
        },
      },
    });
    await renderScreen(progress, "/progress?part=curves");

    expect(await screen.findByText(/95 % sure: 4:38 \/km to 4:23 \/km; fit R² 0.998/)).toBeVisible();
    expect(screen.getByText("two efforts only, so no range can be told")).toBeVisible();
    const rows = within(screen.getByRole("region", { name: "Race prediction" })).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual(["RaceTimeModel", "10 km44:50Riegel, from 5 km in 21:30", "10 km44:14Critical speed"]);
  });

  it("compares trainings on the same way", async () => {
    fakeHouse({
      "GET /api/v1/trainings": { body: { items: [training(1)] } },
      [`GET /api/v1/progress/trainings/${ID}/similar`]: { body: { items: [{ trainingId: "2", startTime: "2026-10-22T05:30:00Z", day: "2026-10-21", seconds: 3100, distanceMeters: 10_000 }, { trainingId: "3", startTime: "2026-09-22T05:30:00Z", seconds: 3200 }] } },
    });
    await renderScreen(progress, "/progress?part=routes");

    const table = await screen.findAllByRole("table");
    expect(table.at(-1)).toHaveTextContent(/50:00.*Oct 21.*51:40.*Sep 22/); // of the training's own clock, and not of Auckland's, where the tests are
  });

  it("teaches what makes form, in Russian too", async () => {
    chooseLanguage("ru");
    fakeHouse({ "GET /api/v1/progress/load": { body: { days: [], weeks: [] } } });
    await renderScreen(progress, "/progress");

    expect(await screen.findByRole("heading", { name: "Для формы нужно несколько тренировок" })).toBeVisible();
  });

  it("reads what its address says and leaves out what does not fit", () => {
    expect(searchOf({ part: "curves", sport: "running", span: 180, year: "2026" })).toEqual({ part: "curves", sport: "running", span: "180", year: 2026 });
    expect(searchOf({ part: "all", sport: "Run!", span: "7", year: "soon" })).toEqual({});
  });
});
