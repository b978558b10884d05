package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.platform.usecase.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recognises the browsers of an account's owner, for limits that must not lock the owner out. */
@Component
public class KnownDevice {

    private final DeviceCookies cookies;
    private final RememberedDevices devices;
    private final Transactions transactions;
    private final Clock clock;

    KnownDevice(DeviceCookies cookies, RememberedDevices devices, Transactions transactions, Clock clock) {
        this.cookies = cookies;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whether the account with this address, if there is one, was signed in with the request's browser before. The number of
     * statements depends on the cookie alone, so it tells nothing about the address.
     */
    public boolean isKnown(HttpServletRequest request, EmailAddress email) {
        List<DeviceSecret> secrets = cookies.read(request);
        Instant now = clock.instant();
        return !secrets.isEmpty()
                && transactions.run(() -> secrets.stream()
                                .filter(each -> devices.exists(each.device(), email, each.digest(), now))
                                .count()
                        > 0);
    }
}
