@NullMarked
package io.fitconnect.integration.connector.strava;

import org.jspecify.annotations.NullMarked;
