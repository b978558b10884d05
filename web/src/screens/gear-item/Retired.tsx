import { Button, ButtonLink, Card } from "../../design";
import type { GearItem } from "../../gear/gear";
import { useDay } from "../../gear/useDay";
import { useTexts } from "../../text/messages";
import { useRetirement } from "./Acts";
import { messages } from "./messages";

interface RetiredProps {
  readonly item: GearItem;
  readonly retiredAt: string;
}

export function Retired({ item, retiredAt }: RetiredProps) {
  const say = useTexts(messages);
  const day = useDay();
  const retire = useRetirement(item);
  return (
    <Card title={say("isRetired", { day: day(retiredAt) })}>
      <p>{say("isRetiredWhy")}</p>
      <div className="inline">
        <Button onPress={() => retire(false)}>{say("reactivate")}</Button>
        {item.replacedBy ? <ButtonLink to={`/gear/${item.replacedBy}`}>{say("successor")}</ButtonLink> : null}
      </div>
    </Card>
  );
}
