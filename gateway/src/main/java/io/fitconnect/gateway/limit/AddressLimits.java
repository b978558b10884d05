package io.fitconnect.gateway.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import io.fitconnect.gateway.token.InvalidTokenLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Limits per client address, for requests without a valid token. An IPv6 client is its /64 network. */
@Component
final class AddressLimits implements InvalidTokenLimiter {

    private final Buckets signIn;
    private final Buckets token;
    private final Buckets anonymous;
    private final Buckets invalidTokens;
    private final Set<String> signInPaths;
    private final Set<String> tokenPaths;

    AddressLimits(LimitSettings settings, MeterRegistry registry, Ticker ticker) {
        this.signIn = new Buckets(LimitKind.SIGN_IN, settings, ticker, registry);
        this.token = new Buckets(LimitKind.TOKEN, settings, ticker, registry);
        this.anonymous = new Buckets(LimitKind.ANONYMOUS, settings, ticker, registry);
        this.invalidTokens = new Buckets(LimitKind.INVALID_TOKEN, settings, ticker, registry);
        this.signInPaths = settings.signInPaths();
        this.tokenPaths = settings.tokenPaths();
    }

    /** Counts a request that carries no token. */
    void requireAnonymous(HttpMethod method, String path, String address) {
        bucketsFor(method, path).require(network(address));
    }

    @Override
    public void requireAnonymous(String address) {
        anonymous.require(network(address));
    }

    @Override
    public void requireRoom(String address) {
        invalidTokens.requireRoom(network(address));
    }

    @Override
    public void charge(String address) {
        invalidTokens.take(network(address));
    }

    private Buckets bucketsFor(HttpMethod method, String path) {
        if (!HttpMethod.POST.equals(method)) {
            return anonymous;
        }
        if (signInPaths.contains(path)) {
            return signIn;
        }
        return tokenPaths.contains(path) ? token : anonymous;
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        Inet6Address six = NetUtil.getByName(address);
        return six == null ? address : HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8));
    }
}
