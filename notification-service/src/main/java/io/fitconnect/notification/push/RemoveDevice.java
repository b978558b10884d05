package io.fitconnect.notification.push;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete wants no more notifications in a browser. */
@UseCase
public class RemoveDevice {

    private final Devices devices;

    RemoveDevice(Devices devices) {
        this.devices = devices;
    }

    public void handle(UUID athlete, UUID device) {
        if (!devices.remove(athlete, device)) {
            throw new Refusal(CommonProblems.NOT_FOUND, PushText.NO_SUCH_DEVICE.message("id", device.toString()));
        }
    }
}
