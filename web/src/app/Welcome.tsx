import { useLocation } from "@tanstack/react-router";
import { Notice } from "../design";
import { signInAddress } from "../session/session";
import { useTexts } from "../text/messages";
import { BRAND } from "./brand";
import { messages } from "./messages";

const RESULTS = ["cancelled", "outdated", "failed", "away"] as const;

/** For a visitor who is not signed in. The result of a sign-in stands in the address. */
export function Welcome({ shop }: { readonly shop: string }) {
  const say = useTexts(messages);
  const location = useLocation();
  const parameters = new URLSearchParams(location.searchStr);
  const result = RESULTS.find((each) => each === parameters.get("sign-in"));
  return (
    <div className="welcome">
      <title>{`${say("signIn")} · FitConnect`}</title>
      <header className="welcome-brand">
        <span className="welcome-logo">
          <img alt="" height="40" src="/app/icon.svg" width="40" />
          {BRAND}
        </span>
        <svg aria-hidden className="welcome-pulse" preserveAspectRatio="xMidYMid meet" viewBox="0 0 600 180">
          <path d="M0 110h150l38-70 62 120 52-96 28 46h270" pathLength="1" />
          <circle cx="600" cy="110" r="9" />
        </svg>
      </header>
      <main className="welcome-main" id="content">
        <h1>{say("welcome")}</h1>
        <p className="quiet">{say("welcomeWhy")}</p>
        {result ? (
          <Notice kind="danger" title={say(result)} />
        ) : null}
        <div className="stack">
          <a className="button primary" href={signInAddress({ pathname: window.location.pathname, search: location.searchStr })}>
            {say("signIn")}
          </a>
          <a className="button secondary" href="/register">
            {say("register")}
          </a>
        </div>
        <nav aria-label={say("about")} className="welcome-about">
          <a href={shop}>{say("shop")}</a>
          <a href="/docs">{say("api")}</a>
          <a href="/help">{say("help")}</a>
          <a href="/terms">{say("terms")}</a>
          <a href="/privacy">{say("privacy")}</a>
        </nav>
      </main>
    </div>
  );
}
