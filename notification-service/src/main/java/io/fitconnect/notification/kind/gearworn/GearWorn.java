package io.fitconnect.notification.kind.gearworn;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the owner of an item that it wears out. */
@Component
class GearWorn implements NotificationKind<WornItem>, NoticeSource {

    private static final String WORN = "gear-worn.v1";
    private static final String CHANGED = "gear-changed.v1";
    private static final String DELETED = "gear-deleted.v1";

    private final GearNames names;

    GearWorn(GearNames names) {
        this.names = names;
    }

    @Override
    public String name() {
        return "gear-worn";
    }

    @Override
    public Class<WornItem> arguments() {
        return WornItem.class;
    }

    @Override
    public Wording wording(WornItem item) {
        boolean isPassed = item.threshold().equals(WornItem.PASSED);
        return Wording.of(
                isPassed ? GearWornText.WORN_OUT : GearWornText.NEARLY_WORN_OUT,
                isPassed ? GearWornText.PASSED : GearWornText.NEAR,
                Map.of(
                        "named", item.name() == null ? "no" : "yes",
                        "name", Objects.requireNonNullElse(item.name(), ""),
                        "measure", item.measure(),
                        "used", Math.round(item.used()),
                        "lower", item.lower(),
                        "upper", item.upper()));
    }

    @Override
    public String reference(WornItem item) {
        return "/api/v1/gear/" + item.gearId();
    }

    @Override
    public WornItem sample(Instant now) {
        return new WornItem(new UUID(0, 0), "Pegasus 41", "near", "kilometers", 391, 480, 800);
    }

    @Override
    public boolean wants(Event event) {
        return event.is(WORN) || event.is(CHANGED) || event.is(DELETED);
    }

    /** The list of thresholds may grow; an unknown one tells nothing. */
    @Override
    public List<AddressedNotice> take(Event event) {
        GearEvent gear = event.dataAs(GearEvent.class);
        switch (event.type()) {
            case CHANGED -> gear.keepName(names);
            case DELETED -> names.remove(gear.athleteId(), gear.gearId());
            default -> {
                WornGear worn = event.dataAs(WornGear.class);
                if (WornItem.THRESHOLDS.contains(worn.threshold())) {
                    WornItem item = worn.named(names.find(worn.athleteId(), worn.gearId()));
                    return List.of(AddressedNotice.toOne(worn.athleteId(), this, item, event));
                }
            }
        }
        return List.of();
    }
}
