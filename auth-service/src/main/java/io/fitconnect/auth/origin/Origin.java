package io.fitconnect.auth.origin;

/**
 * Where a request comes from; a member is empty when it is unknown.
 *
 * @param network the network, such as {@code 203.0.113.0/24}
 * @param device  browser and system, such as "Firefox, Android"
 */
public record Origin(String network, String device) {

    /** Of what no request caused, such as a command or due work. */
    public static final Origin UNKNOWN = new Origin("", "");
}
