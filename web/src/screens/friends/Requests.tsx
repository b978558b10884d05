import { useRelated } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { Nobody } from "./Nobody";
import { PeopleList } from "./PeopleList";

/** Requests to the person first, since somebody waits for an answer; those of the person below. */
export function Requests() {
  const say = useTexts(messages);
  const [received, sent] = [useRelated("received"), useRelated("sent")];
  const isEmpty = ({ pages, people }: typeof sent) => pages.isSuccess && people.length === 0 && !pages.hasNextPage;
  if (isEmpty(received) && isEmpty(sent)) {
    return <Nobody view="requests" />;
  }
  return (
    <>
      <section className="stack">
        <h2>{say("received")}</h2>
        <PeopleList empty={<p className="quiet">{say("receivedNone")}</p>} list="received" />
      </section>
      {isEmpty(sent) || sent.pages.isError ? null : (
        <section className="stack">
          <h2>{say("sent")}</h2>
          <PeopleList empty={null} list="sent" />
        </section>
      )}
    </>
  );
}
