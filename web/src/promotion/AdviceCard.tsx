import { Ban, CircleCheck, Tag } from "lucide-react";
import { Button, ButtonLink, Card } from "../design";
import { MoreMenu } from "../design/MoreMenu";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import type { Advice } from "./promotion";
import { useAnswer } from "./useAnswer";

interface AdviceCardProps {
  readonly advice: Advice;
  /** Where the reasons stand already, nothing leads to them. */
  readonly hasWhy?: boolean;
}

/** One piece of advice: its reason, what fits best, and the answers. */
export function AdviceCard({ advice, hasWhy = true }: AdviceCardProps) {
  const say = useTexts(messages);
  const answer = useAnswer(advice);
  const { product } = advice;
  return (
    <Card title={advice.reason}>
      <p>{say("fits", { product: product.name ?? product.id })}</p>
      <div className="inline">
        <a className="button primary" href={advice.shopLink}>
          {say("shop")}
        </a>
        <Button isPending={answer.isPending} onPress={() => answer.mutate("later")}>
          {say("later")}
        </Button>
        {hasWhy ? (
          <ButtonLink kind="plain" search={{ why: advice.id }} to="/advice">
            {say("why")}
          </ButtonLink>
        ) : null}
        <MoreMenu
          acts={[
            { key: "done", label: say("done"), icon: CircleCheck, onAct: () => answer.mutate("done") },
            { key: "not-this-brand", label: say("not-this-brand"), icon: Tag, onAct: () => answer.mutate("not-this-brand") },
            { key: "never", label: say("never"), icon: Ban, onAct: () => answer.mutate("never") },
          ]}
          label={say("more")}
        />
      </div>
    </Card>
  );
}
