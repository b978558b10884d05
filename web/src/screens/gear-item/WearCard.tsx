import { useQuery } from "@tanstack/react-query";
import { Wrench } from "lucide-react";
import { Button, Card, Fault, Figure, Figures, Skeleton, Tag } from "../../design";
import { wearQuery, type GearItem, type Wear } from "../../gear/gear";
import { messages as gearMessages } from "../../gear/messages";
import { useDay } from "../../gear/useDay";
import { useWearWords } from "../../gear/wear";
import { WearBar } from "../../gear/WearBar";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

interface WearCardProps {
  readonly item: GearItem;
  readonly onService: () => void;
}

/** How worn it is, how long it lasts, and what was done with it. */
export function WearCard({ item, onService }: WearCardProps) {
  const say = useTexts(messages);
  const wear = useQuery(wearQuery(item.id));
  const source = wear.data?.lifespan?.source;
  return (
    <Card title={say("wear")} {...(source ? { why: say("wearWhy", { source }) } : {})}>
      {wear.isPending ? <Skeleton rows={2} /> : null}
      {wear.isError ? <Fault failure={wear.error} onRetry={() => void wear.refetch()} /> : null}
      {wear.data ? <WearFigures isRetired={item.retiredAt !== undefined} wear={wear.data} /> : null}
      {item.retiredAt ? null : (
        <div>
          <Button onPress={onService}>
            <Wrench aria-hidden size={17} />
            {say("service")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function WearFigures({ wear, isRetired }: { readonly wear: Wear; readonly isRetired: boolean }) {
  const say = useTexts(messages);
  const sayGear = useTexts(gearMessages);
  const day = useDay();
  const words = useWearWords();
  const { lifespan: life, lastService } = wear;
  return (
    <>
      {life ? (
        <div className="gear-life">
          <p className="gear-left">
            {isRetired ? words.used(life) : words.left(life)}
            {life.threshold === "none" || isRetired ? null : (
              <span className={`gear-late ${life.threshold}`}>
                <Tag>{sayGear(life.threshold)}</Tag>
              </span>
            )}
          </p>
          <WearBar life={life} />
          {isRetired ? null : <p className="quiet">{words.used(life)}</p>}
        </div>
      ) : (
        <p className="quiet">{say("noLife")}</p>
      )}
      {lastService ? (
        <>
          <h3 className="quiet">{say("sinceService", { day: day(lastService) })}</h3>
          <Sum sum={wear.sinceService} />
          <h3 className="quiet">{say("inAll")}</h3>
        </>
      ) : null}
      <Sum sum={wear.total} />
    </>
  );
}

function Sum({ sum }: { readonly sum: Wear["total"] }) {
  const say = useTexts(messages);
  const formats = useFormats();
  return (
    <Figures>
      <Figure measure={formats.number(sum.trainings, 0)} name={say("trainings")} />
      {sum.distanceMeters > 0 ? <Figure measure={formats.distance(sum.distanceMeters)} name={say("distance")} /> : null}
      {sum.seconds > 0 ? <Figure measure={duration(sum.seconds)} name={say("time")} /> : null}
      {sum.ascentMeters > 0 ? <Figure measure={formats.height(sum.ascentMeters)} name={say("ascent")} /> : null}
      {sum.days > 0 ? <Figure measure={formats.number(sum.days, 0)} name={say("days")} /> : null}
    </Figures>
  );
}
