/** The parts of services. */
@NullMarked
package io.fitconnect.auth.export.messaging;

import org.jspecify.annotations.NullMarked;
