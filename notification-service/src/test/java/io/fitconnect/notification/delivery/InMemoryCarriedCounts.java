package io.fitconnect.notification.delivery;

import io.fitconnect.notification.kind.ChannelName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Counts for tests without a database. */
final class InMemoryCarriedCounts implements CarriedCounts {

    private final Set<Carried> all = new HashSet<>();

    @Override
    public int countOthers(PendingDelivery delivery, ChannelName channel, LocalDate day) {
        return (int) all.stream()
                .filter(carried -> carried.isOf(delivery.athlete(), channel, day))
                .filter(carried -> !carried.delivery().equals(delivery))
                .count();
    }

    @Override
    public void note(PendingDelivery delivery, ChannelName channel, LocalDate day) {
        all.add(new Carried(delivery, channel, day));
    }

    @Override
    public void removeAll(UUID athlete) {
        all.removeIf(carried -> carried.delivery().athlete().equals(athlete));
    }

    private record Carried(PendingDelivery delivery, ChannelName channel, LocalDate day) {

        boolean isOf(UUID athlete, ChannelName other, LocalDate on) {
            return delivery.athlete().equals(athlete) && channel == other && day.equals(on);
        }
    }
}
