import { useQuery } from "@tanstack/react-query";
import { Card, Zones } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { progressQuery } from "./queries";

export function TimeInZones({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const { data } = useQuery(progressQuery(id));
  if (!data) {
    return null;
  }
  const all = [
    { title: say("zonesHeartRate"), seconds: data.heartRate?.seconds },
    { title: say("zonesPower"), seconds: data.power?.seconds },
    { title: say("zonesSpeed"), seconds: data.speed?.seconds },
  ].flatMap(({ title, seconds }) => (seconds ? [{ title, seconds }] : []));
  if (all.length === 0) {
    return (
      <Card title={say("noZones")}>
        <p className="quiet">{say("noZonesWhy")}</p>
      </Card>
    );
  }
  return (
    <>
      {all.map(({ title, seconds }) => (
        <Card key={title} title={title}>
          <Zones seconds={seconds} />
        </Card>
      ))}
    </>
  );
}
