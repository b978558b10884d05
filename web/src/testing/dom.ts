import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { onlineManager } from "@tanstack/react-query";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { chooseTheme } from "../app/theme";
import { forgetDone } from "../design/Toast";
import { reach } from "../session/reach";
import { chooseLanguage } from "../text/language";

configure({ asyncUtilTimeout: 10_000 });

// The files share one document: what a test chose or was told must not reach the next one.
afterEach(() => {
  cleanup();
  forgetDone();
  onlineManager.setOnline(true);
  reach.heard(false);
  chooseTheme("system");
  localStorage.clear();
  sessionStorage.clear();
  chooseLanguage("en");
});
