import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHouse, PROBLEM, training } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { chooseLanguage } from "../../text/language";
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
