import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { plusDays, today } from "../../text/days";
import { fakeHouse, training } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { moodOf } from "./mood";
import { screen as start } from "./screen";

const HOUSE = {
  "GET /api/v1/trainings": { body: { items: [training(1)] } },
  "GET /api/v1/plan-entries": {
    body: { items: [{ id: "1", day: today(), sport: "running", title: "Done already", trainingId: "9" }, { id: "2", day: plusDays(today(), 1), sport: "running", title: "Hills", aimSeconds: 3600, timeOfDay: "18:30:00" }] },
  },
  "GET /api/v1/progress/load": { body: { days: [{ day: today(), load: 10, fitness: 40, fatigue: 30, form: 8.4 }], weeks: [] } },
  "GET /api/v1/calendar": { body: { days: [{ date: today(), trainings: [training(1)] }] } },
  "GET /api/v1/progress/goals": {
    body: { items: [{ id: "g", measure: "distance", period: "week", target: 20_000, progress: { done: 10_000, expected: 9_000, forecast: 21_000, reached: false, from: today(), to: plusDays(today(), 3) } }] },
  },
};

describe("today", () => {
  it("leads with the next open training, form, and the week against its goal", async () => {
    fakeHouse(HOUSE);
    await renderScreen(start, "/");

    expect(await screen.findByText("Hills")).toBeVisible();
    expect(screen.getByText("Tomorrow · 18:30")).toBeVisible();
    expect(screen.queryByText("Done already")).toBeNull();
    expect(await screen.findByText("Fresh: a good day for something hard.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "What is “Form”?" }));
    expect(screen.getByText(/Fitness of six weeks without the fatigue of the last one/)).toBeVisible();
    expect(await screen.findByRole("img", { name: "50 % done" })).toBeVisible();
    expect(screen.getByRole("link", { name: /Morning run 1/ })).toBeVisible();
  });

  it("offers the sample in the first minute and teaches what grows from it", async () => {
    const asked = fakeHouse({ "GET /api/v1/trainings": { body: { items: [] } } });
    await renderScreen(start, "/");

    expect(await screen.findByRole("link", { name: "Try our sample ride" })).toHaveAttribute("href", "/import?sample=true");
    expect(screen.getByText(/ticks itself off/)).toBeVisible();
    expect(asked.some(({ url }) => url.includes("progress"))).toBe(false);
  });

  it.each([[10, 40, "fresh"], [0, 40, "steady"], [-12, 40, "building"], [-20, 40, "tired"], [0.5, 2, "steady"]] as const)("says what a form of %d at a fitness of %d means", (form, fitness, mood) => {
    expect(moodOf(form, fitness)).toBe(mood);
  });
});
