import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { SessionEndContext } from "../app/SessionEndContext";
import type { Screen } from "../app/screen";
import { queriesOfTest } from "./queries";

/**
 * Renders a screen at an address below `/app/`, with everything around it that the app has, but the frame.
 *
 * @param client of a screen that was rendered before, whose data is kept
 */
export async function renderScreen(screen: Screen, address: string, client = queriesOfTest()) {
  const { Screen: Component } = await screen.load();
  const root = createRootRoute();
  const route = createRoute({
    getParentRoute: () => root,
    path: screen.path === "" ? "/" : screen.path,
    component: Component,
    ...(screen.search ? { validateSearch: screen.search } : {}),
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: "$", component: () => null });
  const router = createRouter({ routeTree: root.addChildren([route, elsewhere]), history: createMemoryHistory({ initialEntries: [address] }) });
  const { queries, sessionEnd } = client;
  queries.setDefaultOptions({ queries: { retry: false } });
  const rendered = render(
    <QueryClientProvider client={queries}>
      <SessionEndContext value={sessionEnd}>
        <RouterProvider router={router} />
      </SessionEndContext>
    </QueryClientProvider>,
  );
  return { ...rendered, router, queries };
}
