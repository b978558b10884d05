@NullMarked
package io.fitconnect.integration.cassandra.persistence;

import org.jspecify.annotations.NullMarked;
