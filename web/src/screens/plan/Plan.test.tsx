import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Toasts } from "../../design";
import { plusDays, today } from "../../text/days";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as plan } from "./screen";

const ID = "0197a5e0-0000-7000-8000-0000000000aa";
const TRAINING = "0197a5e0-0000-7000-8000-000000000001";
const entry = (members: Record<string, unknown> = {}) => ({ id: ID, day: plusDays(today(), 1), sport: "running", title: "Hills", aimSeconds: 3600, ...members });

afterEach(() => {
  vi.useRealTimers();
});

describe("the plan", () => {
  it("lists what is ahead and what became of what is past", async () => {
    fakeHouse({
      "GET /api/v1/plan-entries": {
        body: { items: [entry({ id: "1", day: plusDays(today(), -2), title: "Missed" }), entry({ id: "2", day: plusDays(today(), -1), title: "Kept", trainingId: TRAINING }), entry()] },
      },
    });
    await renderScreen(plan, "/plan");

    expect(await screen.findByRole("link", { name: /Hills.*1:00:00/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /Missed.*Open/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /Kept.*Done/ })).toBeVisible();
    expect(screen.getByText("1 of 2 done")).toBeVisible();
  });

  it("counts days where the person lives, not by the clock of the device", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T03:00:00Z") }); // the tests' device is in Auckland
    const asked = fakeHouse({
      "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "America/New_York" } },
      "GET /api/v1/plan-entries": { body: { items: [entry({ day: "2026-11-28" })] } },
    });
    const { container } = await renderScreen(plan, "/plan");

    await expect.poll(() => asked.some(({ url }) => url.includes("from=2026-11-14"))).toBe(true);
    expect(await screen.findByRole("heading", { name: "Today" })).toBeVisible();
    expect(container).not.toHaveTextContent("Open");
  });

  it("lists earlier entries when asked, and where one was planned on an earlier day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
    const old = entry({ id: "3", day: "2026-10-20", title: "Old hills" });
    const asked = fakeHouse({
      "GET /api/v1/plan-entries": (url) => ({ body: { items: [...((url.searchParams.get("from") ?? "") <= old.day ? [old] : []), entry({ day: "2026-12-01" })] } }),
      "POST /api/v1/plan-entries": { status: 201, body: old },
    });
    const { router } = await renderScreen(plan, "/plan?new=2026-10-20");

    const sheet = await screen.findByRole("dialog", { name: "Plan a training" });
    await userEvent.type(await within(sheet).findByLabelText("Time, h:mm"), "1:15");
    await userEvent.click(within(sheet).getByRole("button", { name: "Add to the plan" }));
    expect(await screen.findByRole("link", { name: /Old hills/ })).toBeVisible();
    expect(router.state.location.search).toEqual({ from: "2026-10-20" });

    await userEvent.click(screen.getByRole("button", { name: "Show earlier" }));
    await expect.poll(() => asked.some(({ url }) => url.includes("from=2026-09-22"))).toBe(true);
  });

  it("keeps what was typed when a newer version is read meanwhile", async () => {
    let title = "Hills";
    fakeHouse({ "GET /api/v1/plan-entries": { body: { items: [entry()] } }, [`GET /api/v1/plan-entries/${ID}`]: () => ({ body: entry({ title, note: `Of ${title}` }), headers: { ETag: `"${title}"` } }) });
    const { queries } = await renderScreen(plan, `/plan?entry=${ID}`);

    const field = await screen.findByLabelText("Time, h:mm");
    await userEvent.clear(field);
    await userEvent.type(field, "2:00");
    title = "Long hills";
    await queries.invalidateQueries({ queryKey: ["plan", "one"] });
    await expect.poll(() => screen.getByLabelText<HTMLTextAreaElement>("In your words (optional)").value).toBe("Of Long hills");
    expect(screen.getByLabelText("Time, h:mm")).toHaveValue("2:00");
  });

  it("plans by time and distance, and refuses what is neither, beside its field", async () => {
    const asked = fakeHouse({
      "GET /api/v1/plan-entries": { body: { items: [] } },
      "POST /api/v1/plan-entries": { status: 201, body: entry() },
    });
    const { router } = await renderScreen(plan, "/plan?new=2026-12-01");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Plan a training" });
    await userEvent.type(await within(sheet).findByLabelText("Time, h:mm"), "soon");
    await userEvent.type(within(sheet).getByLabelText("Distance, km"), "7,5");
    await userEvent.click(within(sheet).getByRole("button", { name: "Add to the plan" }));
    expect(await within(sheet).findByText(/Write a time such as 1:15/)).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);

    await userEvent.clear(within(sheet).getByLabelText("Time, h:mm"));
    await userEvent.type(within(sheet).getByLabelText("Time, h:mm"), "1:15");
    await userEvent.click(within(sheet).getByRole("button", { name: "Add to the plan" }));

    expect(await screen.findByText("Added to the plan.")).toBeVisible();
    const created = asked.find(({ method }) => method === "POST") as Request;
    expect(await created.json()).toEqual({ day: "2026-12-01", sport: "running", aimSeconds: 4500, aimMeters: 7500 });
    expect(created.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it("opens an entry again that the wrong training fulfilled, with an undo", async () => {
    const done = entry({ trainingId: TRAINING, fulfilledBy: "matching" });
    const asked = fakeHouse({
      "GET /api/v1/plan-entries": { body: { items: [done] } },
      [`GET /api/v1/plan-entries/${ID}`]: { body: done },
      [`DELETE /api/v1/plan-entries/${ID}/fulfilment`]: { body: entry() },
      [`PUT /api/v1/plan-entries/${ID}/fulfilment`]: { body: done },
    });
    await renderScreen(plan, `/plan?entry=${ID}`);
    render(<Toasts />);

    expect(await screen.findByText(/fits its day, sport and size/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "It was not this one" }));
    expect(await screen.findByText("The entry is open again.")).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await expect.poll(() => asked.some(({ method }) => method === "PUT")).toBe(true);
    expect(await (asked.find(({ method }) => method === "PUT") as Request).json()).toEqual({ trainingId: TRAINING });
  });

  it("takes an entry out without a question, and plans it once more by the toast", async () => {
    const asked = fakeHouse({
      "GET /api/v1/plan-entries": { body: { items: [entry()] } },
      [`GET /api/v1/plan-entries/${ID}`]: { body: entry() },
      [`DELETE /api/v1/plan-entries/${ID}`]: { body: {} },
      "POST /api/v1/plan-entries": { status: 201, body: entry() },
    });
    await renderScreen(plan, `/plan?entry=${ID}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Take out of the plan" }));
    await screen.findByText("Taken out of the plan.");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));

    await expect.poll(() => asked.some(({ method }) => method === "POST")).toBe(true);
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toMatchObject({ title: "Hills", aimSeconds: 3600, sport: "running" });
  });

  it("teaches what to do while it is empty, and says what went wrong", async () => {
    fakeHouse({ "GET /api/v1/plan-entries": { body: { items: [] } } });
    const { unmount } = await renderScreen(plan, "/plan");
    expect(await screen.findByRole("heading", { name: "Plan your next training" })).toBeVisible();
    unmount();

    fakeHouse({ "GET /api/v1/plan-entries": PROBLEM(403, "Not allowed", "The session may not read this.") });
    await renderScreen(plan, "/plan");
    expect(await screen.findByRole("alert")).toHaveTextContent("Not allowed");
  });
});
