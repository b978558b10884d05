package io.fitconnect.notification.kind.accountsecurity;

import io.fitconnect.notification.kind.AddressedNotice;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.notification.kind.NoticeSource;
import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.accountsecurity.Incident.What;
import io.fitconnect.platform.events.Event;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of what was done with the account. auth-service writes mails of its own where a secret is in them or an address
 * changes; these notices need neither.
 */
@Component
class AccountSecurity implements NotificationKind<Incident>, NoticeSource {

    private static final Map<String, What> INCIDENTS = Map.of(
            "data-export-requested.v1", What.DATA_EXPORT_REQUESTED,
            "account-hidden.v1", What.HIDDEN,
            "account-shown.v1", What.SHOWN);

    @Override
    public String name() {
        return "account-security";
    }

    @Override
    public Class<Incident> arguments() {
        return Incident.class;
    }

    @Override
    public Wording wording(Incident incident) {
        return switch (incident.what()) {
            case DATA_EXPORT_REQUESTED -> of(AccountSecurityText.YOUR_DATA, AccountSecurityText.EXPORT_REQUESTED);
            case HIDDEN -> of(AccountSecurityText.YOUR_ACCOUNT, AccountSecurityText.HIDDEN);
            case SHOWN -> of(AccountSecurityText.YOUR_ACCOUNT, AccountSecurityText.SHOWN);
        };
    }

    private static Wording of(AccountSecurityText title, AccountSecurityText text) {
        return Wording.of(title, text, Map.of());
    }

    @Override
    public String reference(Incident incident) {
        return "/api/v1/account-activity";
    }

    @Override
    public Incident sample(Instant now) {
        return new Incident(What.DATA_EXPORT_REQUESTED);
    }

    @Override
    public Set<ChannelName> channels() {
        return EnumSet.allOf(ChannelName.class);
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    /** A snapshot tells of nothing new. */
    @Override
    public boolean wants(Event event) {
        return INCIDENTS.containsKey(event.type()) && event.topic().equals("auth.account");
    }

    @Override
    public List<AddressedNotice> take(Event event) {
        What what = Objects.requireNonNull(INCIDENTS.get(event.type()));
        UUID account = event.dataAs(AccountEvent.class).accountId();
        return List.of(AddressedNotice.toOne(account, this, new Incident(what), event));
    }

    private record AccountEvent(UUID accountId) {}
}
