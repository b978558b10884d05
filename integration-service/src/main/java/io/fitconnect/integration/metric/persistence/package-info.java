/** Daily metrics in Cassandra, and in SQL what there is of them. */
@NullMarked
package io.fitconnect.integration.metric.persistence;

import org.jspecify.annotations.NullMarked;
