import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { forgetDone, Toasts } from "../../design";
import { flag, FLAG_ID } from "../../testing/flag";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as list } from "../fairness/screen";
import { screen as page } from "./screen";

const PATH = `/api/v1/fairness-flags/${FLAG_ID}`;
const APPEAL = { state: "appealed", appeal: "It was downhill.", appealedAt: "2026-11-22T09:00:00Z" };

async function open(shown: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({ [`GET ${PATH}`]: { body: shown }, ...answers });
  await renderScreen(page, `/fairness/${FLAG_ID}`);
  render(<Toasts />);
  return (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line);
}

afterEach(() => {
  cleanup();
  forgetDone();
});

describe("a flag", () => {
  it("shows its figures", async () => {
    await open(flag());

    expect(await screen.findByRole("heading", { level: 1, name: "Faster than the sport can be" })).toBeVisible();
    expect(screen.getByText("Speed over 5 km")).toBeVisible();
    expect(screen.getByText("28.8 km/h")).toBeVisible();
    expect(screen.getByText("24.5 km/h")).toBeVisible();
    expect(screen.getByText(/counts nowhere/)).toBeVisible();
  });

  it("is appealed against once, with words", async () => {
    const sent = await open(flag(), { [`PUT ${PATH}/appeal`]: { body: flag(APPEAL) } });
    const button = await screen.findByRole("button", { name: "Send the appeal" });

    await userEvent.click(button);
    expect(await screen.findByText(/Write why, at most/)).toBeVisible();
    expect(sent(`PUT ${PATH}/appeal`)).toHaveLength(0);
    await userEvent.type(screen.getByLabelText("Why the recording is right"), " It was downhill. ");
    await userEvent.click(button);

    expect(await screen.findByText("A moderator will decide. You are notified.")).toBeVisible();
    expect(screen.getByText("It was downhill.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Send the appeal" })).toBeNull();
    expect(await sent(`PUT ${PATH}/appeal`)[0]?.json()).toEqual({ text: "It was downhill." });
  });

  it("says how it was decided", async () => {
    await open(flag({ ...APPEAL, state: "lifted", suspends: false, decidedAt: "2026-11-23T09:00:00Z", note: "So it was." }));

    expect(await screen.findByText("So it was.")).toBeVisible();
    expect(screen.getByText(/counts again/)).toBeVisible();
    expect(screen.getByRole("heading", { name: /^Lifted on/ })).toBeVisible();
  });

  it("against another’s recording is nowhere", async () => {
    await open(flag(), { [`GET ${PATH}`]: PROBLEM(404, "Not found", "There is no such flag.") });

    expect(await screen.findByRole("heading", { name: "There is no such flag" })).toBeVisible();
  });
});

describe("the flags", () => {
  it("lead to each of them", async () => {
    fakeHouse({ "GET /api/v1/fairness-flags": { body: { items: [flag()] } } });
    await renderScreen(list, "/fairness");

    const row = await screen.findByRole("link", { name: /Faster than/ });
    expect(row).toHaveAttribute("href", `/fairness/${FLAG_ID}`);
    expect(row).toHaveTextContent("Does not count");
  });

  it("say that there are none", async () => {
    fakeHouse({ "GET /api/v1/fairness-flags": { body: { items: [] } } });
    await renderScreen(list, "/fairness");

    expect(await screen.findByRole("heading", { name: "All of your recordings count" })).toBeVisible();
  });
});
