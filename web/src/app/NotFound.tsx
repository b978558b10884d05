import { Compass } from "lucide-react";
import { ButtonLink, Empty, Page } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

export function NotFound() {
  const say = useTexts(messages);
  return (
    <Page title={say("notFound")}>
      <Empty acts={<ButtonLink kind="primary" to="/">{say("toToday")}</ButtonLink>} icon={Compass} title={say("offCourse")}>
        {say("notFoundWhy")}
      </Empty>
    </Page>
  );
}
