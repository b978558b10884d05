/** Checking in over HTTP. */
@NullMarked
package io.fitconnect.training.grouptraining.checkin.web;

import org.jspecify.annotations.NullMarked;
