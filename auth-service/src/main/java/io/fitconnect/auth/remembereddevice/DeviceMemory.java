package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.audit.AccountAudit;
import io.fitconnect.auth.audit.AuditEvent;
import io.fitconnect.auth.origin.DeviceName;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.usecase.Transactions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Remembers the browser of a sign-in, and forgets browsers. */
@Component
public class DeviceMemory {

    /** How long a browser is known, however often it is used. */
    public static final Duration LIFE = Duration.ofDays(90);

    private static final int MOST = 20;

    private final DeviceCookies cookies;
    private final RememberedDevices devices;
    private final Transactions transactions;
    private final Clock clock;
    private final AccountAudit audit;

    DeviceMemory(
            DeviceCookies cookies,
            RememberedDevices devices,
            Transactions transactions,
            Clock clock,
            AccountAudit audit) {
        this.cookies = cookies;
        this.devices = devices;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether the account's owner asked that this browser skips the second factor. */
    public boolean skipsSecondFactor(AccountId account, HttpServletRequest request) {
        return find(account, request)
                .filter(RememberedDevice::skipsSecondFactor)
                .isPresent();
    }

    /** The browser of this request, if the account was signed in with it. */
    public Optional<RememberedDevice> find(AccountId account, HttpServletRequest request) {
        return secretOf(account, request).flatMap(secret -> find(secret));
    }

    /**
     * Gives the browser of a completed sign-in another secret, or begins to remember it.
     *
     * @param skip whether it skips the second factor from now on; false leaves that as it is
     */
    public void remember(AccountId account, boolean skip, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        Optional<DeviceSecret> presented = secretOf(account, request);
        Optional<RememberedDevice> known = skip ? Optional.empty() : presented.flatMap(this::find);
        DeviceSecret next =
                DeviceSecret.next(account, known.map(RememberedDevice::id).orElseGet(Ids::next));
        boolean isRenewed = known.isPresent()
                && transactions.run(() ->
                        devices.renew(next.device(), presented.orElseThrow().digest(), next.digest(), now));
        if (known.isPresent() && !isRenewed) {
            return; // another request of this browser did, and its answer has the cookie
        }
        Instant end = known.map(RememberedDevice::expiresAt).orElse(now.plus(LIFE));
        if (!isRenewed) {
            add(new RememberedDevice(next.device(), account, nameOf(request), skip, now, end), next, presented);
        }
        cookies.write(next, Duration.between(now, end), request, response);
    }

    /** The account's browsers, the newest first. */
    public List<RememberedDevice> list(AccountId account) {
        return transactions.run(() -> devices.list(account, clock.instant()));
    }

    /** Forgets one of the account's browsers; does nothing when it is not the account's. */
    public void forget(AccountId account, UUID device) {
        transactions.run(() -> {
            if (devices.remove(account, device)) {
                audit.record(account, AuditEvent.DEVICE_FORGOTTEN);
            }
        });
    }

    /** Forgets all browsers of the account, within the caller's transaction. */
    public void forgetAll(AccountId account) {
        devices.removeAllBut(account, 0);
    }

    private void add(RememberedDevice device, DeviceSecret secret, Optional<DeviceSecret> former) {
        transactions.run(() -> {
            former.ifPresent(replaced -> devices.remove(device.account(), replaced.device()));
            devices.removeAllBut(device.account(), MOST - 1);
            devices.add(device, secret.digest());
        });
    }

    private Optional<RememberedDevice> find(DeviceSecret secret) {
        return transactions.run(
                () -> devices.find(secret.device(), secret.account(), secret.digest(), clock.instant()));
    }

    private Optional<DeviceSecret> secretOf(AccountId account, HttpServletRequest request) {
        return cookies.read(request).stream()
                .filter(secret -> secret.account().equals(account))
                .findFirst();
    }

    private static String nameOf(HttpServletRequest request) {
        return DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
    }
}
