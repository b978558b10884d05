/** Opens the session, and brings the keyspace's schema to its newest version, one instance at a time. */
@NullMarked
package io.fitconnect.integration.cassandra.persistence;

import org.jspecify.annotations.NullMarked;
