package io.fitconnect.platform.management;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about where it comes from.
 *
 * @param host      the header {@code Host}
 * @param origin    the header {@code Origin}, which browsers send with what a page's script asks for
 * @param fetchSite the header {@code Sec-Fetch-Site}, which browsers send with everything
 * @param sender    the other end of the connection; absent when it is gone
 */
public record ManagementRequest(
        String method,
        @Nullable String host,
        @Nullable String origin,
        @Nullable String fetchSite,
        @Nullable InetAddress sender) {

    boolean isWrite() {
        return !method.equals("GET") && !method.equals("HEAD");
    }

    boolean isFromThisMachine() {
        return sender != null && sender.isLoopbackAddress();
    }
}
