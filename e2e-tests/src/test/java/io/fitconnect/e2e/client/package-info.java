/**
 * Tests of the client alone, where needed against a small server that answers as the platform would. They run without a
 * platform: whether both fit together is for the journeys to tell.
 */
@NullMarked
package io.fitconnect.e2e.client;

import org.jspecify.annotations.NullMarked;
