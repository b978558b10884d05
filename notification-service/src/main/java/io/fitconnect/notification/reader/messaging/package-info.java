/** The profiles that profile-service tells of. */
@NullMarked
package io.fitconnect.notification.reader.messaging;

import org.jspecify.annotations.NullMarked;
