import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, RouterProvider } from "@tanstack/react-router";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { sessionQuery, type Session } from "../session/session";
import { setNavigator } from "../testing/browser";
import { fakeHouse } from "../testing/house";
import { queriesOfTest } from "../testing/queries";
import { createAppRouter } from "./router";
import { SessionEndContext } from "./SessionEndContext";
import { screens } from "./screen";

const HOUSE = {
  "GET /api/v1/trainings": { body: { items: [] } },
  "GET /api/v1/trainings/sum": { body: { trainings: 0 } },
};
const SIGNED_OUT = { "GET /app/session": { body: { signedIn: false, roles: [], shop: "http://shop.example/" } } };

function open(path: string) {
  const { queries, sessionEnd } = queriesOfTest();
  const router = createAppRouter(createMemoryHistory({ initialEntries: [`/app${path}`] }));
  render(
    <QueryClientProvider client={queries}>
      <SessionEndContext value={sessionEnd}>
        <RouterProvider router={router} />
      </SessionEndContext>
    </QueryClientProvider>,
  );
  return { queries, router };
}

describe("the frame", () => {
  it("greets the person and leads to all screens, account and shop", async () => {
    fakeHouse(HOUSE);
    open("/");

    expect(await screen.findByRole("heading", { level: 1, name: "Hello, Anna" })).toBeInTheDocument();
    expect(screen.getAllByRole("navigation")[0]).toHaveTextContent(/Today.*Diary.*Import.*Settings/);
    expect(screen.getByRole("link", { name: "Shop" })).toHaveAttribute("href", "http://shop.example/?from=app");
    expect(screen.getByRole("button", { name: "Sign out" }).closest("form")).toHaveAttribute("action", "/app/sign-out");
  });

  it("welcomes a visitor, and has the sign-in lead back to the screen", async () => {
    fakeHouse(SIGNED_OUT);
    open("/diary");

    expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute("href", expect.stringContaining("/app/sign-in?return-to="));
    expect(screen.queryByRole("navigation", { name: "Main" })).toBeNull();
  });

  it("shows an open screen to a visitor", async () => {
    fakeHouse(SIGNED_OUT);
    open("/design");

    expect(await screen.findByRole("heading", { level: 1, name: "Visual language" })).toBeInTheDocument();
  });

  it("welcomes instead of showing when the session ends", async () => {
    fakeHouse(HOUSE);
    const { queries } = open("/diary");
    await screen.findByRole("heading", { level: 1, name: "Diary" });

    act(() => queries.setQueryData<Session>(sessionQuery.queryKey, { signedIn: false, roles: [], shop: "http://shop.example/" }));

    expect(await screen.findByRole("link", { name: "Sign in" })).toBeInTheDocument();
  });

  it("opens screens by letters, shows them by ?, and lets them be switched off", async () => {
    fakeHouse(HOUSE);
    const { router } = open("/");
    await screen.findByRole("heading", { level: 1, name: "Hello, Anna" });

    fireEvent.keyDown(document.body, { key: "g" });
    fireEvent.keyDown(document.body, { key: "i" });
    expect(await screen.findByRole("heading", { level: 1, name: "Import" })).toBeInTheDocument();

    fireEvent.keyDown(document.body, { key: "?" });
    expect(await screen.findByRole("dialog", { name: "Keyboard" })).toHaveTextContent("Go to Diary");
    fireEvent.click(screen.getByRole("radio", { name: "Off" }));
    fireEvent.keyDown(document.body, { key: "g" });
    fireEvent.keyDown(document.body, { key: "d" });
    expect(router.state.location.pathname).toBe("/import");
  });

  it("says when the browser is offline", async () => {
    fakeHouse(HOUSE);
    open("/");
    await screen.findByRole("heading", { level: 1 });
    setNavigator("onLine", false);
    act(() => void window.dispatchEvent(new Event("offline")));

    expect(screen.getByText(/You are offline/)).toBeInTheDocument();
  });
});

describe("the screens", () => {
  it("are found in their folders, each at an address of its own", () => {
    expect(screens.length).toBeGreaterThan(5);
    expect(new Set(screens.map(({ path }) => path)).size).toBe(screens.length);
  });

  it("have letters of their own", () => {
    const letters = screens.flatMap(({ letter }) => letter ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
