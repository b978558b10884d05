import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { journal, recorder } from "../../recording/here";
import { setNavigator } from "../../testing/browser";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as record } from "./screen";

const SESSION = { body: { signedIn: true, accountId: "anna", name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } };

afterEach(() => recorder.discard());

it("records, and ends in the diary's import", async () => {
  setNavigator("geolocation", { watchPosition: () => 1, clearWatch: vi.fn() });
  const asked = fakeHouse({ "GET /app/session": SESSION, "POST /api/v1/imports": { status: 202, body: { id: "i", state: "received" } } });
  await renderScreen(record, "/record");

  await userEvent.click(await screen.findByRole("button", { name: "Start" }));
  expect(await screen.findByText("Searching for your position")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Finish" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Lap" }));
  expect(await screen.findByText("Lap 2")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Pause" }));
  await userEvent.click(await screen.findByRole("button", { name: "Finish" }));

  expect(await screen.findByRole("button", { name: "Start" })).toBeVisible();
  await vi.waitFor(() => expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1));
  await vi.waitFor(async () => expect(await journal.list("anna")).toEqual([]));
});

it("says that the browser may not read the position", async () => {
  const denied = { code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError;
  setNavigator("geolocation", { watchPosition: (_, fail) => (fail?.(denied), 1), clearWatch: vi.fn() });
  fakeHouse({ "GET /app/session": SESSION });
  await renderScreen(record, "/record");
  await userEvent.click(await screen.findByRole("button", { name: "Start" }));

  expect(await screen.findByText("The browser may not read your position")).toBeVisible();
});
