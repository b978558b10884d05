/**
 * Daily metrics: resting heart rate, sleep, steps, weight and others, pushed in batches by the athlete's apps and by consented
 * vendors. The last state of an item wins by its {@code modifiedAt}, in whatever order and however often the states arrive. Owns
 * the Cassandra tables {@code daily_metric} and {@code metric_item} and the SQL table {@code metric_extent}, which says what there is
 * of an athlete.
 */
@NullMarked
package io.fitconnect.integration.metric;

import org.jspecify.annotations.NullMarked;
