import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { gear, gearAnswers, gearId, wear } from "../../testing/gear";
import { fakeHouse, PROBLEM, training } from "../../testing/house";
import { queriesOfTest } from "../../testing/queries";
import { renderScreen } from "../../testing/render";
import { chooseLanguage } from "../../text/language";
import { screen as gearItem } from "../gear-item/screen";
import { screen as diary } from "./screen";

const SUM = { "GET /api/v1/trainings/sum": { body: { trainings: 2, distanceMeters: 20_000, movingSeconds: 6_000 } } };

describe("the diary", () => {
  it("lists trainings by month, as athletes read them", async () => {
    fakeHouse({ ...SUM, "GET /api/v1/trainings": { body: { items: [training(1), training(2, { startTime: "2026-10-30T05:30:00Z" })] } } });
    await renderScreen(diary, "/diary");

    const row = await screen.findByRole("link", { name: /Morning run 1/ });
    expect(row).toHaveTextContent(/10\.00\s*km/);
    await waitFor(() => expect(row).toHaveTextContent("5:00 /km"));
    expect(row).toHaveTextContent("50:00");
    expect(screen.getByRole("heading", { name: "November 2026" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "October 2026" })).toBeVisible();
    expect(await screen.findByText("2 trainings")).toBeVisible();
    expect(screen.getByText(/That is everything/)).toBeVisible();
  });

  it("says it in Russian too", async () => {
    chooseLanguage("ru");
    fakeHouse({ ...SUM, "GET /api/v1/trainings": { body: { items: [training(1)] } } });
    await renderScreen(diary, "/diary");

    expect(await screen.findByRole("heading", { name: "Ноябрь 2026" })).toBeVisible();
    expect(await screen.findByText("2 тренировки")).toBeVisible();
  });

  it("goes on to earlier trainings", async () => {
    fakeHouse({
      ...SUM,
      "GET /api/v1/trainings": (url) =>
        url.searchParams.get("cursor") === "older" ? { body: { items: [training(2)] } } : { body: { items: [training(1)], nextCursor: "older" } },
    });
    await renderScreen(diary, "/diary");

    await userEvent.click(await screen.findByRole("button", { name: "Show earlier trainings" }));

    expect(await screen.findByRole("link", { name: /Morning run 2/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /Morning run 1/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show earlier trainings" })).toBeNull();
  });

  it("teaches what to do while it is empty", async () => {
    fakeHouse({ ...SUM, "GET /api/v1/trainings": { body: { items: [] } } });
    await renderScreen(diary, "/diary");

    expect(await screen.findByRole("heading", { name: "Your diary begins with one training" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Import a training" })).toHaveAttribute("href", "/import");
  });

  it("keeps the search in the address and says when nothing matches", async () => {
    const asked = fakeHouse({
      ...SUM,
      "GET /api/v1/trainings": (url) => ({ body: { items: url.searchParams.get("text") ? [] : [training(1)] } }),
    });
    const { router } = await renderScreen(diary, "/diary");

    await userEvent.type(await screen.findByRole("searchbox"), "hills{Enter}");

    expect(await screen.findByRole("heading", { name: "Nothing matches “hills”" })).toBeVisible();
    expect(router.state.location.search).toEqual({ text: "hills" });
    expect(asked.some(({ url }) => url.includes("text=hills"))).toBe(true);

    await userEvent.click(screen.getByRole("button", { name: "Show all trainings" }));
    expect(await screen.findByRole("link", { name: /Morning run 1/ })).toBeVisible();
  });

  it("says what went wrong and tries again", async () => {
    let broken = true;
    fakeHouse({
      ...SUM,
      "GET /api/v1/trainings": () => (broken ? PROBLEM(400, "The cursor is out of date", "Begin again without a cursor.") : { body: { items: [training(1)] } }),
    });
    await renderScreen(diary, "/diary");

    expect(await screen.findByRole("alert")).toHaveTextContent("Begin again without a cursor.");
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByRole("link", { name: /Morning run 1/ })).toBeVisible();
  });
});

describe("a filtered diary", () => {
  const LIST = { "GET /api/v1/trainings": { body: { items: [training(1), training(2)] } }, "GET /api/v1/gear": { body: { items: [] } } };

  it("asks list and sums for what the address says, and a chip takes a filter away", async () => {
    const asked = fakeHouse({ ...SUM, ...LIST });
    const { router } = await renderScreen(diary, "/diary?sport=running&minMeters=5000&where=outdoor");

    await userEvent.click(await screen.findByRole("button", { name: /Outdoors/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sport: "running", minMeters: 5000 }));

    const urls = asked.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.startsWith("/api/v1/trainings"));
    expect(urls.map(({ pathname }) => pathname)).toContain("/api/v1/trainings/sum");
    expect(urls[0]?.searchParams.getAll("sport")).toEqual(["running"]);
    expect(urls[0]?.searchParams.get("indoor")).toBe("false");
    expect(urls[0]?.searchParams.get("minDistanceMeters")).toBe("5000");
  });

  it("offers filters that count at once", async () => {
    fakeHouse({ ...SUM, ...LIST });
    const { router } = await renderScreen(diary, "/diary");

    await userEvent.click(await screen.findByRole("button", { name: "Filter" }));
    await userEvent.click(await screen.findByRole("radio", { name: "Indoors" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ where: "indoor" }));
    expect(await screen.findByRole("button", { name: "Show 2 trainings" })).toBeVisible();
  });

  it("says that all filters must fit", async () => {
    fakeHouse({ ...SUM, "GET /api/v1/trainings": { body: { items: [] } } });
    await renderScreen(diary, "/diary?tag=race");

    expect(await screen.findByRole("heading", { name: "No training fits these filters" })).toBeVisible();
  });
});

describe("many at once", () => {
  const [ONE, TWO] = [training(1), training(2)] as { id: string }[];

  it("go into the trash, say which was refused and why, and come back by the toast", async () => {
    const asked = fakeHouse({
      ...SUM,
      "GET /api/v1/trainings": { body: { items: [training(1), training(2)] } },
      "POST /api/v1/trainings/bulk": { body: { items: [{ id: ONE?.id, done: true }, { id: TWO?.id, done: false, detail: "It was changed meanwhile." }] } },
    });
    await renderScreen(diary, "/diary");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Select trainings" }));
    await userEvent.click(await screen.findByRole("button", { name: "All 2 shown" }));
    expect(screen.getByText("2 selected")).toBeVisible();
    const [, inBar] = screen.getAllByRole("button", { name: "Trash" }).length > 1 ? screen.getAllByRole("button", { name: "Trash" }) : [undefined, screen.getByRole("button", { name: "Trash" })];
    await userEvent.click(inBar as HTMLElement);

    const dialog = await screen.findByRole("dialog", { name: "1 training was left as before" });
    expect(dialog).toHaveTextContent("Morning run 2");
    expect(dialog).toHaveTextContent("It was changed meanwhile.");

    await userEvent.keyboard("{Escape}");
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(2));
    const [trashing, restoring] = await Promise.all(asked.filter(({ method }) => method === "POST").map((request) => request.json() as Promise<unknown>));
    expect(trashing).toEqual({ action: "trash", ids: [ONE?.id, TWO?.id] });
    expect(restoring).toEqual({ action: "restore", ids: [ONE?.id] });
  });

  it("are gone for good only after it was said what is lost", async () => {
    const asked = fakeHouse({
      "GET /api/v1/trainings": (url) => ({ body: { items: url.searchParams.get("trashed") === "true" ? [training(1)] : [] } }),
      "POST /api/v1/trainings/bulk": { body: { items: [{ id: ONE?.id, done: true }] } },
    });
    await renderScreen(diary, "/diary?trashed=true");

    await userEvent.click(await screen.findByRole("button", { name: "Select trainings" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: "Select Morning run 1" }));
    await userEvent.click(screen.getByRole("button", { name: "Delete for good" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("cannot be undone");
    expect(asked.some(({ method }) => method === "POST")).toBe(false);

    await userEvent.click(within(dialog).getByRole("button", { name: "Delete for good" }));
    await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  });
});

it("is gone through by J and K, selected by X, searched by /", async () => {
  fakeHouse({ ...SUM, "GET /api/v1/trainings": { body: { items: [training(1), training(2)] } } });
  await renderScreen(diary, "/diary");
  const [first, second] = await screen.findAllByRole("link", { name: /Morning run/ });

  await userEvent.keyboard("jj");
  expect(second).toHaveFocus();
  await userEvent.keyboard("k");
  expect(first).toHaveFocus();
  await userEvent.keyboard("x");
  expect(await screen.findByRole("checkbox", { name: "Select Morning run 1" })).toBeChecked();
  await userEvent.keyboard("/");
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

it("offers no gear that is being deleted", async () => {
  fakeHouse({
    ...SUM,
    ...gearAnswers,
    "GET /api/v1/trainings": { body: { items: [training(1)] } },
    "GET /api/v1/gear": { body: { items: [gear(1), gear(2)] } },
    [`GET /api/v1/gear/${gearId(1)}/wear`]: { body: wear({ total: { trainings: 0, distanceMeters: 0, seconds: 0, ascentMeters: 0, days: 0 } }) },
    [`GET /api/v1/gear/${gearId(1)}/history`]: { body: { mountings: [], services: [] } },
  });
  const client = queriesOfTest();
  const { unmount } = await renderScreen(gearItem, `/gear/${gearId(1)}`, client);
  render(<Toasts />);
  await screen.findByText("3–14 weeks left");
  await userEvent.click(screen.getByRole("button", { name: "More acts" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: "Delete" }));
  await screen.findByText("“Shoes 1” is deleted.");
  unmount();

  await renderScreen(diary, "/diary", client);
  await userEvent.click(await screen.findByRole("button", { name: "Filter" }));
  expect(await screen.findByRole("option", { name: "Shoes 2" })).toBeInTheDocument();
  expect(screen.queryByRole("option", { name: "Shoes 1" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Undo", hidden: true }));
});
