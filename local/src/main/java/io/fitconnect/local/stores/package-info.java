/**
 * PostgreSQL, Kafka and Cassandra from Maven artifacts, each a process of its own with its data in a home. Works as root and
 * as an ordinary user. {@link io.fitconnect.local.stores.SharedStores} hands one set of stores to every test of a Maven run:
 * a daemon starts each store when it is first asked for and ends all of them with the Maven process.
 */
@NullMarked
package io.fitconnect.local.stores;

import org.jspecify.annotations.NullMarked;
