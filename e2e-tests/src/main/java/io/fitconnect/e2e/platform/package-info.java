/**
 * A platform that a check starts for itself, beside another one that may run: by the launcher's own script,
 * with its own folder and ports. {@link io.fitconnect.e2e.platform.OwnPlatform} also kills and suspends parts of it without warning;
 * it touches no process but those that the launcher has written down for that folder.
 */
@NullMarked
package io.fitconnect.e2e.platform;

import org.jspecify.annotations.NullMarked;
