@NullMarked
package io.fitconnect.auth.device;

import org.jspecify.annotations.NullMarked;
