@NullMarked
package io.fitconnect.auth.clientregistration;

import org.jspecify.annotations.NullMarked;
