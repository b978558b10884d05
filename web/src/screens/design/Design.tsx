import { Ellipsis, Flag } from "lucide-react";
import { useState } from "react";
import { Button, Card, Empty, Field, Figure, Figures, Notice, Page, Progress, sayDone, Segments, Sheet, Skeleton, SportTile, Tag, Zones } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { Swatches } from "./Swatches";
import "./design.css";

const FAMILIES = ["foot", "climbing", "wheels", "skates", "water", "boat", "snow", "strength", "mind-body", "gym", "ball", "combat", "other"];
const ZONE_SECONDS = [620, 1480, 840, 410, 95];

/** Every component as the screens use it. docs/visual-language.md gives the rules. */
export function Screen() {
  const say = useTexts(messages);
  const formats = useFormats();
  const [span, setSpan] = useState<"week" | "month" | "year">("month");
  const [isOpen, setOpen] = useState(false);
  const pace = formats.rate(3.42, "pace-per-km");
  return (
    <Page lead={say("lead")} title={say("title")}>
      <div className="design">
        <Card title={say("type")}>
          <p aria-hidden className="specimen">
            2:01:09
          </p>
          <p>{say("typeWhy")}</p>
        </Card>
        <Card title={say("figures")}>
          <Figures>
            <Figure large measure={formats.distance(21_097.5)} name={say("distance")} />
            <Figure large measure="1:42:48" name={say("time")} />
          </Figures>
          <Figures>
            <Figure measure={pace} name={say("pace")} />
            <Figure measure={formats.whole(152, "bpm")} name={say("heartRate")} />
          </Figures>
        </Card>
        <Card title={say("colour")}>
          <p>{say("colourWhy")}</p>
          <Swatches />
        </Card>
        <Card title={say("sports")}>
          <div className="inline">
            {FAMILIES.map((family) => (
              <SportTile family={family} key={family} />
            ))}
          </div>
          <h2>{say("zones")}</h2>
          <Zones seconds={ZONE_SECONDS} />
        </Card>
        <Card title={say("buttons")}>
          <div className="inline">
            <Button kind="primary">{say("save")}</Button>
            <Button>{say("edit")}</Button>
            <Button kind="danger">{say("delete")}</Button>
            <Button aria-label={say("more")} kind="icon">
              <Ellipsis aria-hidden size={20} />
            </Button>
          </div>
          <h2>{say("choice")}</h2>
          <div>
            <Segments
              label={say("choice")}
              onChange={setSpan}
              options={(["week", "month", "year"] as const).map((value) => ({ value, label: say(value) }))}
              value={span}
            />
          </div>
          <div className="inline">
            <Button onPress={() => sayDone(say("trashed"), () => sayDone(say("restored")))}>{say("toast")}</Button>
            <Button onPress={() => setOpen(true)}>{say("sheet")}</Button>
          </div>
          <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title={say("title")}>
            <p>{say("sheetWhy")}</p>
          </Sheet>
        </Card>
        <Card title={say("fields")}>
          <Field defaultValue={say("nameValue")} label={say("name")} />
          <Field defaultValue="7 kg" fault={say("weightFault")} label={say("weight")} />
        </Card>
        <Card title={say("notices")}>
          <Notice title={say("saved")} />
          <Notice kind="danger" title={say("wrong")}>
            {say("wrongWhy")}
          </Notice>
          <div className="inline">
            <Tag>{say("week")}</Tag>
            <Tag>{say("month")}</Tag>
          </div>
        </Card>
        <Card title={say("states")}>
          <p>{say("progress")}</p>
          <Progress label={say("progress")} percent={62} />
          <Skeleton rows={1} />
          <Empty icon={Flag} title={say("empty")}>
            {say("emptyWhy")}
          </Empty>
        </Card>
        <Card title={say("motion")}>
          <p>{say("motionWhy")}</p>
        </Card>
      </div>
    </Page>
  );
}
