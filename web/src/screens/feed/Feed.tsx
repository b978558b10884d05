import { Newspaper } from "lucide-react";
import { ButtonLink, Empty, Page } from "../../design";
import { FeedList } from "../../feed/FeedList";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

export function Screen() {
  const say = useTexts(messages);
  return (
    <Page title={say("title")}>
      <FeedList
        empty={
          <Empty
            acts={
              <>
                <ButtonLink kind="primary" to="/people">
                  {say("findPeople")}
                </ButtonLink>
                <ButtonLink to="/clubs">{say("findClubs")}</ButtonLink>
              </>
            }
            icon={Newspaper}
            title={say("empty")}
          >
            {say("emptyWhy")}
          </Empty>
        }
      />
    </Page>
  );
}
