import { UserRoundX } from "lucide-react";
import { ButtonLink, Empty, Page } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

/** For an id that is nowhere, and in the same words for whoever is hidden from the person. */
export function NobodyHere() {
  const say = useTexts(messages);
  return (
    <Page title={say("nowhere")}>
      <Empty acts={<ButtonLink to="/friends">{say("toFriends")}</ButtonLink>} icon={UserRoundX} title={say("nowhere")}>
        {say("nowhereWhy")}
      </Empty>
    </Page>
  );
}
