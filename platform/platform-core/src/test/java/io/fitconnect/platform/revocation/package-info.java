@NullMarked
package io.fitconnect.platform.revocation;

import org.jspecify.annotations.NullMarked;
