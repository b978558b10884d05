import { createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouterHistory } from "@tanstack/react-router";
import { Fault, Page, Skeleton } from "../design";
import { useTexts } from "../text/messages";
import { Frame } from "./Frame";
import { messages } from "./messages";
import { NotFound } from "./NotFound";
import { screens } from "./screen";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const routes = screens.map((screen) =>
  createRoute({
    getParentRoute: () => root,
    path: screen.path === "" ? "/" : screen.path,
    component: lazyRouteComponent(screen.load, "Screen"),
    ...(screen.search ? { validateSearch: screen.search } : {}),
    staticData: { open: screen.open ?? false },
  }),
);

const routeTree = root.addChildren(routes);

/** Reads the browser's address, unless it is given another history. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    basepath: "/app",
    defaultPreload: "intent",
    defaultPendingComponent: Pending,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
    ...(history ? { history } : {}),
  });
}

function Pending() {
  return (
    <div className="page">
      <Skeleton rows={4} />
    </div>
  );
}

/** A screen that throws leaves the frame standing, so that the person can go on elsewhere. */
function Broken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const say = useTexts(messages);
  return (
    <Page title={say("broken")}>
      <Fault failure={error} onRetry={reset} />
    </Page>
  );
}

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    open?: boolean;
  }
}
