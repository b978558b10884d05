import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FROM_APP } from "../../app/Navigation";
import { SignOut } from "../../app/SignOut";
import { chooseTheme, currentTheme, THEMES } from "../../app/theme";
import { Card, Fault, Page, Segments } from "../../design";
import { api } from "../../session/api";
import { profileQuery } from "../../session/profile";
import { sessionQuery } from "../../session/session";
import { chooseLanguage, useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import "./settings.css";

export function Screen() {
  const say = useTexts(messages);
  const language = useLanguage();
  const [theme, setTheme] = useState(currentTheme);
  const session = useQuery(sessionQuery).data;
  return (
    <Page title={say("title")}>
      <Card>
        <div className="setting">
          <h2>{say("language")}</h2>
          <Segments
            label={say("language")}
            onChange={chooseLanguage}
            options={[
              { value: "en", label: "English" },
              { value: "ru", label: "Русский" },
            ]}
            value={language}
          />
        </div>
        <div className="setting">
          <h2>{say("look")}</h2>
          <Segments
            label={say("look")}
            onChange={(chosen) => {
              chooseTheme(chosen);
              setTheme(chosen);
            }}
            options={THEMES.map((value) => ({ value, label: say(value) }))}
            value={theme}
          />
        </div>
        <UnitsSetting />
      </Card>
      <Card title={say("house")}>
        <ul className="places">
          <li>
            <a href="/account">{say("account")}</a>
          </li>
          {session ? (
            <li>
              <a href={`${session.shop}${FROM_APP}`}>{say("shop")}</a>
            </li>
          ) : null}
          <li>
            <Link to="/design">{say("design")}</Link>
          </li>
          <li>
            <a href="/docs">{say("api")}</a>
          </li>
        </ul>
        <div className="stack">
          <SignOut className="button secondary">{say("signOut")}</SignOut>
          <p className="quiet">{say("signOutWhy")}</p>
        </div>
      </Card>
    </Page>
  );
}

/** Kept in the profile, so that every device of the person follows. */
function UnitsSetting() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const profile = useQuery(profileQuery);
  const change = useMutation({
    mutationFn: (units: "metric" | "imperial") =>
      demand(
        api.PATCH("/api/v1/profiles/me", {
          params: { header: { "If-Match": profile.data?.etag ?? "" } },
          headers: { "Content-Type": "application/merge-patch+json" },
          body: { units } as never,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: profileQuery.queryKey }),
  });
  if (!profile.data) {
    return null;
  }
  return (
    <div className="setting">
      <h2>{say("units")}</h2>
      <Segments
        label={say("units")}
        onChange={(units) => change.mutate(units)}
        options={(["metric", "imperial"] as const).map((value) => ({ value, label: say(value) }))}
        value={change.isPending ? change.variables : (profile.data.document.units ?? "metric")}
      />
      {change.isError ? <Fault failure={change.error} /> : null}
    </div>
  );
}
