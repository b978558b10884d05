@NullMarked
package io.fitconnect.auth.passkey;

import org.jspecify.annotations.NullMarked;
