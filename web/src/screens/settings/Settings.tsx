import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FROM_APP } from "../../app/Navigation";
import { SignOut } from "../../app/SignOut";
import { chooseTheme, currentTheme, THEMES } from "../../app/theme";
import { Card, Page, Segments } from "../../design";
import { useProfileChange } from "../../session/profile";
import { sessionQuery } from "../../session/session";
import { chooseLanguage, useLanguage } from "../../text/language";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { ProfileSettings } from "./ProfileSettings";
import "./settings.css";

export function Screen() {
  const say = useTexts(messages);
  const language = useLanguage();
  const [theme, setTheme] = useState(currentTheme);
  const session = useQuery(sessionQuery).data;
  const change = useProfileChange();
  return (
    <Page title={say("title")}>
      <Card>
        <div className="setting">
          <h2>{say("language")}</h2>
          <Segments
            label={say("language")}
            onChange={(chosen) => {
              chooseLanguage(chosen);
              change.save({ locale: chosen });
            }}
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
        <ProfileSettings change={change} />
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
            <Link to="/consents">{say("consents")}</Link>
          </li>
          <li>
            <Link to="/settings/reports">{say("reports")}</Link>
          </li>
          <li>
            <Link to="/moderation/decisions">{say("decisions")}</Link>
          </li>
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
