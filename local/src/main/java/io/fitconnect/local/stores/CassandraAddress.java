package io.fitconnect.local.stores;

/** Where a Cassandra node listens for CQL, and the data center that a driver must name. */
public record CassandraAddress(String host, int port) {

    public static final String DATACENTER = "datacenter1";

    public String contactPoint() {
        return host + ":" + port;
    }

    public String datacenter() {
        return DATACENTER;
    }
}
