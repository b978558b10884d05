package io.fitconnect.local.stores;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStarter;

/** A store that is started by the first question for it; further ones wait for that start. */
final class OnDemand {

    private final Home home;
    private final Part part;

    OnDemand(Home home, Part part) {
        this.home = home;
        this.part = part;
    }

    synchronized int getPort() {
        var running = new PartRecords(home).find(part.name()).filter(PartRecord::isAlive);
        return running.orElseGet(() -> new PartStarter(home).start(part)).port();
    }
}
