import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { plusDays, today } from "../../text/days";
import { chooseLanguage } from "../../text/language";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as goals } from "./screen";

const ID = "0197a5e0-0000-7000-8000-0000000000bb";
const GOAL = {
  id: ID,
  measure: "distance",
  period: "week",
  target: 40_000,
  sport: "running",
  progress: { done: 28_000, expected: 30_000, forecast: 38_500, reached: false, from: plusDays(today(), -4), to: plusDays(today(), 2) },
};
const STREAK = { "GET /api/v1/progress/streak": { body: { weeks: 5, longestWeeks: 9, restWeeks: 1 } } };

describe("the goals", () => {
  it("say where one stands, how an even pace stands, and where going on leads", async () => {
    fakeHouse({ ...STREAK, "GET /api/v1/progress/goals": { body: { items: [GOAL] } } });
    await renderScreen(goals, "/goals");

    const card = await screen.findByRole("listitem");
    await within(card).findByRole("heading", { name: "Running · Distance" });
    expect(card).toHaveTextContent(/28 km.*of 40 km/);
    expect(within(card).getByRole("img", { name: "70 % done" })).toBeVisible();
    expect(card).toHaveTextContent("2 km behind an even pace");
    expect(card).toHaveTextContent("2 days left");
    expect(card).toHaveTextContent("leads to 38.50 km");
    expect(await screen.findByText("5 weeks in a row")).toBeVisible();
    expect(screen.getByText(/longest: 9 weeks · 1 week of rest in hand/)).toBeVisible();
  });

  it("explain the streak in one sentence", async () => {
    fakeHouse({ ...STREAK, "GET /api/v1/progress/goals": { body: { items: [] } } });
    await renderScreen(goals, "/goals");

    const sign = await screen.findByRole("button", { name: "What is “Streak”?" });
    expect(sign).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(sign);
    expect(screen.getByText(/Four weeks of training earn one week of rest/)).toBeVisible();
  });

  it("are set by the form", async () => {
    const asked = fakeHouse({ ...STREAK, "GET /api/v1/progress/goals": { body: { items: [] } }, "POST /api/v1/progress/goals": { status: 201, body: GOAL } });
    await renderScreen(goals, "/goals");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Set a goal" }));
    const sheet = await screen.findByRole("dialog", { name: "Set a goal" });
    await userEvent.click(within(sheet).getByRole("button", { name: "Set a goal" }));
    expect(await within(sheet).findByText("Write a number above 0.")).toBeVisible();
    await userEvent.type(within(sheet).getByLabelText("How far, km"), "40");
    await userEvent.selectOptions(within(sheet).getByLabelText("How often"), "Each month");
    await userEvent.click(within(sheet).getByRole("button", { name: "Set a goal" }));

    expect(await screen.findByText("The goal is set.")).toBeVisible();
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ measure: "distance", period: "month", target: 40_000 });
  });

  it("go without a question and come back by the toast", async () => {
    const asked = fakeHouse({
      ...STREAK,
      "GET /api/v1/progress/goals": { body: { items: [GOAL] } },
      [`GET /api/v1/progress/goals/${ID}`]: { body: GOAL },
      [`DELETE /api/v1/progress/goals/${ID}`]: { body: {} },
      "POST /api/v1/progress/goals": { status: 201, body: GOAL },
    });
    await renderScreen(goals, `/goals?goal=${ID}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Delete the goal" }));
    await screen.findByText("The goal is deleted.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.some(({ method }) => method === "POST")).toBe(true);
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ measure: "distance", period: "week", target: 40_000, sport: "running" });
  });

  it("teach in Russian while there is none", async () => {
    chooseLanguage("ru");
    fakeHouse({ ...STREAK, "GET /api/v1/progress/goals": { body: { items: [] } } });
    await renderScreen(goals, "/goals");

    expect(await screen.findByRole("heading", { name: "Поставьте первую цель" })).toBeVisible();
    expect(await screen.findByText("5 недель подряд")).toBeVisible();
  });
});
