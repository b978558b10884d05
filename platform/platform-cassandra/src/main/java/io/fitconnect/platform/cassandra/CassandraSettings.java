package io.fitconnect.platform.cassandra;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a service keeps its wide rows.
 *
 * @param keyspace    the service's own, created at the first start; required
 * @param replication CQL map of the keyspace's replication; in production
 *                    {@code {'class': 'NetworkTopologyStrategy', '<datacenter>': 3}}
 * @param maxInFlight writes of one operation that are under way at a time
 */
@Validated
@ConfigurationProperties("fitconnect.cassandra")
public record CassandraSettings(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,47}") String keyspace,

        @DefaultValue("{'class': 'SimpleStrategy', 'replication_factor': 1}") @NotBlank
        String replication,

        @DefaultValue("8") @Min(1) @Max(128) int maxInFlight) {}
