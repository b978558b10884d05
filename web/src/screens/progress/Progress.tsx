import { Link, useSearch } from "@tanstack/react-router";
import { Page } from "../../design";
import { useTexts } from "../../text/messages";
import { CurvesPart } from "./CurvesPart";
import { EfficiencyPart } from "./EfficiencyPart";
import { FormPart } from "./FormPart";
import { messages } from "./messages";
import { RecordsPart } from "./RecordsPart";
import { RoutesPart } from "./RoutesPart";
import { PARTS, type Part, type ProgressSearch } from "./search";
import "./progress.css";

const VIEWS = { form: FormPart, records: RecordsPart, curves: CurvesPart, efficiency: EfficiencyPart, routes: RoutesPart } satisfies Record<Part, unknown>;

/** On a phone the parts are a strip, and the present one may stand beyond its edge. */
function intoView(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView?.({ block: "nearest", inline: "center" });
}

export function Screen() {
  const say = useTexts(messages);
  const search: ProgressSearch = useSearch({ strict: false });
  const shown = search.part ?? "form";
  const View = VIEWS[shown];
  return (
    <Page title={say("title")}>
      <nav aria-label={say("parts")} className="progress-parts">
        {PARTS.map((part) => (
          <Link
            activeOptions={{ exact: true }}
            aria-current={part === shown ? "page" : undefined}
            className="progress-part"
            key={part}
            ref={part === shown ? intoView : undefined}
            search={{ ...(part === "form" ? {} : { part }), ...(search.sport ? { sport: search.sport } : {}) }}
            to="/progress"
          >
            {say(part)}
          </Link>
        ))}
      </nav>
      <View search={search} />
    </Page>
  );
}
