/**
 * Polar by AccessLink v3: a token that holds until it is revoked, exercises of the last thirty days as FIT files, signed notices.
 */
@NullMarked
package io.fitconnect.integration.connector.polar;

import org.jspecify.annotations.NullMarked;
