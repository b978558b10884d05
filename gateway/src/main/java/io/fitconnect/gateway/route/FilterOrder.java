package io.fitconnect.gateway.route;

/** The order in which the global filters see a routed request. */
public final class FilterOrder {

    public static final int CORS = 0;
    public static final int ADDRESS_LIMIT = 100;
    public static final int TOKEN = 200;
    public static final int CALLER_LIMIT = 300;
    public static final int BODY_LIMIT = 400;
    public static final int STREAM = 450;
    public static final int UPSTREAM = 500;

    private FilterOrder() {}
}
