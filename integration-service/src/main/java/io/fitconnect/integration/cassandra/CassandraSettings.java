package io.fitconnect.integration.cassandra;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where this service keeps its wide rows.
 *
 * @param keyspace    made at the first start
 * @param replication CQL map of the keyspace's replication; in production
 *                    {@code {'class': 'NetworkTopologyStrategy', '<datacenter>': 3}}
 */
@Validated
@ConfigurationProperties("fitconnect.cassandra")
public record CassandraSettings(
        @DefaultValue("integration") @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,47}")
        String keyspace,

        @DefaultValue("{'class': 'SimpleStrategy', 'replication_factor': 1}") @NotBlank
        String replication) {}
