import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { chooseLanguage } from "../../text/language";
import { fakeHouse, PROBLEM, training } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as calendar } from "./screen";

const ID = "0197a5e0-0000-7000-8000-0000000000aa";
const ENTRY = { id: ID, day: "2026-11-24", sport: "running", title: "Hills", aimMeters: 12_000 };
const DONE = training(1, { startTime: "2026-11-25T05:30:00Z" });

function house(entry: Record<string, unknown> = ENTRY) {
  return {
    "GET /api/v1/calendar": { body: { days: [{ date: "2026-11-25", trainings: [DONE] }] } },
    "GET /api/v1/plan-entries": { body: { items: [entry] } },
    [`GET /api/v1/plan-entries/${ID}`]: { body: entry },
  };
}

describe("the calendar", () => {
  it("shows what was done and what is planned on their days, with the week's sum", async () => {
    fakeHouse(house());
    await renderScreen(calendar, "/calendar?week=2026-11-23");

    const week = await screen.findByRole("region", { name: /Week .*23/ });
    const days = within(week).getAllByRole("listitem");
    expect(days).toHaveLength(7);
    expect(days[1]).toHaveTextContent(/Hills.*12\.00 km/);
    expect(await within(days[2] as HTMLElement).findByRole("link", { name: /Running/ })).toHaveAttribute("href", expect.stringMatching(/^\/diary\//));
    expect(week).toHaveTextContent("0:50");
    expect(week).toHaveTextContent("1 training");
    expect(week).toHaveTextContent("planned 12.00 km");
  });

  it("moves an entry by Shift and an arrow, with an undo", async () => {
    let now: Record<string, unknown> = ENTRY;
    const moves: unknown[] = [];
    fakeHouse({
      ...house(),
      "GET /api/v1/plan-entries": () => ({ body: { items: [now] } }),
      [`PATCH /api/v1/plan-entries/${ID}`]: () => ({ body: now }),
    });
    const asked = fetch as unknown as { mock: { calls: [Request][] } };
    await renderScreen(calendar, "/calendar?week=2026-11-23");
    render(<Toasts />);

    const chip = await screen.findByRole("button", { name: /Hills/ });
    chip.focus();
    now = { ...ENTRY, day: "2026-11-25" };
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");

    expect(await screen.findByText("Moved to another day.")).toBeVisible();
    now = ENTRY;
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.mock.calls.filter(([request]) => request.method === "PATCH").length).toBe(2);
    for (const [request] of asked.mock.calls) {
      if (request.method === "PATCH") {
        moves.push(await request.clone().json());
      }
    }
    expect(moves).toEqual([{ day: "2026-11-25" }, { day: "2026-11-24" }]);
  });

  it("plans on a day: the sheet has an address", async () => {
    fakeHouse(house());
    const { router } = await renderScreen(calendar, "/calendar?week=2026-11-23");

    await userEvent.click(await screen.findByRole("button", { name: /Plan on Friday/ }));

    const sheet = await screen.findByRole("dialog", { name: "Plan a training" });
    expect(await within(sheet).findByLabelText("Day")).toHaveValue("2026-11-27");
    expect(router.state.location.search).toEqual({ week: "2026-11-23", new: "2026-11-27" });
  });

  it("shows a month in whole weeks and leads to the months beside it", async () => {
    fakeHouse(house());
    await renderScreen(calendar, "/calendar?month=2026-11");

    expect(await screen.findByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
    expect(await screen.findAllByRole("region")).toHaveLength(6);
    expect(screen.getByRole("link", { name: "Earlier" })).toHaveAttribute("href", "/calendar?month=2026-10");
    expect(screen.getByRole("link", { name: "Later" })).toHaveAttribute("href", "/calendar?month=2026-12");
  });

  it("speaks Russian", async () => {
    chooseLanguage("ru");
    fakeHouse(house());
    await renderScreen(calendar, "/calendar?month=2026-11");

    expect(await screen.findByRole("heading", { level: 2, name: "Ноябрь 2026" })).toBeVisible();
    expect(await screen.findByText("1 тренировка")).toBeVisible();
  });

  it("says what went wrong", async () => {
    fakeHouse({ ...house(), "GET /api/v1/calendar": PROBLEM(400, "Too many days", "Ask for at most 99 days.") });
    await renderScreen(calendar, "/calendar");

    expect(await screen.findByRole("alert")).toHaveTextContent("Too many days");
  });
});
