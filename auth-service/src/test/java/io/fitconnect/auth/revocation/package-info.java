@NullMarked
package io.fitconnect.auth.revocation;

import org.jspecify.annotations.NullMarked;
