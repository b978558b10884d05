/**
 * Decides whether two recordings of one athlete are of the same effort. Pure: it knows neither diary nor store, and its answer depends on
 * neither order.
 */
@NullMarked
package io.fitconnect.training.matching;

import org.jspecify.annotations.NullMarked;
