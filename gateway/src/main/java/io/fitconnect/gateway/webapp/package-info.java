/** The web app's files, as the module {@code web} has built them. A build without Node has none, and then there is no web app. */
@NullMarked
package io.fitconnect.gateway.webapp;

import org.jspecify.annotations.NullMarked;
