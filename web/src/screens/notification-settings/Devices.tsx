import { useQuery } from "@tanstack/react-query";
import { Card, Fault, Skeleton } from "../../design";
import { ownDevice } from "../../inbox/ownDevice";
import { devicesQuery } from "../../inbox/preferences";
import { useTexts } from "../../text/messages";
import { DeviceRow } from "./DeviceRow";
import { messages } from "./messages";
import { OwnDevice } from "./OwnDevice";

/** The browsers that show notifications; one that is lost or sold is removed here, and this one is added. */
export function Devices() {
  const say = useTexts(messages);
  const devices = useQuery(devicesQuery);
  const own = useQuery({ queryKey: ["notifications", "own-device"], queryFn: ownDevice, networkMode: "always" });
  const items = devices.data?.items ?? [];
  const isOn = items.some(({ id }) => id === own.data);
  return (
    <Card title={say("devices")}>
      <p className="quiet">{say("devicesWhy")}</p>
      {devices.isPending ? <Skeleton rows={2} /> : null}
      {devices.isError ? <Fault failure={devices.error} onRetry={() => void devices.refetch()} /> : null}
      {devices.data && items.length === 0 ? <p>{say("noDevices")}</p> : null}
      <ul className="device-list">
        {items.map((device) => (
          <DeviceRow device={device} isOwn={device.id === own.data} key={device.id} />
        ))}
      </ul>
      {devices.data && own.isFetched && !isOn ? <OwnDevice applicationServerKey={devices.data.applicationServerKey} /> : null}
    </Card>
  );
}
