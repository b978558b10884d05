@NullMarked
package io.fitconnect.auth.totp;

import org.jspecify.annotations.NullMarked;
