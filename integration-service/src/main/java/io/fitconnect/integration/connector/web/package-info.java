/** Trackers over HTTP: for athletes, and open for what trackers post. */
@NullMarked
package io.fitconnect.integration.connector.web;

import org.jspecify.annotations.NullMarked;
