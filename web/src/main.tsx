import "@fontsource-variable/sofia-sans-condensed/index.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/components.css";
import "./design/choice.css";
import "./app/frame.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./app/router";
import { SessionEndContext } from "./app/SessionEndContext";
import { registerWorker } from "./offline/register";
import { createQueries } from "./session/api";
import { currentLanguage, useLanguage } from "./text/language";

const router = createAppRouter();
const { queries, sessionEnd } = createQueries();
document.documentElement.lang = currentLanguage();

function App() {
  return (
    <I18nProvider locale={useLanguage() === "ru" ? "ru-RU" : "en-US"}>
      <QueryClientProvider client={queries}>
        <SessionEndContext value={sessionEnd}>
          <RouterProvider router={router} />
        </SessionEndContext>
      </QueryClientProvider>
    </I18nProvider>
  );
}

const place = document.getElementById("app");
if (!place) {
  throw new Error("index.html has no element for the app");
}
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
registerWorker();
