import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Segments, Sheet } from "../design";
import { sessionQuery } from "../session/session";
import { useLanguage } from "../text/language";
import { useTexts } from "../text/messages";
import { areKeysOn, isTyping, subscribeToKeys, switchKeys } from "./keys";
import { messages } from "./messages";
import { navigation, placesFor, screenKeys } from "./screen";

const PREFIX = "g";
const HELP = "?";
const PREFIX_MILLIS = 1_500;

/** Letters open screens and ? shows them. They can be switched off, for those who speak to their computer (WCAG 2.1.4). */
export function Shortcuts() {
  const say = useTexts(messages);
  const language = useLanguage();
  const navigate = useNavigate();
  const places = placesFor(useQuery(sessionQuery).data?.roles ?? []);
  const [isOpen, setOpen] = useState(false);
  const isOn = useSyncExternalStore(subscribeToKeys, areKeysOn);

  useEffect(() => {
    let prefixedAt = -PREFIX_MILLIS;
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      if (event.key === HELP) {
        setOpen(true);
      } else if (isOn && event.key === PREFIX) {
        prefixedAt = event.timeStamp;
      } else if (isOn && event.timeStamp - prefixedAt < PREFIX_MILLIS) {
        prefixedAt = -PREFIX_MILLIS;
        const place = navigation.find((each) => each.letter === event.key);
        if (place) {
          void navigate({ to: `/${place.path}` });
        }
      }
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [isOn, navigate]);

  return (
    <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={say("shortcuts")}>
      <p className="quiet">{say("shortcutsWhy")}</p>
      <dl className="keys">
        {places.map((place) =>
          place.letter ? (
            <div key={place.path}>
              <dt>{say("go", { place: place.label[language] })}</dt>
              <dd>
                <kbd>{PREFIX.toUpperCase()}</kbd> <kbd>{place.letter.toUpperCase()}</kbd>
              </dd>
            </div>
          ) : null,
        )}
        {screenKeys.map(({ keys, label }) => (
          <div key={`${keys.join("")} ${label.en}`}>
            <dt>{label[language]}</dt>
            <dd className="inline">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say("shortcutHelp")}</dt>
          <dd>
            <kbd>{HELP}</kbd>
          </dd>
        </div>
      </dl>
      <Segments
        label={say("shortcuts")}
        onChange={(value) => switchKeys(value === "on")}
        options={[
          { value: "on", label: say("keysOn") },
          { value: "off", label: say("keysOff") },
        ]}
        value={isOn ? "on" : "off"}
      />
    </Sheet>
  );
}
