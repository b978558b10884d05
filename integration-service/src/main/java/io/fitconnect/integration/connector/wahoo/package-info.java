/**
 * Wahoo by its Cloud API v1: refresh tokens that work once, workouts whose summaries name a FIT file, notices with a shared token.
 */
@NullMarked
package io.fitconnect.integration.connector.wahoo;

import org.jspecify.annotations.NullMarked;
