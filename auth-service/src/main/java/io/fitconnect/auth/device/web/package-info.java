/** The pages where a person links a device. */
@NullMarked
package io.fitconnect.auth.device.web;

import org.jspecify.annotations.NullMarked;
