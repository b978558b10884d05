/**
 * Suunto by its Cloud API v3: a subscription key beside each token, workouts as FIT files, signed notices.
 */
@NullMarked
package io.fitconnect.integration.connector.suunto;

import org.jspecify.annotations.NullMarked;
